package org.mingzhang.rulebook.classification;

import java.util.Optional;

import org.mingzhang.forms.codes.CodeList;
import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.forms.template.Layout.Codes;
import org.mingzhang.forms.template.Layout;

/** Which classification keys the rows of a form. */
final class CodedForms {

	private CodedForms() {
	}

	/** Whether rows have 类, 款 and 项. */
	static boolean isClassified(FormTemplate form) {
		return codeList(form).isPresent();
	}

	/** The code list of a form whose rows have 类, 款 and 项. */
	static Optional<CodeList> codeList(FormTemplate form) {
		Optional<Codes> codes = switch (form.layout()) {
			case Layout.CodeRows rows -> Optional.of(rows.codes());
			case Layout.CodeBlocks blocks -> Optional.of(blocks.codes());
			case Layout.Lines _, Layout.SingleRow _ -> Optional.empty();
		};
		return codes.flatMap((kind) -> switch (kind) {
			case FUNCTION -> Optional.of(CodeList.FUNCTION);
			case ECONOMIC -> Optional.of(CodeList.ECONOMIC);
			case UNIT -> Optional.empty();
		});
	}

}
