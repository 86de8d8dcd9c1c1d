package org.mingzhang.rulebook.told;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.Fact;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.rulebook.documents.Documents;

import static org.assertj.core.api.Assertions.assertThat;

class ToldFiguresTests {

	private static final ToldFigures FIGURES = new ToldFigures(Catalogue.load());

	@Test
	void finalAccountsTellTheBudgetByCodeAndHowItWasMoved() {
		assertThat(told(Documents.seed("000_256a5e6a4c7caa8a")))
			.contains("narrative/total/initial 2208.16", "narrative/total/adjustment -804.45",
					"narrative/total/adjusted 1403.71", "narrative/2013202/initial 1625.16",
					"narrative/2013202/adjustment -818.45", "narrative/2013202/adjusted 806.71",
					"narrative/2060999/initial 0.00", "narrative/agency-operation/told 20.93",
					"evaluation-overall/execution/budget 1403.71")
			.hasSize(18);
	}

	@Test
	void whatIsToldByClassStandsAtTheClass() {
		assertThat(told(Documents.seed("001_d9984b4f4bf4cec5"))).containsExactly(
				"narrative/agency-operation/told 40.19", "narrative/total/initial 1132.98",
				"narrative/201/initial 939.82", "narrative/208/initial 43.66", "narrative/210/initial 69.83",
				"narrative/221/initial 79.67", "evaluation-overall/execution/budget 1132.98");
		assertThat(told(Documents.seed("002_7e90d63998a40ed9"))).contains("narrative/total/initial 1867.57",
				"evaluation-overall/execution/budget 1859.82");
	}

	@Test
	void ofABudgetOnlyTheRunningCostsAreTold() {
		assertThat(told(Documents.seed("003_be2d85f7f767ccee")))
			.containsExactly("narrative/agency-operation/told 80.61");
	}

	private static List<String> told(FilingContent content) {
		return FIGURES.read(content).stream().map(ToldFiguresTests::words).toList();
	}

	private static String words(Fact fact) {
		return fact.cell() + " " + fact.value();
	}

}
