package org.mingzhang.publication.portal;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.registry.District;
import org.mingzhang.forms.FilingKind;
import org.mingzhang.publication.disclosure.Disclosure;
import org.mingzhang.publication.disclosure.Headline;
import org.mingzhang.publication.disclosure.Page;
import org.mingzhang.publication.html.ChineseDates;
import org.mingzhang.publication.html.Html;

import static org.mingzhang.publication.html.Html.el;
import static org.mingzhang.publication.html.Html.link;
import static org.mingzhang.publication.html.Html.text;

/**
 * The start page: lists and finds disclosures.
 *
 * @param search what was asked for
 * @param districts all districts
 * @param years the years that something is public for
 * @param total how many disclosures are found
 * @param page the ones shown
 */
public record StartPage(Search search, List<District> districts, List<Integer> years, long total,
		Page<Disclosure> page) {

	/**
	 * {@return the page, UTF-8}
	 */
	public byte[] write() {
		return PortalPage.write("明账：部门预算、决算公开", Html.all(el("h1", "查部门预算、决算"),
				el("p", text("政府部门一年打算花多少、实际花了多少，逐表逐格可查。"),
						PortalPage.english("What departments plan to spend and did spend, to the cell."),
						text(" 公开之前逐条核对："), link(RuleBookPage.PATH, "审核规则 Rule book"))
					.css("lead"),
				form(), results()));
	}

	private Html form() {
		return el("form", field("q", "关键词 Keywords", el("input").attr("type", "search")
			.attr("id", "q")
			.attr("name", "q")
			.attr("maxlength", 100)
			.attr("value", this.search.q())
			.attr("placeholder", "部门、年度或文中词语")), select("district", "区 District", this.search.district(),
					this.districts.stream().map((district) -> new Option(district.code(), district.name())).toList()),
				select("year", "年度 Year", this.search.year(),
						this.years.stream().map((year) -> new Option(year.toString(), year + "年度")).toList()),
				select("kind", "类别 Kind", this.search.kind(),
						List.of(new Option(FilingKind.BUDGET.id(), "预算 Budget"),
								new Option(FilingKind.FINAL_ACCOUNTS.id(), "决算 Final accounts"))),
				el("button", "查找 Find").attr("type", "submit"))
			.attr("method", "get")
			.attr("action", "/")
			.attr("role", "search");
	}

	private static Html field(String name, String label, Html input) {
		return el("div", el("label", label).attr("for", name), input).css("field", name.equals("q") ? "wide" : "");
	}

	private static Html select(String name, String label, @Nullable String chosen, List<Option> options) {
		List<Html> choices = new ArrayList<>();
		choices.add(el("option", "全部 All").attr("value", ""));
		options.forEach((option) -> choices.add(el("option", option.label()).attr("value", option.value())
			.attr("selected", option.value().equals(chosen) ? "selected" : null)));
		return field(name, label, el("select", choices).attr("id", name).attr("name", name));
	}

	private Html results() {
		if (this.page.items().isEmpty()) {
			return el("section", el("h2", this.search.isEmpty() ? "尚无公开文件" : "没有找到"),
					el("p", this.search.isEmpty() ? "部门的预算、决算经批复并记账后在此公开。" : "请减少关键词，或放宽区、年度、类别。"),
					el("p", PortalPage.english(this.search.isEmpty() ? "Nothing has been published yet."
							: "Nothing found: use fewer words or wider filters.")),
					this.search.isEmpty() ? Html.NOTHING : el("p", link("/", "查看全部 Show all")))
				.css("empty");
		}
		List<Html> items = this.page.items().stream().<Html>map(StartPage::item).toList();
		return el("section", el("h2", heading()), el("ol", items).css("results"), paging());
	}

	private String heading() {
		return (this.search.isEmpty() ? "最新公开" : "查找结果") + "（共" + this.total + "份）";
	}

	private static Html item(Disclosure disclosure) {
		String version = (disclosure.filing().version() > 1) ? " · 第" + disclosure.filing().version() + "版" : "";
		return el("li", el("h3", link(disclosure.address().newest().pagePath(), disclosure.imprint().title())),
				el("p", disclosure.imprint().districtName() + " · "
						+ ChineseDates.day(disclosure.journey().publishedAt()) + "公开" + version)
					.css("meta"),
				figures(disclosure.headlines()));
	}

	static Html figures(List<Headline> headlines) {
		List<Html> entries = headlines.stream()
			.<Html>map((headline) -> el("div", el("dt", headline.label()),
					el("dd", el("span", headline.value().toString()).css("figure"),
							text(" " + headline.unit().label()))))
			.toList();
		return entries.isEmpty() ? Html.NOTHING : el("dl", entries).css("figures");
	}

	private Html paging() {
		List<Html> links = new ArrayList<>();
		if (this.search.cursor() != null) {
			links.add(link(this.search.address(null), "回到第一页 First page"));
		}
		if (this.page.next() != null) {
			links.add(link(this.search.address(this.page.next().toString()), "下一页 Next page").attr("rel", "next"));
		}
		return links.isEmpty() ? Html.NOTHING : el("nav", links).css("paging").attr("aria-label", "翻页 Pages");
	}

	/**
	 * A choice of a list.
	 *
	 * @param value what is sent
	 * @param label what is read
	 */
	private record Option(String value, String label) {
	}

}
