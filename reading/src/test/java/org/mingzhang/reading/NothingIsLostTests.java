package org.mingzhang.reading;

import org.junit.jupiter.api.Test;
import org.mingzhang.contracts.registry.Registry;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.reading.document.Problem;
import org.mingzhang.reading.document.Remark;
import org.mingzhang.reading.pdf.Paper;
import org.mingzhang.reading.recognition.Hints;

import static org.assertj.core.api.Assertions.assertThat;

/** Every printed amount becomes a figure, or something is said of it. */
class NothingIsLostTests {

	private static final String TABS = MadeUpDocuments.text(MadeUpDocuments.TABS);

	private static final String PRINTED_PAGE = MadeUpDocuments.text(MadeUpDocuments.PRINTED_PAGE);

	private static final String LEAVERS = "2080501\t行政单位离退休\t4.20\t4.20\t0.00\t\t\t\n";

	private final DocumentReader reader = new DocumentReader(Registry.load(), Catalogue.load());

	@Test
	void theLastLevelOfACodeMayStandWithTheName() {
		MadeUpBudget budget = new MadeUpBudget();
		Paper.Sheet page = budget.form("预算单位支出预算总表");
		page.table(50, 110, 20, new int[] { 40, 30, 190, 90, 90, 90 },
				new String[] { "类", "款", "科目名称", "合计", "基本支出", "项目支出" },
				new String[] { "208", "", "社会保障和就业支出", "300.00", "300.00", "" },
				new String[] { "208", "05", "行政事业单位养老支出", "300.00", "300.00", "" },
				new String[] { "208", "05", "02 事业单位离退休", "300.00", "300.00", "" });

		assertThat(budget.facts()).contains("expenditure,20805,total,300.00", "expenditure,2080502,total,300.00",
				"expenditure,2080502,basic,300.00");
	}

	@Test
	void aCodeThatComesTwiceUnderTwoNamesIsTold() {
		ReadingResult.Read read = read(TABS.replace(LEAVERS, LEAVERS + LEAVERS.replace("行政单位离退休", "另一项目")));

		assertThat(read.unread()).isEmpty();
		assertThat(read.remarks()).extracting(Remark::message)
			.anyMatch((message) -> message.contains("《支出预算总表》的“另一项目”行") && message.contains("名称不同"));
	}

	@Test
	void aTableGoesOnBelowItsHeadThoughNarrowerThanBefore() {
		String head = TABS.substring(TABS.indexOf("\t\t\t小计"), TABS.indexOf("\n\t合计\t1,082.20\t1,082.20"));
		String broken = TABS.replaceFirst("\n106001\t", "\n续表\n" + head.strip() + "\n106001\t");

		assertThat(Facts.of(read(broken).content())).isEqualTo(Facts.of(read(TABS).content()));
	}

	@Test
	void rowsBehindAFormThatLookLikeItsOwnAreTold() {
		ReadingResult.Read read = read(TABS.replace(LEAVERS, "续表\n甲\t乙\n" + LEAVERS));

		assertThat(read.remarks()).extracting(Remark::message)
			.anyMatch((message) -> message.contains("行政单位离退休") && message.contains("像是《支出预算总表》的一行"))
			.anyMatch((message) -> message.contains("行政事业单位医疗") && message.contains("像是《支出预算总表》的一行"));
	}

	@Test
	void anAmountInALineThatIsNoRowIsTold() {
		ReadingResult.Read read = read(PRINTED_PAGE.replaceFirst("(公开 02 表[\\s\\S]*?\n)(合计 )", "$1历年 12.34\n$2"));

		assertThat(read.unread()).singleElement()
			.satisfies((form) -> assertThat(form.reasons()).extracting(Problem::message)
				.singleElement()
				.asString()
				.contains("“历年 12.34”不属于任何一行"));
	}

	private ReadingResult.Read read(String text) {
		return switch (this.reader.read(text, Hints.NONE)) {
			case ReadingResult.Read read -> read;
			case ReadingResult.Unreadable unreadable -> throw new AssertionError(unreadable.problems().toString());
		};
	}

}
