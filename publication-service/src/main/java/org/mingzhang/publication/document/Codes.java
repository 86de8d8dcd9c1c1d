package org.mingzhang.publication.document;

import org.mingzhang.forms.codes.Code;
import org.mingzhang.forms.codes.CodeList;
import org.mingzhang.forms.template.Layout;

/**
 * How the codes that key a form's rows are printed.
 *
 * @param kind which codes they are
 * @param year the budget year, for names that no figure brings along
 */
record Codes(Layout.Codes kind, int year) {

	/** How far a code is indented: 类 0, 款 1, 项 2; a unit below its department 1. */
	int level(String code) {
		int below = Math.max(0, code.length() - 3);
		return (this.kind == Layout.Codes.UNIT) ? Math.min(1, below) : Math.min(2, (below + 1) / 2);
	}

	/** The official name of a code; the code itself if the list of the year lacks it. */
	String name(String code) {
		return switch (this.kind) {
			case FUNCTION -> CodeList.FUNCTION.find(code, this.year).map(Code::name).orElse(code);
			case ECONOMIC -> CodeList.ECONOMIC.find(code, this.year).map(Code::name).orElse(code);
			case UNIT -> code;
		};
	}

}
