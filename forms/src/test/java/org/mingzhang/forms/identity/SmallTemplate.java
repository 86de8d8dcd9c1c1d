package org.mingzhang.forms.identity;

import java.nio.charset.StandardCharsets;

import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.forms.template.Template;

/** A template of a few forms to try single identities on. */
final class SmallTemplate {

	private static final String FORMS = """
			id: small
			title: 小样表
			kind: budget
			region: "99"
			firstYear: 2024
			lastYear: 2024
			forms:
			  - id: summary
			    number: 公开01表
			    title: 收支总表
			    unit: 万元
			    decimals: 2
			    required: true
			    layout:
			      kind: lines
			      sides:
			        - label: 收入
			          columns: [{id: amount, label: 金额, number: 1}]
			          lines:
			            - {row: revenue.general, label: 一、拨款收入, number: 1}
			            - {row: revenue.other, label: 二、其他收入, number: 2}
			            - {label: "", number: 3}
			            - {row: revenue.total, label: 收入总计, number: 4}
			        - label: 支出
			          columns: [{id: total, label: 合计, number: 2}, {id: general, label: 一般, number: 3}]
			          lines:
			            - {row: "201", label: 一、一般公共服务支出, number: 1}
			            - {row: "208", label: 二、社会保障和就业支出, number: 2}
			            - {row: expenditure.closing, label: 结转, number: 3}
			            - {row: expenditure.total, label: 支出总计, number: 5}
			  - id: expenditure
			    number: 公开03表
			    title: 支出表
			    unit: 万元
			    decimals: 2
			    required: true
			    layout:
			      kind: code-rows
			      codes: FUNCTION
			      serial: false
			      columns: [{id: total, label: 合计, number: 1}, {id: basic, label: 基本支出, number: 2}, {id: project, label: 项目支出, number: 3}]
			  - id: exact
			    number: 表9
			    title: 以元计的表
			    unit: 元
			    decimals: 2
			    required: false
			    layout:
			      kind: code-rows
			      codes: UNIT
			      serial: false
			      columns: [{id: total, label: 合计, number: 1}]
			  - id: three-public
			    number: 公开09表
			    title: 三公经费表
			    unit: 万元
			    decimals: 2
			    required: false
			    layout:
			      kind: single-row
			      columns:
			        - {row: total, column: final, label: 合计, number: 1}
			        - {row: abroad, column: final, label: 因公出国（境）费, number: 2}
			        - {row: reception, column: final, label: 公务接待费, number: 3}
			sheets:
			  - {id: projects, number: 表12, titles: [项目表], required: false}
			""";

	private SmallTemplate() {
	}

	/** The template with identities, each of a form (or none, written -) and a text. */
	static Template with(String... formsAndTexts) {
		StringBuilder yaml = new StringBuilder(FORMS).append("identities:\n");
		for (int at = 0; at < formsAndTexts.length; at += 2) {
			yaml.append("  - {id: P").append(at / 2 + 1);
			if (!formsAndTexts[at].equals("-")) {
				yaml.append(", form: ").append(formsAndTexts[at]);
			}
			yaml.append(", text: \"")
				.append(formsAndTexts[at + 1])
				.append("\", meaning: 试, kind: balance, severity: block}\n");
		}
		return Catalogue.parse("small.yaml", yaml.toString().getBytes(StandardCharsets.UTF_8));
	}

}
