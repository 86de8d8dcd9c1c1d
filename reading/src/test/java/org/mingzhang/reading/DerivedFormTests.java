package org.mingzhang.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.contracts.registry.Registry;
import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.Fact;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.derivation.Derivation;
import org.mingzhang.forms.derivation.Derivation.Derived;
import org.mingzhang.forms.derivation.Derivation.Underivable;
import org.mingzhang.forms.derivation.Derivations;
import org.mingzhang.forms.derivation.DerivedCell;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.reading.recognition.Hints;
import org.mingzhang.testing.SharedDocuments;

import static org.assertj.core.api.Assertions.assertThat;

/** Real documents that lack a form, and what the other forms prove about it. */
class DerivedFormTests {

	private static final String WITHOUT_EXPENDITURE = "000_256a5e6a4c7caa8a";

	private static final String WITHOUT_REVENUE = "003_be2d85f7f767ccee";

	private static final Catalogue CATALOGUE = Catalogue.load();

	private final DocumentReader reader = new DocumentReader(Registry.load(), CATALOGUE);

	@Test
	void allMoneyOfTheDocumentIsFiscalSoItsMissingFormIsThatOfFiscalExpenditure() {
		FilingContent content = read(WITHOUT_EXPENDITURE);

		assertThat(content.form("expenditure")).isEmpty();
		Derived derived = (Derived) derive(content, "expenditure");
		assertThat(derived.basis()).contains("全部为财政拨款");
		assertThat(derivedValues(derived)).isEqualTo(renamed(values(content, "general-expenditure")));
	}

	@Test
	void revenueOfTheOnlyUnitIsThatOfTheSummary() {
		FilingContent content = read(WITHOUT_REVENUE);

		assertThat(content.form("revenue")).isEmpty();
		Derived derived = (Derived) derive(content, "revenue");
		assertThat(derived.cells()).filteredOn((cell) -> cell.cell().column().equals("general"))
			.hasSize(3)
			.allMatch((cell) -> cell.value().toString().equals("1172.59"));
	}

	@ParameterizedTest
	@ValueSource(strings = { WITHOUT_EXPENDITURE, "001_d9984b4f4bf4cec5", "002_7e90d63998a40ed9", WITHOUT_REVENUE,
			"004_6885cbf63360e79d" })
	void whateverIsDerivedOfADroppedFormIsWhatItSaid(String document) {
		FilingContent content = read(document);
		for (FormTemplate form : CATALOGUE.template(content.template()).orElseThrow().forms()) {
			if (content.form(form.id()).isPresent()
					&& derive(without(content, form.id()), form.id()) instanceof Derived derived) {
				assertThat(derivedValues(derived)).as(form.id()).isEqualTo(values(content, form.id()));
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "001_d9984b4f4bf4cec5, expenditure", "001_d9984b4f4bf4cec5, general-expenditure",
			"001_d9984b4f4bf4cec5, government-fund", "001_d9984b4f4bf4cec5, state-capital",
			"003_be2d85f7f767ccee, expenditure", "004_6885cbf63360e79d, summary", "004_6885cbf63360e79d, expenditure",
			"004_6885cbf63360e79d, general-expenditure" })
	void theseFormsCanBeToldFromTheOthers(String document, String form) {
		assertThat(derive(without(read(document), form), form)).isInstanceOf(Derived.class);
	}

	@ParameterizedTest
	@CsvSource({ "000_256a5e6a4c7caa8a, revenue", "001_d9984b4f4bf4cec5, three-public",
			"002_7e90d63998a40ed9, general-expenditure", "003_be2d85f7f767ccee, basic-expenditure",
			"004_6885cbf63360e79d, revenue" })
	void theseFormsCannotBeToldAndTheReasonIsSaid(String document, String form) {
		assertThat(derive(without(read(document), form), form)).isInstanceOfSatisfying(Underivable.class,
				(underivable) -> assertThat(underivable.reason()).contains("不能推算", "can't be derived"));
	}

	private static Derivation derive(FilingContent content, String form) {
		return Derivations.of(CATALOGUE.template(content.template()).orElseThrow()).of(content, form);
	}

	private static Map<Cell, Amount> derivedValues(Derived derived) {
		return sorted(derived.cells().stream().collect(Collectors.toMap(DerivedCell::cell, DerivedCell::value)));
	}

	private static Map<Cell, Amount> values(FilingContent content, String form) {
		return sorted(content.facts()
			.stream()
			.filter((fact) -> fact.cell().form().equals(form))
			.collect(Collectors.toMap(Fact::cell, Fact::value)));
	}

	private static Map<Cell, Amount> renamed(Map<Cell, Amount> values) {
		return sorted(values.entrySet()
			.stream()
			.collect(Collectors.toMap((entry) -> new Cell("expenditure", entry.getKey().row(), entry.getKey().column()),
					Map.Entry::getValue)));
	}

	/** {@code 2} and {@code 2.00} are the same value. */
	private static Map<Cell, Amount> sorted(Map<Cell, Amount> values) {
		Map<Cell, Amount> sorted = new TreeMap<>();
		values.forEach((cell, value) -> sorted.put(cell, value.withDecimals(2)));
		return sorted;
	}

	private static FilingContent without(FilingContent content, String form) {
		Stream<Fact> kept = content.facts().stream().filter((fact) -> !fact.cell().form().equals(form));
		return new FilingContent(content.template(), content.kind(), content.year(), content.departmentName(),
				content.forms().stream().filter((printed) -> !printed.form().equals(form)).toList(), kept.toList(),
				content.openFigures(), content.narrative(), content.sheets());
	}

	private FilingContent read(String document) {
		try {
			return Facts.content(this.reader
				.read(Files.readAllBytes(SharedDocuments.find("seeds/" + document + ".txt")), Hints.NONE));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
