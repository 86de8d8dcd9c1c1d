package org.mingzhang.rulebook.evaluation;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.forms.template.InvalidTemplateException;
import org.mingzhang.forms.template.Template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * A province's tables are data; a file that cannot be used is refused when it is loaded.
 */
class SheetCheckTests {

	private static final String TEMPLATE = """
			id: atlantis/budget/2030
			title: 某省预算公开表
			kind: budget
			region: "99"
			firstYear: 2030
			lastYear: 2030
			forms:
			  - id: summary
			    number: "表1"
			    title: "收支总表"
			    unit: 万元
			    decimals: 2
			    required: true
			    layout:
			      kind: lines
			      sides:
			        - label: "收入"
			          columns:
			            - {id: amount, label: "预算数"}
			          lines:
			            - {row: revenue.total, label: "收入总计"}
			sheets:
			  - id: goals
			    titles: ["绩效目标一览表"]
			    required: false
			    shape:
			      decimals: 2
			      tables:
			        - columns: []
			          figures:
			            - {id: whole, labels: ["总额"]}
			      identities:
			        - {id: Z1, text: "〔whole〕行＝表1 〔revenue.total〕行", meaning: "总额等于收入总计", kind: text, severity: explain}
			""";

	@Test
	void aTableOfAnotherProvinceIsAFile() {
		assertThat(read(TEMPLATE).sheets().getFirst().shape()).isNotNull();
	}

	@Test
	void whatAnIdentityNamesHasToBeThere() {
		assertThatThrownBy(() -> read(TEMPLATE.replace("text: \"〔whole〕行", "text: \"〔part〕行")))
			.isInstanceOf(InvalidTemplateException.class)
			.hasMessageContaining("line 33")
			.hasMessageContaining("the table has no figure part");
		assertThatThrownBy(() -> read(TEMPLATE.replace("表1 〔revenue.total〕行", "表1 〔expenditure〕行")))
			.hasMessageContaining("the template has no cell");
		assertThatThrownBy(() -> read(TEMPLATE.replace("表1 〔revenue.total〕行", "Σ表7〔whole〕")))
			.hasMessageContaining("no table 表7 has a figure whole");
	}

	@Test
	void anIdentityHasToBeReadable() {
		assertThatThrownBy(() -> read(TEMPLATE.replace("行＝表1", "行＝＝表1"))).hasMessageContaining("identity Z1");
	}

	@Test
	void aPatternHasToCountSomething() {
		assertThatThrownBy(() -> read(TEMPLATE.replace("      decimals: 2\n      tables",
				"      decimals: 2\n      counted: [\"共(\\\\d+)个\"]\n      tables")))
			.hasMessageContaining("counts nothing");
	}

	private static Template read(String yaml) {
		return Catalogue.parse("atlantis.yaml", yaml.getBytes(StandardCharsets.UTF_8));
	}

}
