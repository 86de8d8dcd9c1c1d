package org.mingzhang.rulebook.suspect;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.Unit;
import org.mingzhang.forms.check.Cause;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Slip;
import org.mingzhang.forms.check.State;
import org.mingzhang.forms.check.Suspect;
import org.mingzhang.rulebook.CompleteFilings;
import org.mingzhang.rulebook.FilingBuilder;
import org.mingzhang.rulebook.RuleBook;
import org.mingzhang.rulebook.Verdict;
import org.mingzhang.rulebook.background.Background;
import org.mingzhang.rulebook.background.Known;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The smallest set of cells whose change settles all that failed is the cause, with the
 * right values and the slip.
 */
class SuspectsTests {

	private static final RuleBook RULE_BOOK = new RuleBook(CompleteFilings.CATALOGUE);

	@ParameterizedTest
	@CsvSource({ "expenditure,2080505,basic,92.04,29.04,transposed-digits",
			"expenditure,2080505,basic,290400.00,29.04,ten-thousand", "expenditure,201,total,0.12,1229.41,ten-thousand",
			"expenditure,201,total,122.94,1229.41,decimal-point", "expenditure,2080505,basic,-29.04,29.04,sign",
			"general-expenditure,total,project,76.79,767.49,one-digit",
			"revenue,2013201,fiscal,1375.79,1375.70,one-digit",
			"revenue,2013201,fiscal,1375.07,1375.70,transposed-digits",
			"fiscal-summary,expenditure.total,general,1,1365.16,", "expenditure,201,total,12.09,1229.41," })
	void theWrongCellIsTheCauseWithItsValueAndItsSlip(String form, String row, String column, String wrong,
			String right, String slip) {
		Verdict verdict = check(complete().figure(form, row, column, wrong));
		Suspect suspect = new Suspect(new Cell(form, row, column), Amount.parse(right),
				(slip != null) ? Slip.of(slip) : null);
		assertThat(verdict.causes()).singleElement().extracting(Cause::suspects).isEqualTo(List.of(suspect));
		assertThat(failures(verdict)).isNotEmpty().allSatisfy((finding) -> {
			assertThat(finding.suspects().getFirst()).isEqualTo(suspect);
			assertThat(finding.cause()).isEqualTo(verdict.causes().getFirst().id());
		});
	}

	@Test
	void aCauseTellsItsCellItsFindingsAndHowMuchIsAtStake() {
		Verdict verdict = check(complete().figure("expenditure", "2080505", "basic", "92.04"));
		assertThat(verdict.causes()).singleElement().satisfies((cause) -> {
			assertThat(cause.sentence()).isEqualTo("公开03表 2080505 2栏 印为 92.04，若为 29.04，2 条勾稽全部成立（相邻两位数字颠倒）。");
			assertThat(cause.findings())
				.containsExactlyElementsOf(failures(verdict).stream().map(Finding::id).toList());
			assertThat(cause.amount()).isEqualTo(Amount.parse("63.00"));
			assertThat(cause.unit()).isEqualTo(Unit.WAN_YUAN);
		});
		assertThat(failures(verdict)).extracting(Finding::suggestion)
			.containsOnly("请先核对 公开03表 2080505 2栏（应为 29.04），更正后相关勾稽全部成立。");
	}

	@Test
	void aFigureLeftOutIsNamedWithItsValue() {
		Cause cause = onlyCause(complete().blank("expenditure", "2013250", "basic"));
		assertThat(cause.suspects())
			.containsExactly(suspect("expenditure", "2013250", "basic", "47.24", Slip.LEFT_BLANK));
		assertThat(cause.sentence()).startsWith("公开03表 2013250 2栏 空白，若为 47.24");
	}

	@Test
	void aBlankSubtotalIsACauseByItself() {
		Verdict verdict = check(complete().blank("expenditure", "20132", "total"));
		assertThat(failures(verdict)).singleElement().satisfies((finding) -> {
			assertThat(finding.rule()).isEqualTo("L1");
			assertThat(finding.cause()).isEqualTo(verdict.causes().getFirst().id());
		});
		assertThat(verdict.causes()).singleElement()
			.extracting(Cause::suspects)
			.isEqualTo(List.of(suspect("expenditure", "20132", "total", "1229.41", Slip.LEFT_BLANK)));
	}

	@Test
	void aFigureThatShouldNotBeThereIsToBeBlank() {
		Cause cause = onlyCause(complete().figure("expenditure", "2013201", "project", "12.34"));
		assertThat(cause.suspects())
			.containsExactly(new Suspect(new Cell("expenditure", "2013201", "project"), null, Slip.SUPERFLUOUS));
		assertThat(cause.sentence()).contains("印为 12.34，若为空白");
	}

	@Test
	void lastYearsFigureIsRecognised() {
		FilingContent lastYear = complete().figure("expenditure", "2080505", "basic", "31.77").content();
		Background background = new Background(new Known.Told<>(lastYear), Background.OFFLINE.budget(),
				Background.OFFLINE.units(), Background.OFFLINE.peers(), Background.OFFLINE.ledger(), List.of());
		Verdict verdict = RULE_BOOK.check(complete().figure("expenditure", "2080505", "basic", "31.77").content(),
				background);
		assertThat(verdict.causes().getFirst().suspects())
			.containsExactly(suspect("expenditure", "2080505", "basic", "29.04", Slip.LAST_YEAR));
	}

	@Test
	void aFigureInTheWrongColumnIsOneCauseOfTwoCells() {
		Cause cause = onlyCause(complete().blank("expenditure", "2013202", "project")
			.figure("expenditure", "2013202", "basic", "777.67"));
		assertThat(cause.suspects()).containsExactlyInAnyOrder(
				suspect("expenditure", "2013202", "project", "777.67", Slip.WRONG_COLUMN),
				new Suspect(new Cell("expenditure", "2013202", "basic"), null, Slip.WRONG_COLUMN));
		assertThat(cause.sentence()).endsWith("3 条勾稽全部成立（填错栏次）。");
	}

	@Test
	void aFigureWrittenOverItsNeighbourIsOneCauseWithTheBlankItLeft() {
		Verdict verdict = check(
				complete().blank("revenue", "206", "operating").figure("revenue", "206", "affiliated", "7.11"));
		assertThat(verdict.causes()).singleElement()
			.satisfies((cause) -> assertThat(cause.suspects()).containsExactlyInAnyOrder(
					suspect("revenue", "206", "operating", "7.11", Slip.WRONG_COLUMN),
					suspect("revenue", "206", "affiliated", "1.08", Slip.WRONG_COLUMN)));
		assertThat(failures(verdict)).extracting(Finding::rule).contains("L1", "P2");
		assertThat(failures(verdict)).extracting(Finding::cause).containsOnly(verdict.causes().getFirst().id());
	}

	@ParameterizedTest
	@CsvSource({ "2013201,basic,47.24,2013250,basic,404.50", "2080801,basic,13.00,2080801,project,6.17" })
	void neighboursThatHoldEachOthersFigureAreOneCause(String row, String column, String figure, String otherRow,
			String otherColumn, String otherFigure) {
		Cause cause = onlyCause(complete().figure("expenditure", row, column, figure)
			.figure("expenditure", otherRow, otherColumn, otherFigure));
		assertThat(cause.suspects()).containsExactlyInAnyOrder(
				suspect("expenditure", row, column, otherFigure, Slip.SWAPPED_NEIGHBOURS),
				suspect("expenditure", otherRow, otherColumn, figure, Slip.SWAPPED_NEIGHBOURS));
	}

	@Test
	void neighboursWhoseEquationsShareNoCellAreOneCauseTooIfTheyHoldEachOthersFigure() {
		FilingBuilder complete = complete();
		String salary = value(complete, "basic-expenditure", "30101");
		String office = value(complete, "basic-expenditure", "30201");
		Cause cause = onlyCause(complete.figure("basic-expenditure", "30101", "total", office)
			.figure("basic-expenditure", "30201", "total", salary));
		assertThat(cause.suspects()).containsExactlyInAnyOrder(
				suspect("basic-expenditure", "30101", "total", salary, Slip.SWAPPED_NEIGHBOURS),
				suspect("basic-expenditure", "30201", "total", office, Slip.SWAPPED_NEIGHBOURS));
	}

	@Test
	void wrongCellsFarApartAreCausesOfTheirOwnTheGravestFirst() {
		Verdict verdict = check(complete().figure("three-public", "vehicle", "budget", "1.00")
			.figure("expenditure", "2080505", "basic", "92.04"));
		assertThat(verdict.causes()).extracting((cause) -> cause.suspects().getFirst().cell())
			.containsExactly(new Cell("expenditure", "2080505", "basic"),
					new Cell("three-public", "vehicle", "budget"));
		assertThat(failures(verdict)).extracting(Finding::cause)
			.startsWith(verdict.causes().getFirst().id())
			.endsWith(verdict.causes().getLast().id());
	}

	@Test
	void wrongCellsThatShareAnEquationAreFoundTogether() {
		Cause cause = onlyCause(complete().figure("expenditure", "2101101", "basic", "12.59")
			.figure("expenditure", "2101103", "basic", "25.42"));
		assertThat(cause.suspects()).containsExactlyInAnyOrder(
				suspect("expenditure", "2101101", "basic", "12.95", Slip.TRANSPOSED_DIGITS),
				suspect("expenditure", "2101103", "basic", "25.24", Slip.TRANSPOSED_DIGITS));
		assertThat(cause.findings()).hasSize(4);
	}

	@Test
	void threeWrongCellsOfOneSumAreFoundTogether() {
		Cause cause = onlyCause(complete().figure("expenditure", "2013201", "total", "405.40")
			.figure("expenditure", "2013202", "total", "777.76")
			.figure("expenditure", "2013250", "total", "42.74"));
		assertThat(cause.suspects()).extracting(Suspect::value)
			.containsExactlyInAnyOrder(Amount.parse("404.50"), Amount.parse("777.67"), Amount.parse("47.24"));
	}

	@ParameterizedTest
	@CsvSource({ "expenditure,2013250,47.24", "expenditure,2101103,25.24", "general-expenditure,2013250,47.24" })
	void aRowLeftOutIsNamedWhereAnotherFormHasIt(String form, String row, String amount) {
		Cause cause = onlyCause(complete().blank(form, row, "total").blank(form, row, "basic"));
		assertThat(cause.suspects()).containsExactly(suspect(form, row, "total", amount, Slip.ROW_LEFT_OUT),
				suspect(form, row, "basic", amount, Slip.ROW_LEFT_OUT));
		assertThat(cause.sentence()).contains("漏填一行");
	}

	@Test
	void aRowLeftOutThatNoOtherFormHasIsTold() {
		FilingBuilder filing = complete();
		for (String form : List.of("expenditure", "general-expenditure")) {
			filing.blank(form, "2013250", "total").blank(form, "2013250", "basic");
		}
		Verdict verdict = check(filing);
		assertThat(verdict.causes()).hasSize(2).allSatisfy((cause) -> {
			assertThat(cause.suspects()).isEmpty();
			assertThat(cause.findings()).hasSize(2);
		});
		assertThat(verdict.causes()).extracting(Cause::sentence)
			.contains("公开03表 20132 1栏 比下级各行之和多 47.24；公开03表 20132 2栏 比下级各行之和多 47.24，其下可能漏填一行，补上后 2 条勾稽全部成立（漏填一行）。");
		assertThat(failures(verdict)).extracting(Finding::suggestion)
			.anySatisfy((suggestion) -> assertThat(suggestion).startsWith("请核对 公开03表").endsWith("之下是否漏填一行。"));
	}

	@Test
	void aSubtotalRowLeftOutOverItsPartsIsACause() {
		Cause cause = onlyCause(complete().blank("expenditure", "221", "total").blank("expenditure", "221", "basic"));
		assertThat(cause.suspects()).containsExactly(suspect("expenditure", "221", "total", "52.53", Slip.ROW_LEFT_OUT),
				suspect("expenditure", "221", "basic", "52.53", Slip.ROW_LEFT_OUT));
	}

	@Test
	void aFormThatAgreesWithItselfAndWithNoOtherIsOneCauseWithoutSuspects() {
		FilingBuilder filing = complete();
		filing.content()
			.facts()
			.stream()
			.filter((fact) -> fact.cell().form().equals("general-expenditure"))
			.forEach((fact) -> filing.figure("general-expenditure", fact.cell().row(), fact.cell().column(),
					fact.value().decimal().multiply(BigDecimal.TWO).toPlainString()));
		Cause cause = onlyCause(filing);
		assertThat(cause.suspects()).isEmpty();
		assertThat(cause.findings()).hasSizeGreaterThan(40);
		assertThat(cause.sentence()).contains("公开05表", "改动 3 格以内没有使其全部成立的办法", "请核对 公开05表 是否整表取错了数");
	}

	@Test
	void whereNothingSmallExplainsEverythingFindingsStillNameCellsThatSettleMost() {
		FilingBuilder filing = complete();
		List<String> wrong = List.of("11.11", "222.22", "3.33", "44.44", "555.55", "66.66", "7.77", "888.88", "9.99");
		List<Cell> cells = filing.content()
			.facts()
			.stream()
			.map((fact) -> fact.cell())
			.filter((cell) -> cell.form().equals("expenditure") && cell.row().startsWith("20"))
			.toList();
		for (int number = 0; number < cells.size(); number += 2) {
			Cell cell = cells.get(number);
			filing.figure(cell.form(), cell.row(), cell.column(), wrong.get(number % wrong.size()));
		}
		Verdict verdict = check(filing);
		assertThat(verdict.causes()).anySatisfy((cause) -> {
			assertThat(cause.suspects()).isEmpty();
			assertThat(cause.sentence()).contains("一起不成立");
		});
		assertThat(failures(verdict)).allSatisfy((finding) -> assertThat(finding.cause()).isNotNull())
			.anySatisfy((finding) -> assertThat(finding.suspects()).isNotEmpty());
		assertThat(check(filing)).isEqualTo(verdict);
	}

	@Test
	void theIdOfACauseStaysWhenItsFindingsStay() {
		Cause before = onlyCause(complete().figure("expenditure", "2080505", "basic", "92.04"));
		Cause after = onlyCause(complete().figure("expenditure", "2080505", "basic", "95.04"));
		assertThat(after.id()).isEqualTo(before.id()).startsWith("C-");
	}

	private static FilingBuilder complete() {
		return CompleteFilings.FINAL_ACCOUNTS.builder();
	}

	private static Verdict check(FilingBuilder filing) {
		return RULE_BOOK.check(filing.content());
	}

	private static Cause onlyCause(FilingBuilder filing) {
		Verdict verdict = check(filing);
		assertThat(verdict.causes()).hasSize(1);
		return verdict.causes().getFirst();
	}

	private static List<Finding> failures(Verdict verdict) {
		return verdict.findings().stream().filter((finding) -> finding.state() == State.FAILED).toList();
	}

	private static Suspect suspect(String form, String row, String column, String value, Slip slip) {
		return new Suspect(new Cell(form, row, column), Amount.parse(value), slip);
	}

	private static String value(FilingBuilder filing, String form, String row) {
		return filing.content().fact(new Cell(form, row, "total")).orElseThrow().value().toString();
	}

}
