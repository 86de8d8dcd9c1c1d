package org.mingzhang.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.mingzhang.forms.template.Catalogue;

/**
 * Made-up filings without a fault, one per template, in which every form has figures and
 * every identity something to check.
 */
public enum CompleteFilings {

	FINAL_ACCOUNTS("hubei-wuhan/final-accounts/2022-2023", 2023, "complete-final-accounts.csv"),

	WUHAN_BUDGET("hubei-wuhan/budget/2024", 2024, "complete-wuhan-budget.csv"),

	HEBEI_BUDGET("hebei-qinhuangdao/budget/2023", 2023, "complete-hebei-budget.csv");

	public static final Catalogue CATALOGUE = Catalogue.load();

	private final String template;

	private final int year;

	private final String file;

	CompleteFilings(String template, int year, String file) {
		this.template = template;
		this.year = year;
		this.file = file;
	}

	public FilingBuilder builder() {
		FilingBuilder filing = new FilingBuilder(CATALOGUE.template(this.template).orElseThrow(), this.year)
			.figures(figures());
		CATALOGUE.template(this.template)
			.orElseThrow()
			.sheets()
			.forEach((sheet) -> filing.sheet(sheet.id(), "项目当年预算", "8,778,900 元"));
		return filing;
	}

	/** The template alone, to build a filing of a few cells. */
	public FilingBuilder empty() {
		return new FilingBuilder(CATALOGUE.template(this.template).orElseThrow(), this.year);
	}

	private String figures() {
		try (InputStream in = CompleteFilings.class.getResourceAsStream(this.file)) {
			String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
			return text.substring(text.indexOf('\n') + 1);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
