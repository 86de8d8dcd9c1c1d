package org.mingzhang.ledger.posting;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.Fact;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.forms.template.Template;

/** A filing as it is printed: its cells, and what a printed figure stands for. */
final class Print {

	private static final Pattern CODE = Pattern.compile("\\d\\w{2,}");

	private static final Comparator<String> FINEST_FIRST = Comparator.comparingInt(String::length)
		.reversed()
		.thenComparing(Comparator.naturalOrder());

	private final FilingContent content;

	private final Map<Cell, Fact> facts;

	private final @Nullable Template template;

	Print(FilingContent content, Catalogue catalogue) {
		this.content = content;
		this.facts = content.factsByCell();
		this.template = catalogue.template(content.template()).orElse(null);
	}

	Optional<Fact> fact(String form, String row, String column) {
		return Optional.ofNullable(this.facts.get(new Cell(form, row, column)));
	}

	/** Whether the document has a form, filled in or not. */
	boolean has(String form) {
		return this.content.form(form).isPresent()
				|| this.content.facts().stream().anyMatch((fact) -> fact.cell().form().equals(form));
	}

	/** The codes that key rows of a form, the finest first. */
	List<String> codes(String form) {
		return this.content.facts()
			.stream()
			.map(Fact::cell)
			.filter((cell) -> cell.form().equals(form) && CODE.matcher(cell.row()).matches())
			.map(Cell::row)
			.distinct()
			.sorted(FINEST_FIRST)
			.toList();
	}

	/**
	 * The width of the interval that a printed figure stands for, in 分: one unit of the
	 * last decimal that its form prints. 0 where the form prints 分, which is exact.
	 */
	long width(Fact fact) {
		int hidden = fact.unit().decimals() - decimals(fact.cell().form());
		long width = 1;
		for (int i = 0; i < hidden; i++) {
			width *= 10;
		}
		return (hidden > 0) ? width : 0;
	}

	private int decimals(String form) {
		Optional<FormTemplate> known = (this.template != null) ? this.template.form(form) : Optional.empty();
		return known.map(FormTemplate::decimals)
			.orElseGet(() -> this.content.facts()
				.stream()
				.filter((fact) -> fact.cell().form().equals(form))
				.mapToInt((fact) -> fact.value().decimals())
				.max()
				.orElse(0));
	}

}
