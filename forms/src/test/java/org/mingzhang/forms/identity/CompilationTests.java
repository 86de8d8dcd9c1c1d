package org.mingzhang.forms.identity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.template.InvalidTemplateException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CompilationTests {

	private static final List<String> NONE = List.of();

	@Test
	void numberedLinesStandForTheirRows() {
		assertThat(equations("summary", "4行＝（1＋2）行 1栏", NONE)).containsExactly(
				"summary/revenue.total/amount = summary/revenue.general/amount + summary/revenue.other/amount");
	}

	@Test
	void aRunSkipsLinesThatAreAlwaysEmpty() {
		assertThat(equations("summary", "4行＝（1＋…＋3）行 1栏", NONE)).containsExactly(
				"summary/revenue.total/amount = summary/revenue.general/amount + summary/revenue.other/amount");
	}

	@Test
	void aLineHoldsInEveryColumnOfItsSide() {
		assertThat(equations("summary", "5行＝（〔201〕＋〔208〕）行", NONE)).containsExactly(
				"summary/expenditure.total/total = summary/201/total + summary/208/total",
				"summary/expenditure.total/general = summary/201/general + summary/208/general");
	}

	@Test
	void columnsOfEveryRowAreThoseOfTheirSideOnly() {
		assertThat(equations("summary", "2栏各行＝3栏各行", NONE)).containsExactly("summary/201/total = summary/201/general",
				"summary/208/total = summary/208/general",
				"summary/expenditure.closing/total = summary/expenditure.closing/general",
				"summary/expenditure.total/total = summary/expenditure.total/general");
	}

	@Test
	void levelsAddUpToTheLevelAbove() {
		assertThat(equations("expenditure", "合计＝Σ类；类＝Σ款；款＝Σ项",
				List.of("total", "201", "20101", "2010101", "2010102", "208")))
			.filteredOn((equation) -> equation.contains("/basic"))
			.containsExactly("expenditure/total/basic = expenditure/201/basic + expenditure/208/basic",
					"expenditure/201/basic = expenditure/20101/basic",
					"expenditure/20101/basic = expenditure/2010101/basic + expenditure/2010102/basic");
	}

	@Test
	void rowsAboveThatAreLackingCountAsBlank() {
		assertThat(equations("expenditure", "类＝Σ款", List.of("2010101")))
			.contains("expenditure/201/total = expenditure/20101/total");
	}

	@Test
	void unitsAddUpByTheBeginningOfTheirCodes() {
		assertThat(equations("exact", "合计＝Σ类；类＝Σ款", List.of("total", "106", "106001", "106002", "207")))
			.containsExactly("exact/total/total = exact/106/total + exact/207/total",
					"exact/106/total = exact/106001/total + exact/106002/total");
	}

	@Test
	void aNumberedColumnOfASingleRowIsACell() {
		assertThat(equations("three-public", "1栏＝（2＋3）栏", NONE))
			.containsExactly("three-public/total/final = three-public/abroad/final + three-public/reception/final");
	}

	@Test
	void classesAreTiedWhicheverFormHasThem() {
		assertThat(equations("-", "公开01表 类 2栏＝公开03表 类 1栏", List.of("total", "201", "213"))).containsExactly(
				"summary/201/total = expenditure/201/total", "summary/208/total = ", " = expenditure/213/total");
	}

	@Test
	void aRunOfCodesTakesTheRowsBetween() {
		assertThat(equations("expenditure", "合计 1栏＝（〔201〕＋…＋〔207〕）行 1栏", List.of("201", "205", "208", "20501")))
			.containsExactly("expenditure/total/total = expenditure/201/total + expenditure/205/total");
	}

	@Test
	void tablesKeptAsTextAddUpByLabel() {
		SequencedMap<String, List<String>> rows = new LinkedHashMap<>();
		rows.put("expenditure", List.of("total"));
		rows.put("projects", List.of("1", "2"));
		assertThat(Identities.of(SmallTemplate.with("-", "公开03表 合计 3栏＝Σ表12〔当年预算〕")).over(new Rows(rows)).equations())
			.extracting(CompilationTests::words)
			.containsExactly("expenditure/total/project = projects/1/当年预算 + projects/2/当年预算");
	}

	@Test
	void anIdentityOfAMissingFormIsLeftOutAndNamed() {
		SequencedMap<String, List<String>> rows = new LinkedHashMap<>();
		rows.put("summary", NONE);
		EquationSystem system = Identities.of(SmallTemplate.with("-", "公开01表 类 2栏＝公开03表 类 1栏")).over(new Rows(rows));
		assertThat(system.size()).isZero();
		assertThat(system.missingForms()).singleElement()
			.satisfies((missing) -> assertThat(missing.forms()).containsExactly("expenditure"));
	}

	@Test
	void aCellKnowsTheIdentitiesItTakesPartIn() {
		EquationSystem system = system("summary", "4行＝（1＋2）行 1栏；4行＝5行 2栏", NONE);
		assertThat(system.identitiesOf(new Cell("summary", "revenue.total", "amount"))).hasSize(2);
		assertThat(system.identitiesOf(new Cell("summary", "revenue.other", "amount"))).hasSize(1);
		assertThat(system.identitiesOf(new Cell("elsewhere", "201", "total"))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			summary      | 9行＝1行                | 公开01表 has no lines 9
			summary      | 7栏＝（8＋9）栏         | 公开01表 has no columns 7
			summary      | 1行＝2行                | line 1 stands on both sides of 公开01表: name a column
			summary      | 〔养老〕行＝2行 1栏     | 公开01表 has no lines 〔养老〕
			-            | 27行＝1行               | it names no form
			-            | 公开02表 1行＝2行       | the template has no form 公开02表
			-            | 公开03表 合计 1栏＝Σ表11〔预算〕 | no table 表11
			-            | 公开01表 4行＝公开03表 1栏 | it names lines on one part only
			-            | 公开01表 5行＝公开03表 合计 1栏 | it names columns on one part only
			expenditure  | 类＝Σ项                 | not those under the rows of the other side
			three-public | 9栏＝1栏                | 公开09表 has no column 9
			summary      | 4行＝（1＋2行           | character 8 of
			""")
	void whatMeansNothingInTheTemplateIsRefused(String form, String text, String reason) {
		assertThatExceptionOfType(InvalidTemplateException.class).isThrownBy(() -> SmallTemplate.with(form, text))
			.withMessageStartingWith("small.yaml: line 68: identity P1 '" + text + "'")
			.withMessageContaining(reason);
	}

	@Test
	void allIdentitiesThatMeanNothingAreNamedAtOnce() {
		assertThatExceptionOfType(InvalidTemplateException.class)
			.isThrownBy(() -> SmallTemplate.with("summary", "9行＝1行", "summary", "4行＝"))
			.satisfies((ex) -> assertThat(ex.reasons()).hasSize(2));
	}

	private static List<String> equations(String form, String text, List<String> rows) {
		return system(form, text, rows).equations().stream().map(CompilationTests::words).toList();
	}

	/** The rows go to the forms with code rows. */
	private static EquationSystem system(String form, String text, List<String> rows) {
		SequencedMap<String, List<String>> byForm = new LinkedHashMap<>();
		List.of("summary", "three-public").forEach((fixed) -> byForm.put(fixed, NONE));
		List.of("expenditure", "exact").forEach((open) -> byForm.put(open, rows));
		return Identities.of(SmallTemplate.with(form, text)).over(new Rows(byForm));
	}

	private static String words(Equation equation) {
		return side(equation.left()) + " = " + side(equation.right());
	}

	private static String side(List<WeightedCell> side) {
		return side.stream()
			.map((term) -> ((term.weight() < 0) ? "-" : "") + term.cell())
			.collect(Collectors.joining(" + "));
	}

}
