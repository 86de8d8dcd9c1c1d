package org.mingzhang.forms.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a template must fulfil before anything is read or checked with it. */
final class TemplateProof {

	private TemplateProof() {
	}

	static List<String> reasonsAgainst(Template template) {
		List<String> reasons = new ArrayList<>();
		if (template.firstYear() > template.lastYear()) {
			reasons.add("its first year " + template.firstYear() + " lies after its last " + template.lastYear());
		}
		Stream<String> ids = Stream.concat(template.forms().stream().map(FormTemplate::id),
				template.sheets().stream().map(SheetTemplate::id));
		repeated(ids.toList()).forEach((id) -> reasons.add("form " + id + " is listed twice"));
		for (FormTemplate form : template.forms()) {
			repeated(columnIds(form)).forEach((id) -> reasons.add("form " + form.id() + " has two columns " + id));
		}
		for (IdentityText identity : template.identities()) {
			if (identity.form() != null && template.form(identity.form()).isEmpty()) {
				reasons
					.add("identity " + identity.id() + " speaks of form " + identity.form() + ", which is not listed");
			}
		}
		return reasons;
	}

	/** Column ids per side: both sides of a form may have a column of the same id. */
	private static List<String> columnIds(FormTemplate form) {
		return switch (form.layout()) {
			case Layout.Lines lines -> {
				List<String> ids = new ArrayList<>();
				for (int side = 0; side < lines.sides().size(); side++) {
					for (Column column : lines.sides().get(side).columns()) {
						ids.add(side + ":" + column.id());
					}
				}
				yield ids;
			}
			case Layout.CodeRows rows -> rows.columns().stream().map(Column::id).toList();
			case Layout.CodeBlocks blocks -> List.of(blocks.column().id());
			case Layout.SingleRow row ->
				row.columns().stream().map((column) -> column.row() + "," + column.column()).toList();
		};
	}

	private static Set<String> repeated(List<String> ids) {
		Set<String> seen = new HashSet<>();
		Set<String> repeated = new HashSet<>();
		for (String id : ids) {
			if (!seen.add(id)) {
				repeated.add(id);
			}
		}
		return repeated;
	}

}
