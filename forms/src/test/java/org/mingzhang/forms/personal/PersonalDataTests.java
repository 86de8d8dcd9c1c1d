package org.mingzhang.forms.personal;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.forms.Sheet;

import static org.assertj.core.api.Assertions.assertThat;

class PersonalDataTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			手机13812345678。               | 手机***。
			请拨打 138-1234-5678 咨询          | 请拨打 *** 咨询
			请拨打+86 13812345678             | 请拨打***
			１３８１２３４５６７８                 | ***
			咨询027-83426571，周一             | 咨询***，周一
			（027）83426571                  | ***
			联系电话：83426571                | 联系电话：***
			电话 8342 6571                  | 电话 ***
			zhang.san@example.gov.cn        | ***
			身份证420107198001011234         | 身份证***
			42010719800101123X              | ***
			填报人：张三                       | 填报人：***
			填报人：张三 联系电话：83426571       | 填报人：*** 联系电话：***
			项目负责人 李四光                    | 项目负责人 ***
			联系人：欧阳修，电话027-83426571     | 联系人：***，电话***
			""")
	void personalDataIsHidden(String filed, String published) {
		assertThat(PersonalData.hideIn(filed)).isEqualTo(published);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2023年度收、支总计1,132.98万元", "项目总预算1787500元", "2013101 行政运行", "合计 10101234567.89 元",
			"12345678901234567.00", "2024年9月30日", "公用经费40.19万元，邮电费、电话费0.02万元", "保有量8辆，批次13800人", "2022-2023年度",
			"部门负责人对项目支出负责", "鄂办发〔2023〕4号", "310107-101", "420107-101-2023-final-accounts-1" })
	void figuresCodesAndDatesStay(String text) {
		assertThat(PersonalData.hideIn(text)).isEqualTo(text);
	}

	@Test
	void aCellBesideItsLabelIsHidden() {
		assertThat(cells("部门名称|区委组织部||", "填报人|王五||联系电话|83426571", "项目负责人： |赵六|单位地址|沿河大道518号")).containsExactly(
				List.of("部门名称", "区委组织部", "", ""), List.of("填报人", "***", "", "联系电话", "***"),
				List.of("项目负责人： ", "***", "单位地址", "沿河大道518号"));
	}

	@Test
	void cellsUnderTheirHeadAreHidden() {
		assertThat(cells("项目名称|项目负责人|项目预算|联系电话", "综合项目|王五|17.50|8342-6571", "党建项目|赵六|20|83426572", "合计||37.50|"))
			.containsExactly(List.of("项目名称", "项目负责人", "项目预算", "联系电话"), List.of("综合项目", "***", "17.50", "***"),
					List.of("党建项目", "***", "20", "***"), List.of("合计", "", "37.50", ""));
	}

	@Test
	void aLabelWithoutAValueHidesNothing() {
		assertThat(cells("填报人|", "项目类别|部门预算项目")).containsExactly(List.of("填报人", ""), List.of("项目类别", "部门预算项目"));
	}

	@Test
	void whatIsHiddenIsToldByItsKind() {
		assertThat(PersonalData.in("联系人：欧阳修，电话027-83426571，13812345678")).containsExactly(Detail.NAME, Detail.MOBILE,
				Detail.TELEPHONE);
		assertThat(PersonalData.in("42010719800101123X 或 zhang.san@example.gov.cn"))
			.containsExactly(Detail.IDENTITY_CARD, Detail.MAIL);
		assertThat(PersonalCells.in(sheet("填报人|王五||联系电话|83426571"))).containsExactly(Detail.NAME, Detail.TELEPHONE);
		assertThat(PersonalCells.in(sheet("项目类别|部门预算项目"))).isEmpty();
	}

	private static List<List<String>> cells(String... rows) {
		return PersonalCells.hideIn(sheet(rows)).rows().stream().map(Sheet.Row::cells).toList();
	}

	private static Sheet sheet(String... rows) {
		return new Sheet("evaluation-project", "自评表",
				Stream.of(rows).map((row) -> new Sheet.Row(1, List.of(row.split("\\|", -1)))).toList());
	}

}
