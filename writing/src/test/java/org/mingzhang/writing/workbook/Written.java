package org.mingzhang.writing.workbook;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.mingzhang.forms.template.Template;
import org.mingzhang.writing.Filings;

/** The workbooks that most tests look at, each written and opened once. */
final class Written {

	private static final Map<String, byte[]> FILES = new ConcurrentHashMap<>();

	private static final Map<String, Opened> OPENED = new ConcurrentHashMap<>();

	private Written() {
	}

	/** The workbook of a correct filing. */
	static byte[] filed(Template template) {
		return FILES.computeIfAbsent(template.id(), (_) -> Workbooks.of(Filings.correct(template), template));
	}

	/** The same, opened to be looked at and not to be changed. */
	static Opened openedFiled(Template template) {
		return OPENED.computeIfAbsent(template.id(), (_) -> Opened.of(filed(template)));
	}

	/** A workbook to be filled in, opened to be looked at and not to be changed. */
	static Opened openedEmpty(Template template) {
		return OPENED.computeIfAbsent("empty " + template.id(),
				(_) -> Opened.of(Workbooks.empty(template, template.lastYear(), "示例部门", Prefill.NONE)));
	}

}
