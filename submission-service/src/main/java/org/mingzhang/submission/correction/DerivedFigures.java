package org.mingzhang.submission.correction;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.mingzhang.forms.Cell;
import org.mingzhang.forms.Fact;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.PrintedForm;
import org.mingzhang.forms.Reading;
import org.mingzhang.forms.Source;
import org.mingzhang.forms.derivation.Derivation.Derived;
import org.mingzhang.forms.derivation.DerivedCell;
import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.forms.template.Layout;
import org.mingzhang.forms.template.Template;

/** Takes a derived form (推算表) into the content of a filing, marked as derived. */
public final class DerivedFigures {

	private DerivedFigures() {
	}

	/**
	 * Takes a derived form.
	 * @param content the filing
	 * @param template its template
	 * @param derived the form
	 * @return the correction
	 */
	public static Correction taken(FilingContent content, Template template, Derived derived) {
		FormTemplate form = template.form(derived.form()).orElseThrow();
		Set<String> rows = derived.cells().stream().map((cell) -> cell.cell().row()).collect(Collectors.toSet());
		FormCells cells = new FormCells(form, form.printedName(), content.year(), rows);
		Map<String, String> labels = labels(content, template, form);
		List<Fact> facts = derived.cells().stream().map((cell) -> fact(cell, form, cells, labels)).toList();
		PrintedForm printed = new PrintedForm(form.id(), form.title(), form.number(), null, form.unit(),
				List.of("说明：本表由其他各表推算。" + derived.basis()), new Source("derived"));
		return SuppliedForm.replace(content, template, printed, facts, List.of());
	}

	private static Fact fact(DerivedCell derived, FormTemplate form, FormCells cells, Map<String, String> labels) {
		Cell cell = derived.cell();
		Position position = cells.find(cell.row(), cell.column())
			.orElseThrow(() -> new IllegalStateException("Derived a cell that no form has: " + cell));
		return new Fact(cell, derived.value(), form.unit(), labels.getOrDefault(cell.row(), position.rowLabel()),
				position.columnLabel(), position.printed(), derived.source(), Reading.DERIVED);
	}

	/**
	 * What forms of the same codes call their rows; a form of fixed lines has its own
	 * labels.
	 */
	private static Map<String, String> labels(FilingContent content, Template template, FormTemplate form) {
		return content.facts()
			.stream()
			.filter((fact) -> template.form(fact.cell().form()).filter((other) -> sameCodes(other, form)).isPresent())
			.collect(Collectors.toMap((fact) -> fact.cell().row(), Fact::rowLabel, (first, _) -> first));
	}

	private static boolean sameCodes(FormTemplate one, FormTemplate other) {
		Optional<Layout.Codes> codes = codes(one);
		return codes.isPresent() && codes.equals(codes(other));
	}

	private static Optional<Layout.Codes> codes(FormTemplate form) {
		return (form.layout() instanceof Layout.CodeRows rows) ? Optional.of(rows.codes()) : Optional.empty();
	}

}
