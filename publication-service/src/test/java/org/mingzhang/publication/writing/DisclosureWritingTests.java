package org.mingzhang.publication.writing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.mingzhang.contracts.event.EventCodec;
import org.mingzhang.contracts.event.Explanation;
import org.mingzhang.contracts.event.FilingApproved;
import org.mingzhang.contracts.registry.Registry;
import org.mingzhang.forms.Fact;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.Reading;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Kind;
import org.mingzhang.forms.check.Place;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.forms.check.State;
import org.mingzhang.messaging.EventRejectedException;
import org.mingzhang.publication.Filings;
import org.mingzhang.publication.disclosure.Assembly.Assembled;
import org.mingzhang.publication.disclosure.Disclosure;
import org.mingzhang.publication.disclosure.Headline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

class DisclosureWritingTests {

	private static final Instant AT = Instant.parse("2024-09-20T02:00:05Z");

	private final DisclosureWriting writing = new DisclosureWriting(Filings.CATALOGUE, Filings.RULES, Registry.load());

	@Test
	void theSameFilingAlwaysGivesTheSameBytes() {
		FilingApproved approval = Filings.approval(Filings.OFFICE_2023, Filings.smallOffice());
		assertThat(assemble(approval).disclosure()).isEqualTo(assemble(approval).disclosure());
	}

	@Test
	void theManifestListsEveryOtherFileWithItsDigest() {
		Assembled assembled = assemble(Filings.approval(Filings.OFFICE_2023, Filings.smallOffice()));
		String manifest = text(assembled, Disclosure.MANIFEST);
		assertThat(assembled.artefacts()).extracting((artefact) -> artefact.name())
			.containsExactly("document.html", "document.json", "facts.csv", "manifest.json");
		assembled.artefacts()
			.stream()
			.filter((artefact) -> !artefact.name().equals(Disclosure.MANIFEST))
			.forEach((artefact) -> assertThat(manifest).contains("\"name\":\"" + artefact.name() + "\"",
					EventCodec.sha256(artefact.bytes()), "\"size\":" + artefact.bytes().length));
		assertThat(manifest).contains("\"publishedAt\":\"2024-09-20T02:00:05Z\"", "\"repliedOn\":\"2024-09-20\"",
				"\"path\":\"/api/v1/disclosures/420107/102/2023/final-accounts@1\"");
	}

	@Test
	void theHeadlinesAreTakenFromWhicheverFormHoldsThem() {
		FilingContent withoutSummary = Filings.of(Filings.WUHAN_FINAL, 2023)
			.form("revenue")
			.facts("revenue,total,current,1405.72")
			.content();
		assertThat(assemble(Filings.approval(Filings.OFFICE_2023, withoutSummary)).disclosure().headlines())
			.extracting(Headline::label, (headline) -> headline.value().toString())
			.containsExactly(tuple("收入总计", "1405.72"));
	}

	@Test
	void aDerivedFigureIsMarkedAndTheMarkIsExplained() {
		FilingContent printed = Filings.of(Filings.WUHAN_FINAL, 2023)
			.form("expenditure")
			.facts("expenditure,total,total,10.00")
			.content();
		FilingContent derived = printed.withFigures(printed.facts()
			.stream()
			.map((fact) -> new Fact(fact.cell(), fact.value(), fact.unit(), fact.rowLabel(), fact.columnLabel(),
					fact.printed(), fact.source(), Reading.DERIVED))
			.toList(), List.of());

		assertThat(text(assemble(Filings.approval(Filings.OFFICE_2023, derived)), "document.html"))
			.contains("title=\"推算 derived\"", "* 该数字由部门采用推算");
		assertThat(text(assemble(Filings.approval(Filings.OFFICE_2023, derived)), "facts.csv")).contains(",derived");
		assertThat(text(assemble(Filings.approval(Filings.OFFICE_2023, printed)), "document.html"))
			.doesNotContain("推算");
	}

	@Test
	void hostileTextIsReadAndNeverRun() {
		FilingContent hostile = Filings.of(Filings.WUHAN_FINAL, 2023)
			.form("summary", "注：<img src=x onerror=alert(1)>")
			.facts("summary,201,amount,1")
			.section(1, "</title><script>alert(1)</script>", "\"><svg onload=alert(1)>")
			.sheet("evaluation-project", "<iframe>", "<a href='javascript:alert(1)'>x</a>|</td></table>")
			.content();
		assertThat(text(assemble(Filings.approval(Filings.OFFICE_2023, hostile)), "document.html"))
			.doesNotContain("<script", "<img", "<svg", "<iframe", "<a href='javascript")
			.contains("&lt;script&gt;alert(1)&lt;/script&gt;", "default-src &#39;none&#39;");
	}

	@Test
	void personalDataIsInNoFile() {
		FilingContent filed = Filings.of(Filings.WUHAN_FINAL, 2023)
			.form("summary")
			.facts("summary,201,amount,1")
			.section(1, "一、概况", "联系人：张三，电话027-83426571。")
			.sheet("evaluation-project", "自评表", "填报人|李四|联系电话|83426571")
			.content();
		Assembled assembled = assemble(Filings.approval(Filings.OFFICE_2023, filed));
		assembled.artefacts()
			.forEach((artefact) -> assertThat(new String(artefact.bytes(), StandardCharsets.UTF_8))
				.doesNotContain("83426571", "张三", "李四", "bureau-420107"));
		assertThat(assembled.text().text()).doesNotContain("张三");
	}

	@Test
	void anExplanationStandsAtItsFormAndNamesNoAccount() {
		Explanation atForm = explanation("summary", "上年有一次性项目");
		Explanation general = explanation(null, "部门名称已更正");
		String html = text(assemble(Filings.approval(Filings.OFFICE_2023, Filings.smallOffice(), atForm, general)),
				"document.html");
		assertThat(html).contains("<p class=\"remark\">说明：须予核实。 部门说明：上年有一次性项目</p>", "审核说明", "说明：须予核实。 部门说明：部门名称已更正")
			.doesNotContain("dept-420107-102");
		assertThat(html.indexOf("上年有一次性项目")).isLessThan(html.indexOf("支出决算表</h3>"));
	}

	@Test
	void theFormsStandWhereTheTextAnnouncesThem() {
		FilingContent filed = Filings.of(Filings.WUHAN_FINAL, 2023)
			.form("summary")
			.facts("summary,201,amount,1")
			.section(1, "第一部分 部门概况", "概况在前。")
			.section(1, "第二部分 2023年度部门决算表")
			.section(1, "第三部分 情况说明", "说明在后。")
			.content();
		assertThat(text(assemble(Filings.approval(Filings.OFFICE_2023, filed)), "document.html"))
			.containsSubsequence("概况在前。", "<h2>第二部分 2023年度部门决算表</h2>", "id=\"form-summary\"", "说明在后。")
			.doesNotContain("<h2>决算表</h2>");
	}

	@Test
	void aTableKeptAsTextFillsItsWidth() {
		FilingContent filed = Filings.of(Filings.WUHAN_FINAL, 2023)
			.form("summary")
			.sheet("evaluation-project", "自评表", "项目名称|综合项目||", "年度绩效", "目标", "指标|值|分|",
					"概述|" + "很长的说明".repeat(7) + "||")
			.content();
		assertThat(text(assemble(Filings.approval(Filings.OFFICE_2023, filed)), "document.html")).contains(
				"<td>综合项目</td>", "<td colspan=\"4\">年度绩效\n目标</td>", "<td>分</td>",
				"<td colspan=\"3\">" + "很长的说明".repeat(7) + "</td>");
	}

	@Test
	void aRoundingDifferenceIsShownAtItsForm() {
		FilingContent rounded = Filings.of(Filings.WUHAN_FINAL, 2023)
			.form("general-expenditure")
			.facts("general-expenditure,total,total,3.34", "general-expenditure,total,basic,1.11",
					"general-expenditure,total,project,2.22")
			.content();
		Assembled assembled = assemble(Filings.approval(Filings.OFFICE_2023, rounded));
		assertThat(text(assembled, "document.html")).contains("<p class=\"remark\">尾数误差：公开05表");
		assertThat(text(assembled, "document.json")).contains("\"roundings\":[\"公开05表");
	}

	@Test
	void aFormThatIsDemandedAndMissingIsNamed() {
		assertThat(text(assemble(Filings.approval(Filings.OFFICE_2023, Filings.smallOffice())), "document.html"))
			.contains("没有下列表格：公开02表 收入决算表、公开04表");
	}

	@Test
	void aTemplateThisReleaseDoesNotKnowIsRefused() {
		FilingContent content = Filings.smallOffice();
		FilingContent other = new FilingContent("elsewhere/budget/2023", content.kind(), content.year(),
				content.departmentName(), List.of(), List.of(), List.of(), content.narrative(), List.of());
		FilingApproved approval = Filings.approval(Filings.OFFICE_2023, other);
		assertThatExceptionOfType(EventRejectedException.class).isThrownBy(() -> assemble(approval))
			.withMessageContaining("elsewhere/budget/2023");
	}

	private Assembled assemble(FilingApproved approval) {
		return this.writing.assemble(approval, Filings.posting(approval), AT);
	}

	private static String text(Assembled assembled, String name) {
		return assembled.artefacts()
			.stream()
			.filter((artefact) -> artefact.name().equals(name))
			.map((artefact) -> new String(artefact.bytes(), StandardCharsets.UTF_8))
			.findFirst()
			.orElseThrow();
	}

	private static Explanation explanation(String form, String text) {
		return new Explanation(
				new Finding("f1", "V1", Kind.PLAUSIBILITY, Severity.EXPLAIN, State.FAILED,
						new Place(form, null, null, "公开01表"), null, "须予核实。", List.of(), List.of(), null),
				text, "dept-420107-102");
	}

}
