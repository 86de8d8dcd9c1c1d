package org.mingzhang.forms.notation;

import java.util.regex.Pattern;

/** How a form is named in a text: by its printed number where it has one. */
final class FormNames {

	/** 公开01表, 表5-1. */
	private static final Pattern NUMBER = Pattern.compile("\\p{IsHan}*\\d+表|\\p{IsHan}*表\\d+(-\\d+)?");

	private FormNames() {
	}

	/** A printed number stands as it is; an id or a title needs brackets. */
	static String print(String form) {
		return NUMBER.matcher(form).matches() ? form : "〔" + form + "〕表";
	}

}
