package org.mingzhang.forms.identity;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.Fact;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.FilingKind;
import org.mingzhang.forms.Narrative;
import org.mingzhang.forms.OpenFigure;
import org.mingzhang.forms.PrintedAddress;
import org.mingzhang.forms.PrintedForm;
import org.mingzhang.forms.Reading;
import org.mingzhang.forms.Sheet;
import org.mingzhang.forms.Source;
import org.mingzhang.forms.Unit;
import org.mingzhang.forms.template.Template;

import static org.assertj.core.api.Assertions.assertThat;

/** How an equation comes out: the rounding interval, blanks, open figures, units. */
class EvaluationTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# sum   | parts          | outcome
			30.00   | 10.00 20.00    | EXACT
			30.01   | 10.00 20.00    | ROUNDED
			29.99   | 10.00 20.00    | ROUNDED
			30.02   | 10.00 20.00    | BROKEN
			30.01   | 30.00 -        | ROUNDED
			30.02   | 30.00 -        | BROKEN
			30      | 10 20.00       | EXACT
			30.015  | 10.00 20.000   | BROKEN
			30.005  | 10.000 20.000  | BROKEN
			30.001  | 10.000 20.000  | ROUNDED
			30.0050 | 10.0000 20.00  | ROUNDED
			30.0052 | 10.0000 20.00  | BROKEN
			-       | - -            | BLANK
			0.00    | - -            | EXACT
			-       | 0.00 -         | EXACT
			-       | 0.01 -         | BROKEN
			-5.00   | -10.00 5.00    | EXACT
			""")
	void aSumOfTwoHoldsWithinHalfALastDigitPerFigure(String sum, String parts, Outcome outcome) {
		String[] part = parts.split(" ");
		assertThat(outcome("summary", "4行＝（1＋2）行 1栏", figure("summary", "revenue.total", "amount", sum),
				figure("summary", "revenue.general", "amount", part[0]),
				figure("summary", "revenue.other", "amount", part[1])))
			.isEqualTo(outcome);
	}

	@ParameterizedTest
	@CsvSource({ "5.00,5.00,EXACT", "4.00,5.00,EXACT", "5.01,5.00,ROUNDED", "5.02,5.00,BROKEN", "-,5.00,EXACT",
			"5.00,-,BROKEN" })
	void atMostAllowsWhatIsLess(String left, String right, Outcome outcome) {
		assertThat(outcome("summary", "1行 1栏≤2行 1栏", figure("summary", "revenue.general", "amount", left),
				figure("summary", "revenue.other", "amount", right)))
			.isEqualTo(outcome);
	}

	@ParameterizedTest
	@CsvSource({ "5.00,5.00,EXACT", "6.00,5.00,EXACT", "4.99,5.00,ROUNDED", "4.98,5.00,BROKEN" })
	void atLeastAllowsWhatIsMore(String left, String right, Outcome outcome) {
		assertThat(outcome("summary", "1行 1栏≥2行 1栏", figure("summary", "revenue.general", "amount", left),
				figure("summary", "revenue.other", "amount", right)))
			.isEqualTo(outcome);
	}

	@ParameterizedTest
	@CsvSource({ "100.00,EXACT", "100.01,BROKEN", "99.99,BROKEN" })
	void aFormInYuanIsExact(String total, Outcome outcome) {
		assertThat(outcome("exact", "合计＝Σ类", figure("exact", "total", "total", total),
				figure("exact", "106", "total", "60.00"), figure("exact", "207", "total", "40.00")))
			.isEqualTo(outcome);
	}

	@ParameterizedTest
	@CsvSource({ "1787500.00,EXACT", "1787549.99,ROUNDED", "1787550.00,ROUNDED", "1787550.01,BROKEN" })
	void yuanAndTenThousandYuanAreTied(String yuan, Outcome outcome) {
		assertThat(outcome("-", "公开03表 合计 3栏＝表9 合计 1栏", figure("expenditure", "total", "project", "178.75"),
				figure("exact", "total", "total", yuan)))
			.isEqualTo(outcome);
	}

	@ParameterizedTest
	@CsvSource({ "178.75,1787500 元,EXACT", "178.75,1787000 元,BROKEN", "178.75,178.75万元,EXACT", "178.75,壹佰万,UNDECIDED",
			"178.75,1787500,UNDECIDED" })
	void anAmountBesideItsLabelCountsInTheUnitBehindIt(String project, String beside, Outcome outcome) {
		Filing filing = new Filing("-", "公开03表 合计 3栏＝Σ表12〔当年预算〕");
		filing.facts.add(figure("expenditure", "total", "project", project));
		filing.sheets
			.add(new Sheet("projects", "表12", List.of(new Sheet.Row(1, List.of("项目总预算", "1", "当年预算", "", beside)))));
		assertThat(filing.outcome()).isEqualTo(outcome);
	}

	@Test
	void theHeadOfATableTellsTheUnitOfItsAmounts() {
		Filing filing = new Filing("-", "公开03表 合计 3栏＝Σ表12〔当年预算〕");
		filing.facts.add(figure("expenditure", "total", "project", "178.75"));
		filing.sheets.add(new Sheet("projects", "表12", List.of(new Sheet.Row(1, List.of("单位：元")),
				new Sheet.Row(2, List.of("当 年 预 算", "说明")), new Sheet.Row(3, List.of("当年预算", "1,787,500")))));
		assertThat(filing.outcome()).isEqualTo(Outcome.EXACT);
	}

	@Test
	void anOpenFigureLeavesUndecidedWhatItMayBelongTo() {
		Filing filing = new Filing("expenditure", "1栏各行＝（2＋3）栏各行");
		filing.facts.add(figure("expenditure", "201", "total", "5.00"));
		filing.open.add(new OpenFigure("expenditure", "201", List.of("basic", "project"), Amount.parse("5.00"),
				Unit.WAN_YUAN, "", Source.ENTERED));
		assertThat(filing.outcome()).isEqualTo(Outcome.UNDECIDED);
	}

	@Test
	void aFigureFinerThanAFenLeavesItsSumUndecided() {
		assertThat(outcome("exact", "合计＝Σ类", figure("exact", "total", "total", "1.001"),
				figure("exact", "106", "total", "1.00")))
			.isEqualTo(Outcome.UNDECIDED);
	}

	@ParameterizedTest
	@CsvSource({ "9223372036854775807,-", "9000000000000,-", "2000000000000,2000000000000" })
	void figuresTooLargeToAddUpLeaveTheirSumUndecided(String one, String other) {
		assertThat(outcome("summary", "4行＝（1＋2）行 1栏", figure("summary", "revenue.general", "amount", one),
				figure("summary", "revenue.other", "amount", other)))
			.isEqualTo(Outcome.UNDECIDED);
	}

	private static Outcome outcome(String form, String text, Fact... facts) {
		Filing filing = new Filing(form, text);
		for (Fact fact : facts) {
			if (fact != null) {
				filing.facts.add(fact);
			}
		}
		return filing.outcome();
	}

	/** A figure, or nothing for a blank cell written -. */
	private static Fact figure(String form, String row, String column, String value) {
		return value.equals("-") ? null
				: new Fact(new Cell(form, row, column), Amount.parse(value),
						form.equals("exact") ? Unit.YUAN : Unit.WAN_YUAN, row, column,
						new PrintedAddress(form, row, column), Source.ENTERED, Reading.PRINTED);
	}

	/** A filing and the one equation it is about. */
	private static final class Filing {

		private final Template template;

		private final List<Fact> facts = new ArrayList<>();

		private final List<OpenFigure> open = new ArrayList<>();

		private final List<Sheet> sheets = new ArrayList<>();

		Filing(String form, String text) {
			this.template = SmallTemplate.with(form, text);
		}

		Outcome outcome() {
			List<PrintedForm> forms = this.template.forms()
				.stream()
				.map((form) -> new PrintedForm(form.id(), form.title(), null, null, form.unit(), List.of(),
						Source.ENTERED))
				.toList();
			FilingContent content = new FilingContent("small", FilingKind.BUDGET, 2024, "", forms, this.facts,
					this.open, Narrative.NONE, this.sheets);
			EquationSystem system = Identities.of(this.template).over(Rows.of(content));
			return system.evaluate(Figures.of(this.template, system.index(), content)).outcome(0);
		}

	}

}
