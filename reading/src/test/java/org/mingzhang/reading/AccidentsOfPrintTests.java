package org.mingzhang.reading;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.contracts.registry.Registry;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.reading.recognition.Hints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** What printing, copying and converting do to a document changes none of its facts. */
class AccidentsOfPrintTests {

	private final DocumentReader reader = new DocumentReader(Registry.load(), Catalogue.load());

	@ParameterizedTest(name = "{0}: {1}")
	@MethodSource("toEveryLayout")
	void accidentsOfEveryLayoutChangeNothing(String document, String accident, UnaryOperator<String> happen) {
		assertThat(facts(happen.apply(MadeUpDocuments.text(document))))
			.isEqualTo(Facts.expected(document + ".facts.csv"));
	}

	static Stream<Arguments> toEveryLayout() {
		return Stream.of(MadeUpDocuments.PRINTED_PAGE, MadeUpDocuments.TABS, MadeUpDocuments.CELL_PER_LINE)
			.flatMap((document) -> Stream.of(
					accident(document, "line ends of Windows", (text) -> text.replace("\n", "\r\n")),
					accident(document, "line ends of old", (text) -> text.replace("\n", "\r")),
					accident(document, "spaces at line ends", (text) -> text.replaceAll("(?m)(?<=\\S)$", "  ")),
					accident(document, "full-width digits", AccidentsOfPrintTests::widen),
					accident(document, "no thousands separators", (text) -> text.replaceAll("(?<=\\d),(?=\\d{3})", "")),
					accident(document, "a mark before the text", (text) -> "\uFEFF" + text)));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("toAPrintedPage")
	void accidentsOfAPrintedPageChangeNothing(String accident, UnaryOperator<String> happen) {
		String text = happen.apply(MadeUpDocuments.text(MadeUpDocuments.PRINTED_PAGE));

		assertThat(facts(text)).isEqualTo(Facts.expected(MadeUpDocuments.PRINTED_PAGE + ".facts.csv"));
	}

	static Stream<Arguments> toAPrintedPage() {
		return Stream.of(arguments("no blank lines", (UnaryOperator<String>) (text) -> text.replaceAll("\n\n+", "\n")),
				arguments("page breaks anywhere", behindSomeLines("", "- 17 -", "\f")),
				arguments("bare page numbers anywhere", behindSomeLines("", "17", "")),
				arguments("wide spaces", (UnaryOperator<String>) (text) -> text.replace(' ', '\u3000')),
				arguments("tabs for spaces", (UnaryOperator<String>) (text) -> text.replace(' ', '\t')),
				arguments("codes split into 类, 款 and 项",
						(UnaryOperator<String>) (text) -> text
							.replaceAll("(?m)^(2\\d\\d)(\\d\\d)(\\d\\d) ", "$1 $2 $3 ")
							.replaceAll("(?m)^(2\\d\\d)(\\d\\d) ", "$1 $2 ")),
				arguments("names broken around their figures",
						(UnaryOperator<String>) (text) -> text.replaceAll(
								"(?m)^(2\\d{4,6}) (\\p{IsHan}{4})(\\p{IsHan}+) ([\\d.,]+ .*)$", "$2\n$1 $4\n$3")),
				arguments("a total torn from its form",
						(UnaryOperator<String>) (text) -> text.replace("合计 1,159.56 1,159.56\n", "合 计\n")
							.replace("（2＋3＋4＋5＋6＋7）栏各行。\n", "（2＋3＋4＋5＋6＋7）栏各行。\n\n1,159.56 1,159.56\n")),
				arguments("a head again on the next page", (UnaryOperator<String>) (text) -> text.replace(
						"2101101 行政单位医疗 24.60 24.60\n",
						"2101101 行政单位医疗 24.60 24.60\n- 5 -\n2023年度收入决算表\n公开 02 表\n项目\n本年收入\n合计\n栏次 1 2 3 4 5 6 7\n")),
				arguments("no column numbers", (UnaryOperator<String>) (text) -> text.replaceAll("(?m)^栏次.*\n", "")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "GB18030", "UTF-16" })
	void theEncodingIsFoundOut(String charset) {
		String text = MadeUpDocuments.text(MadeUpDocuments.PRINTED_PAGE);

		ReadingResult result = this.reader.read(text.getBytes(Charset.forName(charset)), Hints.NONE);

		assertThat(Facts.of(result)).isEqualTo(Facts.expected(MadeUpDocuments.PRINTED_PAGE + ".facts.csv"));
	}

	@Test
	void bytesWithAMarkOfUtf8AreRead() {
		byte[] bytes = ("\uFEFF" + MadeUpDocuments.text(MadeUpDocuments.TABS)).getBytes(StandardCharsets.UTF_8);

		assertThat(Facts.of(this.reader.read(bytes, Hints.NONE))).hasSize(338);
	}

	@Test
	void formsMayStandInAnyOrderAndSomeMayBeMissing() {
		String text = MadeUpDocuments.text(MadeUpDocuments.PRINTED_PAGE);
		int revenue = text.indexOf("2023年度收入决算表");
		int expenditure = text.indexOf("2023年度支出决算表");
		int summary = text.indexOf("2023年度财政拨款收入支出决算总表");
		String reordered = text.substring(0, revenue) + text.substring(expenditure, summary)
				+ text.substring(revenue, expenditure) + text.substring(text.indexOf("2023年度一般公共预算财政拨款支出决算表"));

		FilingContent content = Facts.content(this.reader.read(reordered, Hints.NONE));

		List<String> expected = Facts.expected(MadeUpDocuments.PRINTED_PAGE + ".facts.csv")
			.stream()
			.filter((fact) -> !fact.startsWith("fiscal-summary"))
			.toList();
		assertThat(Facts.of(content)).isEqualTo(expected);
		assertThat(content.forms()).extracting("form")
			.containsSubsequence("summary", "expenditure", "revenue", "general-expenditure")
			.doesNotContain("fiscal-summary");
	}

	private List<String> facts(String text) {
		return Facts.of(this.reader.read(text, Hints.NONE));
	}

	private static Arguments accident(String document, String name, UnaryOperator<String> happen) {
		return arguments(document, name, happen);
	}

	private static String widen(String text) {
		StringBuilder wide = new StringBuilder(text.length());
		for (char symbol : text.toCharArray()) {
			wide.append((symbol >= '0' && symbol <= '9') ? (char) (symbol - '0' + '０') : symbol);
		}
		return wide.toString();
	}

	/** Some lines behind every tenth line of the forms or so, always the same ones. */
	private static UnaryOperator<String> behindSomeLines(String... added) {
		return (text) -> {
			Random random = new Random(7);
			List<String> lines = new ArrayList<>();
			boolean inForms = false;
			for (String line : text.split("\n", -1)) {
				lines.add(line);
				inForms = (inForms || line.contains("第二部分")) && !line.contains("第三部分");
				if (inForms && random.nextInt(10) == 0) {
					lines.addAll(Arrays.asList(added));
				}
			}
			return String.join("\n", lines);
		};
	}

}
