package org.mingzhang.publication;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.mingzhang.publication.disclosure.Publishing;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The portal, as people read it. */
@RunningPublication
class PortalTests {

	private static final MediaType PAGE = MediaType.parseMediaType("text/html;charset=UTF-8");

	@Autowired
	private WebTestClient web;

	@Autowired
	private Publishing publishing;

	@Test
	void peopleFindADisclosureAndReadIt() {
		TwoVersions.publish(this.publishing);
		String found = page("/?q=青山办公室&district=420107&year=2023&kind=final-accounts", 200);
		assertThat(found).contains("查找结果（共1份）", "value=\"青山办公室\"",
				"<option value=\"420107\" selected=\"selected\">青山区</option>");
		String disclosure = page(link(found, "2023年度青山区委办公室部门决算"), 200);
		assertThat(disclosure).contains("101", "第2版（当前阅读）", "facts.csv", "经过 Journey");
		assertThat(page(link(disclosure, "第1版"), 200)).contains("100.50", "This version has been superseded.");
		assertThat(page(link(disclosure, "阅读全文 Read the document"), 200)).contains("公开01表",
				"id=\"f-summary-201-amount\"");
		assertThat(page("/?utm_source=elsewhere", 200)).contains("最新公开（共");
	}

	@Test
	void whatIsNotFoundIsSaidInTheSameLook() {
		assertThat(page("/disclosures/420107/102/1999/budget", 404)).contains("未找到 Not found", "portal-");
		assertThat(page("/no/such/page", 404)).contains("从首页查找");
		assertThat(page("/?q=不存在的词", 200)).contains("没有找到");
		assertThat(page("/?year=abc", 400)).contains("四位年度");
	}

	@Test
	void whatIsTypedIsShownAndNeverRun() {
		assertThat(page("/?q=\"><script>alert(1)</script>", 200)).doesNotContain("<script")
			.contains("value=\"&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;\"");
	}

	@Test
	void thePagesNeedNothingFromElsewhere() {
		Matcher style = Pattern.compile("href=\"(/assets/portal-[0-9a-f]{12}\\.css)\"").matcher(page("/", 200));
		assertThat(style.find()).isTrue();
		this.web.get()
			.uri(style.group(1))
			.exchange()
			.expectStatus()
			.isOk()
			.expectHeader()
			.value("Cache-Control", (value) -> assertThat(value).contains("immutable"));
		assertThat(page("/", 200)).doesNotContain("http://", "https://", "<script");
	}

	@Test
	void peopleLookARuleUp() {
		String start = page("/", 200);
		assertThat(link(start, "审核规则 Rule book")).isEqualTo("/rulebook");
		assertThat(page("/rulebook", 200)).contains("id=\"P1\"", "27行＝（1＋2＋3＋4＋5＋6＋7＋8）行", "id=\"N9-form-missing\"",
				"通过 Passes", "不通过 Fails", "基本平衡");
	}

	private String page(String address, int status) {
		return this.web.get()
			.uri(address)
			.exchange()
			.expectStatus()
			.isEqualTo(status)
			.expectHeader()
			.contentType(PAGE)
			.expectBody(String.class)
			.returnResult()
			.getResponseBody();
	}

	private static String link(String page, String label) {
		Matcher link = Pattern.compile("<a href=\"([^\"]+)\"[^>]*>" + Pattern.quote(label) + "</a>").matcher(page);
		assertThat(link.find()).as("a link " + label).isTrue();
		return link.group(1);
	}

}
