package org.mingzhang.rulebook.narrative;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.forms.check.State;
import org.mingzhang.rulebook.RuleContract;

import static org.assertj.core.api.Assertions.assertThat;

/** N7: wholes are what their parts add up to. */
class PartSumsTests implements RuleContract {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2023年度某局政府采购支出总额10万元，其中：政府采购货物支出3万元、政府采购工程支出0万元、政府采购服务支出7万元。 | PASSED
			2023年度某局政府采购支出总额10万元，其中：政府采购货物支出3万元、政府采购工程支出1万元、政府采购服务支出7万元。 | FAILED
			截至2023年12月31日，某局共有车辆8辆，其中，机要通信用车3辆，应急保障用车5辆。 | PASSED
			截至2023年12月31日，某局共有车辆8辆，其中，机要通信用车3辆，应急保障用车4辆。 | FAILED
			公务用车运行费6万元，其中：燃油费3万元、维修费2万元、其他费用1万元。 | PASSED
			公务用车运行费6万元，其中：燃油费3万元、维修费1万元、其他费用1万元。 | FAILED
			""")
	void partsAddUp(String sentence, State state) {
		assertThat(says(sentence).states("N7")).containsExactly(state);
	}

	@Test
	@Override
	public void passes() {
		assertThat(says("某局共有车辆0辆。").states("N7")).isEmpty();
	}

	@Test
	@Override
	public void fails() {
		assertThat(says("某局共有车辆8辆，其中：机要通信用车3辆、应急保障用车6辆。").failures("N7")).singleElement()
			.satisfies((finding) -> assertThat(finding.message()).contains("9辆", "1辆"));
	}

	@Test
	@Override
	public void onTheBoundary() {
		assertThat(says("公务用车运行费6万元，其中：燃油费3万元、维修费2.99万元、其他费用0.02万元。").states("N7")).containsExactly(State.PASSED);
	}

	@Test
	@Override
	public void isNotEvaluated() {
		assertThat(says("公务用车运行费6万元，其中：燃油费3万元、维修费2万元。").states("N7")).isEmpty();
	}

	private static Prose says(String sentence) {
		return Prose.finalAccounts("summary,revenue.total,amount,820.00").says("十、其他情况", sentence);
	}

}
