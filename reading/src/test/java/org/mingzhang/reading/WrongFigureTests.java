package org.mingzhang.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.contracts.registry.Registry;
import org.mingzhang.forms.Fact;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.reading.recognition.Hints;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A wrong figure in a document breaks its sums. It neither hides the columns of the
 * others nor moves any figure into a wrong one.
 */
class WrongFigureTests {

	private static final String TEXT = MadeUpDocuments.text(MadeUpDocuments.PRINTED_PAGE);

	private static final DocumentReader READER = new DocumentReader(Registry.load(), Catalogue.load());

	private static final List<String> TRUTH = Facts.expected(MadeUpDocuments.PRINTED_PAGE + ".facts.csv");

	static IntStream mistakes() {
		return IntStream.range(0, 60);
	}

	@ParameterizedTest
	@MethodSource("mistakes")
	void oneWrongDigitLeavesEveryOtherFigureInItsColumn(int mistake) {
		Random random = new Random(mistake);
		int forms = TEXT.indexOf("公开 01 表");
		List<MatchResult> figures = Pattern.compile("\\d+\\.\\d\\d")
			.matcher(TEXT)
			.results()
			.filter((figure) -> figure.start() > forms && figure.start() < TEXT.indexOf("第三部分"))
			.toList();
		int digit = figures.get(random.nextInt(figures.size())).start();
		char wrong = (char) ('1' + (TEXT.charAt(digit) - '0' + random.nextInt(8)) % 9);
		String text = TEXT.substring(0, digit) + wrong + TEXT.substring(digit + 1);

		FilingContent content = Facts.content(READER.read(text, Hints.NONE));

		Map<String, String> truth = byCell(TRUTH);
		List<String> moved = new ArrayList<>();
		int different = 0;
		for (Fact fact : content.facts()) {
			String cell = String.join(",", fact.cell().form(), fact.cell().row(), fact.cell().column());
			if (!truth.containsKey(cell)) {
				moved.add(cell);
			}
			else if (!truth.get(cell).equals(fact.value().toString())) {
				different++;
			}
		}
		assertThat(moved).as("figures in wrong columns").isEmpty();
		assertThat(different).as("figures that differ").isLessThanOrEqualTo(1);
		assertThat(content.facts()).as("figures whose column is known").hasSizeGreaterThan(TRUTH.size() - 10);
	}

	private static Map<String, String> byCell(List<String> facts) {
		Map<String, String> byCell = new HashMap<>();
		facts.forEach((fact) -> byCell.put(fact.substring(0, fact.lastIndexOf(',')),
				fact.substring(fact.lastIndexOf(',') + 1)));
		return byCell;
	}

}
