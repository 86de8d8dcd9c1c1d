package org.mingzhang.forms.template;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * A file that would read or check wrongly is refused with file, line and every reason.
 */
class BadTemplateTests {

	private static final String GOOD = """
			id: small/budget/2024
			title: 小样表
			kind: budget
			region: "99"
			firstYear: 2024
			lastYear: 2024
			forms:
			  - id: summary
			    number: 表1
			    title: 收支总表
			    unit: 万元
			    decimals: 2
			    required: true
			    layout:
			      kind: lines
			      sides:
			        - label: 收入
			          columns:
			            - {id: amount, label: 金额, number: 1}
			          lines:
			            - {row: revenue.general, label: 一、拨款收入, number: 1}
			            - {row: revenue.other, label: 二、其他收入, number: 2}
			            - {row: revenue.current, label: 本年收入合计, number: 3}
			            - {row: revenue.total, label: 收入总计, number: 4}
			  - id: revenue
			    number: 表2
			    title: 收入总表
			    unit: 万元
			    decimals: 2
			    required: true
			    layout:
			      kind: code-rows
			      codes: FUNCTION
			      serial: false
			      columns:
			        - {id: total, label: 合计, number: 1}
			        - {id: general, label: 拨款, number: 2}
			        - {id: other, label: 其他, number: 3}
			  - id: basic-expenditure
			    number: 表3
			    title: 基本支出表
			    unit: 万元
			    decimals: 2
			    required: true
			    layout:
			      kind: code-blocks
			      codes: ECONOMIC
			      column: {id: total, label: 决算数}
			      blocks:
			        - {group: 人员经费, codes: ["301", "30101"]}
			        - {group: 公用经费, codes: ["302", "30201"]}
			      closing:
			        - {row: personnel, label: 人员经费合计}
			identities:
			  - {id: P1, form: summary, text: "3行＝（1＋2）行", meaning: 和, kind: balance, severity: block}
			  - {id: X1, text: "表1 3行＝表2 合计 1栏", meaning: 和, kind: balance, severity: block}
			  - {id: P2, form: revenue, text: "1栏各行＝（2＋3）栏各行", meaning: 和, kind: balance, severity: block}
			  - id: H1
			    form: revenue
			    text: "合计＝Σ类；类＝Σ款；款＝Σ项"
			    meaning: 和
			    kind: balance
			    severity: block
			""";

	@Test
	void theSampleItselfIsGood() {
		assertThatNoException().isThrownBy(() -> parse(GOOD));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					# what stands there          | instead                          | line | reason
					kind: budget                 | kind: budgets                    | 3    | 'kind' is 'budgets', none of budget, final-accounts
					firstYear: 2024              | firstYear: 2025                  | 6    | its first year 2025 lies after its last 2024
					firstYear: 2024              | firstYear: soon                  | 5    | 'firstYear' has to be a whole number
					title: 小样表                | titel: 小样表                    | 2    | unknown key 'titel'; known here: id, title, kind
					title: 小样表                | titel: 小样表                    | 1    | 'title' is missing
					lastYear: 2024               | id: other                        | 6    | key 'id' stands here a second time
					id: revenue                  | id: summary                      | 25   | form summary stands a second time; first in line 8
					number: 表2                  | number: 表1                      | 26   | printed number 表1 stands a second time; first in line 9
					required: true               | required: perhaps                | 13   | 'required' has to be true or false
					unit: 万元                   | unit: 亿元                       | 11   | 'unit' is '亿元', none of 元, 万元
					decimals: 2                  | decimals: 7                      | 12   | form summary prints 0 to 6 decimals of 万元, not 7
					kind: lines                  | kind: circles                    | 15   | 'kind' is 'circles', none of lines, code-rows, code-blocks, single-row
					codes: FUNCTION              | codes: PLANETS                   | 33   | 'codes' is 'PLANETS', none of FUNCTION, ECONOMIC, UNIT
					id: general                  | id: total                        | 37   | form revenue: column total stands a second time; first in line 36
					label: 拨款, number: 2       | label: 拨款, number: 1           | 37   | form revenue: column number 1 stands a second time
					row: revenue.other           | row: revenue.general             | 22   | form summary: line revenue.general stands a second time; first in line 21
					row: revenue.other           | repeats: true, row: revenue.x    | 22   | form summary: line revenue.x repeats no line above
					其他收入, number: 2          | 其他收入, number: 1              | 22   | form summary: line number 1 stands a second time
					row: revenue.other           | row: " "                         | 22   | 'row' is blank
					"302", "30201"               | "301", "30201"                   | 51   | form basic-expenditure: code 301 stands a second time; first in line 50
					"302", "30201"               | "302", "其他"                    | 51   | form basic-expenditure: '其他' is no code
					id: X1, text: "表1 3行＝表2 合计 1栏" | id: P1, form: summary, text: "3行＝（1＋2）行" | 56 | identity P1 '3行＝（1＋2）行' of form summary stands a second time
					form: summary, text          | form: sumary, text               | 55   | identity P1 speaks of form sumary, which is not listed
					3行＝（1＋2）行              | 3行＝（1＋7）行                  | 55   | identity P1 '3行＝（1＋7）行': 表1 has no lines （1＋7）
					3行＝（1＋2）行              | 3行＝（1＋2行                    | 55   | identity P1 '3行＝（1＋2行': character 8 of
					3行＝（1＋2）行              | 3行＝上年 9行                    | 55   | 表1 has no lines 9
					3行＝（1＋2）行              | 3行＝上年                        | 55   | name them on both sides
					3行＝（1＋2）行              | 3行＝年初预算 1栏                | 55   | of the budget it names one column by its id
					3行＝（1＋2）行              | 3行＝去年 3行                    | 55   | identity P1 '3行＝去年 3行': character 8 of
					表2 合计 1栏                 | 表2 合计 9栏                     | 56   | 表2 has no columns 9
					表2 合计 1栏                 | 表7 合计 1栏                     | 56   | the template has no form 表7
					类＝Σ款                      | 类＝Σ节                          | 60   | identity H1
					severity: block              | severity: fatal                  | 55   | 'severity' is 'fatal', none of block, explain, info
					forms:                       | forms: none                      | 8    | it is no YAML
					sides:                       | sites:                           | 16   | unknown key 'sites'; known here: sides
					""")
	void everyKindOfFaultIsToldWithItsLine(String there, String instead, int line, String reason) {
		assertThat(GOOD).contains(there);
		assertThat(faults(GOOD.replaceFirst(Pattern.quote(there), instead)))
			.anySatisfy((fault) -> assertThat(fault).startsWith("line " + line + ": ").contains(reason));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			summary | 2行＝（3＋4）行                        | P1, line 55 | P9, line 64
			summary | 3行＝（3＋4）行                        | P9, line 64 | P9, line 64
			revenue | 3栏各行＝（1＋2）栏各行               | P2, line 57 | P9, line 64
			-       | 表2 合计 2栏＝表1 （3＋4）行           | P2, line 57 | P9, line 64
			-       | 表1 （3＋4）行＝表2 合计 2栏           | P2, line 57 | P9, line 64
			""")
	void aSumThatContainsItselfIsRefused(String form, String text, String one, String other) {
		String speaks = form.equals("-") ? "" : "form: " + form + ", ";
		String identity = "  - {id: P9, %stext: \"%s\", meaning: 和, kind: balance, severity: block}\n";
		assertThat(faults(GOOD + identity.formatted(speaks, text)))
			.anySatisfy((fault) -> assertThat(fault).contains("the sums go in a circle", one, other));
	}

	@Test
	void aCircleThroughManyColumnsIsToldOnce() {
		String identity = "  - {id: H9, form: revenue, text: 款＝（〔total〕＋〔205〕）行, meaning: 和, kind: balance, severity: block}\n";
		assertThat(faults(GOOD + identity)).singleElement().asString().contains("H1, line 60", "H9, line 64");
	}

	@Test
	void whatIsCarriedForwardIsNoCircle() {
		String identity = "  - {id: P9, form: revenue, text: \"%s\", meaning: 差, kind: balance, severity: block}\n";
		assertThatNoException().isThrownBy(() -> parse(GOOD + identity.formatted("2栏各行＝（1－3）栏各行")));
	}

	@Test
	void allFaultsAreToldAtOnceInTheOrderOfTheirLines() {
		String bad = GOOD.replace("firstYear: 2024", "firstYear: 2030\nnote: x")
			.replace("row: revenue.other", "row: revenue.general")
			.replace("（1＋2）行", "（1＋9）行")
			.replace("Σ项", "Σ节");
		InvalidTemplateException refused = catchThrowableOfType(InvalidTemplateException.class, () -> parse(bad));
		assertThat(refused.faults()).extracting(Fault::line).containsExactly(6, 7, 23, 56, 61);
		assertThat(refused.getMessage().lines()).hasSize(5).allMatch((line) -> line.startsWith("bad.yaml: line "));
	}

	@Test
	void whatIsNoYamlOrNothingAtAllIsRefused() {
		assertThat(faults("")).isNotEmpty();
		assertThat(faults("a: [")).singleElement().asString().contains("it is no YAML");
		assertThat(faults("- a")).singleElement().asString().contains("the file has to have keys: id, title");
	}

	@Test
	void aFileThatIsMissingOrBadKeepsTheSystemFromStarting() {
		assertThatExceptionOfType(InvalidTemplateException.class).isThrownBy(() -> parse("id: x"))
			.withMessageStartingWith("bad.yaml: line 1: 'title' is missing");
	}

	private static List<String> faults(String yaml) {
		InvalidTemplateException refused = catchThrowableOfType(InvalidTemplateException.class, () -> parse(yaml));
		assertThat(refused).isNotNull();
		return refused.reasons();
	}

	private static Template parse(String yaml) {
		return Catalogue.parse("bad.yaml", yaml.getBytes(StandardCharsets.UTF_8));
	}

}
