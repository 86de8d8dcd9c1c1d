package org.mingzhang.publication.writing;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.Amount;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.Reading;
import org.mingzhang.forms.Source;
import org.mingzhang.forms.Unit;
import org.mingzhang.publication.Filings;

import static org.assertj.core.api.Assertions.assertThat;

class FactsCsvTests {

	@Test
	void everyFigureIsALineAsFiled() {
		FilingContent filed = Filings.smallOffice();
		List<String> lines = csv(filed.facts().stream().map(FactRow::of).toList()).lines().toList();
		assertThat(lines.getFirst()).isEqualTo(
				"form,row,column,value,unit,rowLabel,columnLabel,printedForm,printedRow,printedColumn,source,reading");
		assertThat(lines.stream()
			.skip(1)
			.map((line) -> line.split(",", 5))
			.map((fields) -> String.join(",", fields[0], fields[1], fields[2], fields[3])))
			.containsExactlyElementsOf(filed.facts()
				.stream()
				.map((fact) -> fact.cell().toString().replace('/', ',') + "," + fact.value())
				.toList());
		assertThat(lines.get(1))
			.isEqualTo("summary,revenue.general,amount,100.50,万元,revenue.general,amount,公开01表,,,line 1,printed");
	}

	@Test
	void linesEndAsTheStandardSaysAndNoMarkStandsInFront() {
		assertThat(FactsCsv.write(List.of(fact("名", "-3.20")))).startsWith("form".getBytes(StandardCharsets.UTF_8))
			.endsWith("\r\n".getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void textsAreQuotedWhereNeeded() {
		assertThat(csv(List.of(fact("一，\"二\"\n三,四", "1")))).contains("万元,\"一，\"\"二\"\"\n三,四\",金额");
	}

	@Test
	void aTextIsNoFormulaAndANegativeAmountStaysANumber() {
		assertThat(csv(List.of(fact("=HYPERLINK(1)", "-259.40")))).contains(",-259.40,万元,'=HYPERLINK(1),");
		assertThat(csv(List.of(fact("@x", "1")))).contains("'@x");
	}

	private static FactRow fact(String label, String value) {
		return new FactRow("summary", "201", "amount", Amount.parse(value), Unit.WAN_YUAN, label, "金额", "公开01表", "32",
				"2", Source.line(7), Reading.PRINTED);
	}

	private static String csv(List<FactRow> facts) {
		return new String(FactsCsv.write(facts), StandardCharsets.UTF_8);
	}

}
