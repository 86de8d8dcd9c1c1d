package org.mingzhang.reading.recognition;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.Unit;
import org.mingzhang.reading.document.Glyphs;
import org.mingzhang.reading.document.Row;

/**
 * The line in the head of a form that names department and unit: 部门：… 金额单位：万元.
 *
 * @param department the department as printed; null if the line names none
 * @param unit the unit; null if the line names none
 */
record HeadLine(@Nullable String department, @Nullable Unit unit) {

	private static final Pattern DEPARTMENT = Pattern
		.compile("(?:部门|单位)(?:[/(]?(?:单位|部门)\\)?)?(?:名称)?:\\s*" + "(.*?)\\s*(?:$|(?:金额)?单位:|\\d{4}\\s*年|填报|编制|公开)");

	private static final int LONGEST = 120;

	private static final Pattern UNIT = Pattern.compile("单位:\\s*(?:人民币)?\\s*(万元|元)");

	/** The head line in a row; null if the row is none. */
	static @Nullable HeadLine of(Row row) {
		String text = Glyphs.fold(row.text());
		if (text.indexOf(':') < 0 || text.length() > LONGEST) {
			return null;
		}
		Matcher unitMatcher = UNIT.matcher(text);
		Unit unit = unitMatcher.find() ? Unit.of(unitMatcher.group(1)) : null;
		Matcher departmentMatcher = DEPARTMENT.matcher(text);
		if (departmentMatcher.find() && !isUnit(departmentMatcher.group(1))) {
			String name = departmentMatcher.group(1).strip();
			return new HeadLine(name.isEmpty() ? null : name, unit);
		}
		if (unit == null) {
			return null;
		}
		// Hebei prints the department alone in the first cell, without a word before it
		String first = row.texts().getFirst();
		boolean alone = row.placed() && !first.isEmpty() && Glyphs.fold(first).indexOf(':') < 0;
		return new HeadLine(alone ? first : null, unit);
	}

	private static boolean isUnit(String text) {
		return text.equals(Unit.YUAN.label()) || text.equals(Unit.WAN_YUAN.label());
	}

}
