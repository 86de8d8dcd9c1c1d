package org.mingzhang.publication.masking;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.publication.Filings;

import static org.assertj.core.api.Assertions.assertThat;

class PublicContentTests {

	@Test
	void everyTextOfAFilingIsSearchedAndEveryFigureStays() {
		FilingContent filed = Filings.of(Filings.WUHAN_FINAL, 2023)
			.form("summary", "说明：详询13812345678。")
			.facts("summary,201,amount,13812345678")
			.section(1, "联系人：张三", "电话13812345678。")
			.sheet("evaluation-project", "自评表 13812345678", "备注|13812345678")
			.content();
		FilingContent published = PublicContent.of(filed);
		assertThat(published.facts()).isEqualTo(filed.facts());
		assertThat(published.narrative().toString() + published.sheets() + published.forms()).contains("***")
			.doesNotContain("13812345678", "张三");
	}

}
