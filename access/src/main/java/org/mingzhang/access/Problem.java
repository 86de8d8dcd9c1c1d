package org.mingzhang.access;

import java.util.List;

import org.springframework.http.HttpStatus;

/** A request that is not answered, with everything the caller has to know. */
public final class Problem extends RuntimeException {

	private final HttpStatus status;

	private final String name;

	private final String title;

	private final List<String> reasons;

	/**
	 * A refusal of a kind of its own.
	 * @param status its status
	 * @param name stable name, the end of its type
	 * @param title a title, the same for every problem of that name; Chinese, then
	 * English
	 * @param reasons all reasons, each a sentence that tells what to do
	 */
	public Problem(HttpStatus status, String name, String title, List<String> reasons) {
		super(String.join(" ", reasons));
		this.status = status;
		this.name = name;
		this.title = title;
		this.reasons = List.copyOf(reasons);
	}

	public static Problem badRequest(List<String> reasons) {
		return new Problem(HttpStatus.BAD_REQUEST, "bad-request", "请求无法识别 Malformed request", reasons);
	}

	public static Problem forbidden(String reason) {
		return new Problem(HttpStatus.FORBIDDEN, "forbidden", "无权进行此操作 Not allowed", List.of(reason));
	}

	public static Problem notFound(String reason) {
		return new Problem(HttpStatus.NOT_FOUND, "not-found", "没有找到 Not found", List.of(reason));
	}

	static Problem unauthenticated() {
		return new Problem(HttpStatus.UNAUTHORIZED, "unauthenticated", "需要登录 Sign-in required",
				List.of("请先登录，或携带有效的访问令牌。 Sign in, or send an access token that is valid for this system."));
	}

	static Problem of(HttpStatus status, String reason) {
		return new Problem(status, "request-refused", "请求未被接受 Request refused", List.of(reason));
	}

	static Problem unexpected() {
		return new Problem(HttpStatus.INTERNAL_SERVER_ERROR, "unexpected", "系统错误 Unexpected failure", List
			.of("系统出现意外错误，已记录；请稍后重试，或把请求编号告诉管理员。 Something failed unexpectedly and was logged: try again, or give the request id to the administrator."));
	}

	public HttpStatus status() {
		return this.status;
	}

	public String name() {
		return this.name;
	}

	public String title() {
		return this.title;
	}

	public List<String> reasons() {
		return this.reasons;
	}

}
