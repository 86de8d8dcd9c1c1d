package org.mingzhang.forms.personal;

/** The kinds of personal data that filings hold. */
public enum Detail {

	/** 姓名, said to be a person's. */
	NAME("姓名"),

	/** 身份证号. */
	IDENTITY_CARD("身份证号"),

	/** 手机号. */
	MOBILE("手机号"),

	/** 固定电话: of a person if a name stands beside it, else of an office. */
	TELEPHONE("电话号码"),

	/** 电子邮箱. */
	MAIL("电子邮箱");

	private final String label;

	Detail(String label) {
		this.label = label;
	}

	/**
	 * {@return what it is called, Chinese}
	 */
	public String label() {
		return this.label;
	}

}
