package org.mingzhang.submission.filing;

/** Why a request is refused: one machine-readable code each, stable for ever. */
public enum Reason {

	/** The request itself is malformed. */
	BAD_REQUEST("bad-request", "请求有误 The request is malformed"),

	/** A draft is filed without an {@code Idempotency-Key}. */
	KEY_MISSING("idempotency-key-missing", "缺少幂等键 An idempotency key is missing"),

	/** The caller has no right to it. */
	FORBIDDEN("forbidden", "无权操作 Not allowed"),

	/** There is no such filing. */
	NO_SUCH_FILING("no-such-filing", "没有该申报 No such filing"),

	/** There is no such finding. */
	NO_SUCH_FINDING("no-such-finding", "没有该校验结果 No such finding"),

	/** There is no such template. */
	NO_SUCH_TEMPLATE("no-such-template", "没有该模板 No such template"),

	/** There is no such form in the template. */
	NO_SUCH_FORM("no-such-form", "没有该表 No such form"),

	/** A form cannot be derived from the others. */
	NOT_DERIVABLE("form-not-derivable", "该表不能推算 The form cannot be derived"),

	/** There is nothing to compare with. */
	NO_BASELINE("nothing-to-compare-with", "没有可比较的申报 Nothing to compare with"),

	/** The filing's state does not allow it. */
	WRONG_STATE("wrong-state", "当前状态不允许 Not in this state"),

	/** A filing of the same department, year and kind is open. */
	ALREADY_OPEN("filing-already-open", "已有未办结的申报 A filing is open already"),

	/** The idempotency key was used for another content. */
	KEY_REUSED("idempotency-key-reused", "幂等键已用于其他内容 The idempotency key was used before"),

	/** Too many act on the filing at once. */
	BUSY("busy", "操作冲突 Too many act at once"),

	/** The filing was changed since the caller read it. */
	STALE_REVISION("stale-revision", "版本已变 The filing has changed"),

	/** A correction does not say which revision it corrects. */
	REVISION_REQUIRED("revision-required", "须指明版本 A revision is required"),

	/** The document is larger than can be handled. */
	TOO_LARGE("document-too-large", "文件过大 The document is too large"),

	/** The body was sent too slowly, or its sender stopped. */
	TOO_SLOW("body-too-slow", "发送超时 The body came too slowly"),

	/** The document's format is not supported. */
	UNSUPPORTED_DOCUMENT("unsupported-document", "不支持的文件格式 The format is not supported"),

	/** The document cannot be read. */
	UNREADABLE("unreadable-document", "文件无法识读 The document cannot be read"),

	/** The department has uploaded as much as it may on a day. */
	QUOTA_USED("upload-quota-used", "今日上传已达限额 The day's quota of uploads is used up"),

	/** The filing was not made from a document, or not from this one. */
	NO_ORIGINAL("no-such-original", "没有该原件 No such original"),

	/** Something given in the body cannot be taken. */
	INVALID_ENTRIES("invalid-entries", "填报内容有误 Entries cannot be taken"),

	/** The filing has blockers. */
	BLOCKED("blocked", "申报未通过校验 The filing is blocked"),

	/** The check takes longer than a request may. */
	CHECK_PENDING("check-pending", "校验尚未完成 The check is not finished");

	private final String id;

	private final String title;

	Reason(String id, String title) {
		this.id = id;
		this.title = title;
	}

	/**
	 * {@return the stable code}
	 */
	public String id() {
		return this.id;
	}

	/**
	 * {@return a short title, the same for every refusal of this reason}
	 */
	public String title() {
		return this.title;
	}

}
