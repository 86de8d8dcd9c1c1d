package org.mingzhang.reading.cells;

import java.util.List;
import java.util.Optional;

import org.mingzhang.forms.codes.Code;
import org.mingzhang.forms.codes.CodeList;
import org.mingzhang.forms.template.Layout.Codes;

/**
 * The codes that key the rows of a form, as they are printed: in one piece, or split into
 * 类, 款 and 项.
 *
 * @param codes the classification
 * @param year budget year
 */
record Classification(Codes codes, int year) {

	private static final int CLASS_DIGITS = 3;

	/** Digits of a 款 or 项 below its 类. */
	static final int LEVEL_DIGITS = 2;

	private static final int MOST_UNIT_DIGITS = 15;

	/**
	 * Joins the parts of a code: {@code 201 06 01} is 2010601, and {@code 301 2} is
	 * 30102.
	 */
	Optional<String> join(List<String> parts) {
		StringBuilder code = new StringBuilder(parts.getFirst());
		for (String part : parts.subList(1, parts.size())) {
			if (this.codes == Codes.UNIT || part.length() > LEVEL_DIGITS) {
				return Optional.empty();
			}
			code.append("0".repeat(LEVEL_DIGITS - part.length())).append(part);
		}
		return hasForm(code.toString()) ? Optional.of(code.toString()) : Optional.empty();
	}

	/** Whether the digits are as many as a code of this kind has. */
	boolean hasForm(String digits) {
		int length = digits.length();
		return switch (this.codes) {
			case FUNCTION -> length == 3 || length == 5 || length == 7;
			case ECONOMIC -> length == 3 || length == 5;
			case UNIT -> length >= CLASS_DIGITS && length <= MOST_UNIT_DIGITS;
		};
	}

	/** Whether the code belongs to a 类 of this classification. */
	boolean isOfKind(String code) {
		return this.codes == Codes.UNIT || official(code.substring(0, CLASS_DIGITS)).isPresent();
	}

	/** Whether the list of the year has the code; unit codes have no list. */
	boolean isListed(String code) {
		return official(code).isPresent();
	}

	/** The official name of a code, if its list is known. */
	Optional<String> official(String code) {
		return switch (this.codes) {
			case FUNCTION -> CodeList.FUNCTION.find(code, this.year).map(Code::name);
			case ECONOMIC -> CodeList.ECONOMIC.find(code, this.year).map(Code::name);
			case UNIT -> Optional.empty();
		};
	}

	/** What the classification is called. */
	String title() {
		return switch (this.codes) {
			case FUNCTION -> "支出功能分类科目编码";
			case ECONOMIC -> "支出经济分类科目编码";
			case UNIT -> "单位编码";
		};
	}

}
