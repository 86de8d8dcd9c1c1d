package org.mingzhang.publication.writing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.forms.template.Template;
import org.mingzhang.publication.Filings;
import org.mingzhang.publication.disclosure.DisclosureAddress;
import org.mingzhang.publication.document.Block;
import org.mingzhang.publication.document.Document;
import org.mingzhang.publication.document.Remarks;
import org.mingzhang.publication.html.HtmlWriter;

import static org.assertj.core.api.Assertions.assertThat;

/** Every layout as it looks in print, compared with pages that were looked at. */
class FormHtmlTests {

	private static final Template TEMPLATE = Catalogue.parse("small-forms.yaml", resource("small-forms.yaml"));

	@ParameterizedTest
	@ValueSource(strings = { "summary", "expenditure", "general-expenditure", "basic-expenditure", "three-public",
			"government-fund" })
	void aFormLooksAsItDoesInPrint(String form) {
		assertThat(html(form, filed())).isEqualTo(new String(resource(form + ".html"), StandardCharsets.UTF_8));
	}

	@Test
	void blankCellsStayBlankAndZerosAsPrinted() {
		String html = html("expenditure",
				Filings.of(TEMPLATE, 2023)
					.form("expenditure")
					.facts("expenditure,total,total,0.00", "expenditure,total,basic,0", "expenditure,201,total,0.0")
					.content());
		assertThat(html).contains(">0.00</a>", ">0</a>", ">0.0</a>", "<td class=\"amount\"></td>");
	}

	@Test
	void anEmptyFormIsPrintedWithItsNote() {
		assertThat(html("expenditure", Filings.of(TEMPLATE, 2023).form("expenditure", "说明：本部门当年无支出。").content()))
			.contains("2023年度支出决算表", "合计", "<p>说明：本部门当年无支出。</p>");
		assertThat(html("expenditure", Filings.of(TEMPLATE, 2023).form("expenditure").content()))
			.contains("<p>说明：本表无数据。</p>");
	}

	@Test
	void aFigureThatTheLayoutHasNoCellForIsPrintedBelow() {
		assertThat(html("summary", Filings.of(TEMPLATE, 2023).form("summary").facts("summary,229,total,7.5").content()))
			.contains("表式以外的数字", "id=\"f-summary-229-total\"", ">7.5</a>");
	}

	@Test
	void aCodeOutsideThePrintedListStandsAmongItsClass() {
		String html = html("basic-expenditure",
				Filings.of(TEMPLATE, 2023)
					.form("basic-expenditure")
					.facts("basic-expenditure,30211,total,2")
					.content());
		assertThat(html.indexOf("30201")).isLessThan(html.indexOf(">30211<")).isPositive();
		assertThat(html.indexOf(">30211<")).isLessThan(html.indexOf("30299"));
		assertThat(html).doesNotContain("表式以外的数字");
	}

	@Test
	void aFormThatIsPrintedTwiceInTheLayoutHasEachAnchorOnce() {
		String html = html("government-fund", filed());
		assertThat(html.split("id=\"f-government-fund-total-total\"", -1)).hasSize(2);
	}

	private static FilingContent filed() {
		return Filings.of(TEMPLATE, 2023)
			.form("summary", "注：1.本表反映总收支。", "2.3行＝1行。")
			.facts("summary,revenue.general,amount,100.50", "summary,revenue.total,amount,100.50",
					"summary,201,total,98.5", "summary,201,general,98.5", "summary,210,total,2",
					"summary,expenditure.total,total,100.50")
			.form("expenditure")
			.facts("expenditure,2013101,total,98.5", "expenditure,20131,total,98.5", "expenditure,201,total,98.5",
					"expenditure,201,basic,98.5", "expenditure,total,total,98.5")
			.form("general-expenditure")
			.facts("general-expenditure,total,total,985000", "general-expenditure,201,total,985000")
			.form("basic-expenditure")
			.facts("basic-expenditure,301,total,80", "basic-expenditure,30101,total,80",
					"basic-expenditure,personnel,total,80")
			.form("three-public")
			.facts("three-public,total,final,21", "three-public,vehicle,final,21")
			.form("government-fund")
			.facts("government-fund,total,total,3", "government-fund,vehicle,total,3",
					"government-fund,vehicle.purchase,general,3")
			.content();
	}

	private static String html(String form, FilingContent content) {
		Block.Form block = Document.of(content, TEMPLATE, Remarks.NONE, List.of())
			.sections()
			.stream()
			.flatMap((section) -> section.blocks().stream())
			.filter(Block.Form.class::isInstance)
			.map(Block.Form.class::cast)
			.filter((found) -> found.form().equals(form))
			.findFirst()
			.orElseThrow();
		return HtmlWriter.fragment(new FormHtml(DisclosureAddress.of(Filings.OFFICE_2023)).form(block));
	}

	private static byte[] resource(String name) {
		try (InputStream in = FormHtmlTests.class.getResourceAsStream(name)) {
			return in.readAllBytes();
		}
		catch (IOException ex) {
			throw new AssertionError(name + " cannot be read", ex);
		}
	}

}
