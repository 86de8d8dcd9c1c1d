package org.mingzhang.submission.correction;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
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
import org.mingzhang.forms.Source;
import org.mingzhang.forms.Unit;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.forms.template.Template;
import org.mingzhang.submission.filing.CellChange;
import org.mingzhang.submission.filing.Reason;
import org.mingzhang.submission.filing.Refused;
import org.mingzhang.submission.filing.Trouble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class CorrectionsTests {

	private static final Template TEMPLATE = Catalogue.load()
		.template("hubei-wuhan/final-accounts/2022-2023")
		.orElseThrow();

	@Test
	void aValueIsReplacedWhereItStands() {
		Correction correction = correct(
				content(fact("expenditure", "total", "total", "10.00"), fact("expenditure", "201", "total", "10.00")),
				given("expenditure", "total", "total", "11.00"));
		assertThat(figures(correction)).containsExactly("expenditure/total/total=11.00", "expenditure/201/total=10.00");
		assertThat(correction.content().facts().getFirst().source()).isEqualTo(Source.ENTERED);
		assertThat(correction.changes()).containsExactly(new CellChange(new Cell("expenditure", "total", "total"),
				Amount.parse("10.00"), Amount.parse("11.00")));
	}

	@Test
	void aNewFigureStandsWhereTheFormPrintsIt() {
		FilingContent content = content(fact("expenditure", "total", "total", "10.00"),
				fact("expenditure", "2010101", "total", "10.00"), fact("expenditure", "208", "total", "1.00"),
				fact("three-public", "total", "budget", "1.00"));
		Correction correction = correct(content, given("expenditure", "20101", "total", "10.00"),
				given("expenditure", "201", "basic", "4.00"), given("expenditure", "201", "total", "10.00"),
				given("summary", "201", "amount", "10.00"));
		assertThat(figures(correction)).containsExactly("expenditure/total/total=10.00", "expenditure/201/total=10.00",
				"expenditure/201/basic=4.00", "expenditure/20101/total=10.00", "expenditure/2010101/total=10.00",
				"expenditure/208/total=1.00", "three-public/total/budget=1.00", "summary/201/amount=10.00");
	}

	@Test
	void newFiguresStandInTheOrderOfPrintHoweverTheyAreGiven() {
		FilingContent content = content(fact("expenditure", "20103", "total", "1.00"),
				fact("three-public", "total", "budget", "1.00"), fact("expenditure", "20102", "total", "1.00"));
		GivenCell[] given = { given("expenditure", "20105", "total", "1.00"),
				given("revenue", "202", "current", "1.00"), given("expenditure", "20101", "total", "1.00"),
				given("expenditure", "20104", "total", "1.00"), given("revenue", "201", "current", "1.00"),
				given("expenditure", "total", "total", "1.00") };
		assertThat(figures(correct(content, given))).containsExactly("expenditure/total/total=1.00",
				"expenditure/20101/total=1.00", "expenditure/20103/total=1.00", "three-public/total/budget=1.00",
				"expenditure/20102/total=1.00", "expenditure/20104/total=1.00", "expenditure/20105/total=1.00",
				"revenue/201/current=1.00", "revenue/202/current=1.00");
	}

	@Test
	void moreCellsThanAnyFilingHasAreRefusedBeforeTheyAreLookedAt() {
		List<GivenCell> many = Collections.nCopies(20_001, given("nowhere", "201", "total", "1.00"));
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> Corrections.ofCells(content(), TEMPLATE, many))
			.satisfies((refused) -> assertThat(refused.troubles()).isEmpty())
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(Reason.INVALID_ENTRIES))
			.withMessageContaining("20000");
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> Corrections.ofForm(content(), TEMPLATE, "expenditure", many))
			.withMessageContaining("20000");
	}

	@Test
	void aFormThatIsNewStandsWhereTheTemplatePrintsIt() {
		FilingContent content = correct(content(), given("three-public", "total", "budget", "1.00")).content();
		assertThat(correct(content, given("summary", "201", "amount", "1.00")).content().forms())
			.extracting(PrintedForm::form)
			.containsExactly("summary", "three-public");
	}

	@Test
	void aNewFigureHasTheLabelsAndTheAddressOfItsForm() {
		Correction correction = correct(content(), given("summary", "201", "amount", "1.00"),
				given("basic-expenditure", "30101", "total", "2.00"),
				given("three-public", "vehicle.purchase", "final", "3.00"));
		assertThat(correction.content().facts()).extracting((fact) -> fact.printed().toString())
			.containsExactly("公开01表 32行 2栏", "公开06表 30101 决算数", "公开09表 10栏");
		assertThat(correction.content().facts()).extracting(Fact::rowLabel)
			.containsExactly("一、一般公共服务支出", "基本工资", "公务用车购置费");
	}

	@Test
	void nullBlanksACell() {
		Correction correction = correct(content(fact("expenditure", "total", "total", "10.00")),
				given("expenditure", "total", "total", null));
		assertThat(correction.content().facts()).isEmpty();
	}

	@Test
	void theSameValueAgainChangesNothing() {
		FilingContent content = content(fact("expenditure", "total", "total", "10.00"));
		Correction correction = correct(content, given("expenditure", "total", "total", "10.00"));
		assertThat(correction.content()).isEqualTo(content);
		assertThat(correction.changes()).isEmpty();
	}

	@Test
	void everyCellThatCannotBeTakenIsToldAtOnce() {
		Refused refused = catchThrowableOfType(Refused.class,
				() -> correct(content(), given("nowhere", "201", "total", "1"), given("expenditure", "2", "total", "1"),
						given("expenditure", "999", "total", "1"), given("expenditure", "201", "current", "1"),
						given("expenditure", "201", "total", "1,0"), given("expenditure", "202", "total", "0.001"),
						given("expenditure", "203", "total", "99999999999999999999"),
						given("expenditure", "204", "total", "1"), given("expenditure", "204", "total", "2"),
						new GivenCell("expenditure", null, "total", "1")));
		assertThat(refused.reason()).isEqualTo(Reason.INVALID_ENTRIES);
		assertThat(refused.troubles()).hasSize(9)
			.allSatisfy((trouble) -> assertThat(trouble.message()).isNotBlank())
			.extracting(Trouble::row)
			.containsExactly("201", "2", "999", "201", "201", "202", "203", "204", null);
	}

	@Test
	void aRowThatTheDocumentHasIsTakenWhateverTheCodeListSays() {
		Correction correction = correct(content(fact("expenditure", "20199X", "total", "1.00")),
				given("expenditure", "20199X", "basic", "1.00"));
		assertThat(correction.content().facts()).hasSize(2);
	}

	@Test
	void aRowOfAKnownClassIsTakenThoughNobodyHasSeenItsCodeInPrint() {
		assertThat(correct(content(), given("expenditure", "2010177", "total", "1.00")).content().facts()).hasSize(1);
	}

	@Test
	void namingAPossibleColumnSettlesAFigureAndKeepsItsLine() {
		Correction correction = correct(open(figure("4.20", "basic", "project")),
				given("expenditure", "201", "project", "4.20"));
		assertThat(correction.content().openFigures()).isEmpty();
		assertThat(correction.content().facts()).singleElement().satisfies((fact) -> {
			assertThat(fact.cell().column()).isEqualTo("project");
			assertThat(fact.source()).isEqualTo(Source.line(60));
			assertThat(fact.reading()).isEqualTo(Reading.PRINTED);
		});
	}

	@Test
	void aFigureWithOneColumnLeftStandsThere() {
		Correction correction = correct(open(figure("4.20", "basic", "project"), figure("5.00", "basic", "project")),
				given("expenditure", "201", "basic", "5.00"));
		assertThat(correction.content().openFigures()).isEmpty();
		assertThat(figures(correction)).containsExactly("expenditure/201/basic=5.00", "expenditure/201/project=4.20");
		assertThat(correction.content().facts().getLast().reading()).isEqualTo(Reading.BY_IDENTITY);
	}

	@Test
	void namingAnItemSettlesAFigureOfAFormWhoseColumnsAreItems() {
		OpenFigure vehicle = OpenFigure.among(
				List.of(new Cell("three-public", "vehicle.purchase", "budget"),
						new Cell("three-public", "vehicle.operation", "budget")),
				Amount.parse("21.00"), Unit.WAN_YUAN, "", Source.line(60));
		Correction correction = correct(open(vehicle), given("three-public", "vehicle.operation", "budget", "21.00"));
		assertThat(correction.content().openFigures()).isEmpty();
		assertThat(figures(correction)).containsExactly("three-public/vehicle.operation/budget=21.00");
	}

	@Test
	void aColumnThatIsBlankIsNoLongerPossible() {
		Correction correction = correct(open(figure("4.20", "basic", "project", "operating")),
				given("expenditure", "201", "operating", null));
		assertThat(correction.content().openFigures()).singleElement()
			.satisfies((figure) -> assertThat(figure.columns()).containsExactly("basic", "project"));
	}

	@Test
	void aFigureOfTheDocumentIsNeverLostByACorrection() {
		assertThatThrownBy(() -> correct(open(figure("4.20", "basic", "project")),
				given("expenditure", "201", "basic", null), given("expenditure", "201", "project", null)))
			.isInstanceOf(Refused.class);
	}

	@Test
	void aFormIsReplacedWithItsOpenFigures() {
		FilingContent content = new FilingContent(TEMPLATE.id(), FilingKind.FINAL_ACCOUNTS, 2023, "某部门", List.of(),
				List.of(fact("expenditure", "total", "total", "10.00"), fact("revenue", "total", "current", "9.00")),
				List.of(figure("4.20", "basic", "project")), Narrative.NONE, List.of());
		Correction correction = Corrections.ofForm(content, TEMPLATE, "expenditure",
				List.of(given("expenditure", "201", "total", "8.00")));
		assertThat(figures(correction)).containsExactlyInAnyOrder("expenditure/201/total=8.00",
				"revenue/total/current=9.00");
		assertThat(correction.content().openFigures()).isEmpty();
		assertThat(correction.content().form("expenditure")).map(PrintedForm::source).contains(Source.ENTERED);
	}

	@Test
	void aFormTakesNoCellsOfAnother() {
		assertThatThrownBy(() -> Corrections.ofForm(content(), TEMPLATE, "expenditure",
				List.of(given("revenue", "total", "current", "8.00"))))
			.isInstanceOf(Refused.class);
		assertThatThrownBy(() -> Corrections.ofForm(content(), TEMPLATE, "nowhere", List.of())).isInstanceOfSatisfying(
				Refused.class, (refused) -> assertThat(refused.reason()).isEqualTo(Reason.NO_SUCH_FORM));
	}

	private static Correction correct(FilingContent content, GivenCell... given) {
		return Corrections.ofCells(content, TEMPLATE, List.of(given));
	}

	private static Stream<String> figures(Correction correction) {
		return correction.content().facts().stream().map((fact) -> fact.cell() + "=" + fact.value());
	}

	private static GivenCell given(String form, String row, String column, @Nullable String value) {
		return new GivenCell(form, row, column, value);
	}

	private static FilingContent content(Fact... facts) {
		return new FilingContent(TEMPLATE.id(), FilingKind.FINAL_ACCOUNTS, 2023, "某部门", List.of(), List.of(facts),
				List.of(), Narrative.NONE, List.of());
	}

	private static FilingContent open(OpenFigure... figures) {
		return content().withFigures(List.of(), List.of(figures));
	}

	private static OpenFigure figure(String value, String... columns) {
		return new OpenFigure("expenditure", "201", List.of(columns), Amount.parse(value), Unit.WAN_YUAN, "一般公共服务支出",
				Source.line(60));
	}

	private static Fact fact(String form, String row, String column, String value) {
		return new Fact(new Cell(form, row, column), Amount.parse(value), Unit.WAN_YUAN, "某行", "某栏",
				new PrintedAddress("表", row, column), Source.line(1), Reading.PRINTED);
	}

}
