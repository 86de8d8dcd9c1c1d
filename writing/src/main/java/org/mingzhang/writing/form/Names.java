package org.mingzhang.writing.form;

import java.util.Optional;

import org.mingzhang.forms.codes.Code;
import org.mingzhang.forms.codes.CodeList;
import org.mingzhang.forms.template.Layout.Codes;

/** The official names of classification codes. */
public final class Names {

	private Names() {
	}

	/**
	 * The name of a code.
	 * @param codes the classification
	 * @param code the code
	 * @param year budget year
	 * @return its name in the list of the year; nothing if the year lacks it, or if units
	 * have codes of their own
	 */
	public static Optional<String> find(Codes codes, String code, int year) {
		return switch (codes) {
			case FUNCTION -> CodeList.FUNCTION.find(code, year).map(Code::name);
			case ECONOMIC -> CodeList.ECONOMIC.find(code, year).map(Code::name);
			case UNIT -> Optional.empty();
		};
	}

	/**
	 * The name of a code that a form prints whether it is in the year's list or not.
	 * @param codes the classification
	 * @param code the code
	 * @param year budget year
	 * @return its name, the code itself where no list has it
	 */
	public static String name(Codes codes, String code, int year) {
		CodeList list = (codes == Codes.ECONOMIC) ? CodeList.ECONOMIC : CodeList.FUNCTION;
		return find(codes, code, year).or(() -> list.findInAnyYear(code).map(Code::name)).orElse(code);
	}

}
