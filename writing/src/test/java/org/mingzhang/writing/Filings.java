package org.mingzhang.writing;

import java.util.List;

import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.Fact;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.synthetic.SyntheticFilings;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.forms.template.Template;

/** Filings for tests, in the shape of every template of the catalogue. */
public final class Filings {

	/** All templates. */
	public static final List<Template> TEMPLATES = Catalogue.load().templates();

	private static final int CODES = 14;

	private Filings() {
	}

	public static List<Template> templates() {
		return TEMPLATES;
	}

	/** A made-up filing that is correct. */
	public static FilingContent correct(Template template) {
		return SyntheticFilings.of(template).filing(7, CODES);
	}

	/** The same filing with the first 类 of a form off by 100.00 in one column. */
	public static FilingContent withOneWrong(FilingContent content, String form, String column) {
		Cell wrong = content.facts()
			.stream()
			.map(Fact::cell)
			.filter((cell) -> cell.form().equals(form) && cell.row().length() == 3 && cell.column().equals(column))
			.findFirst()
			.orElseThrow();
		return content.withFigures(content.facts()
			.stream()
			.map((fact) -> fact.cell().equals(wrong) ? with(fact, new Amount(fact.value().unscaled() + 10_000, 2))
					: fact)
			.toList(), List.of());
	}

	/** The same figure with another amount. */
	public static Fact with(Fact fact, Amount value) {
		return new Fact(fact.cell(), value, fact.unit(), fact.rowLabel(), fact.columnLabel(), fact.printed(),
				fact.source(), fact.reading());
	}

}
