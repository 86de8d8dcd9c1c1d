package org.mingzhang.publication.portal;

import java.util.List;

import org.mingzhang.publication.disclosure.Disclosure;
import org.mingzhang.publication.disclosure.DisclosureAddress;
import org.mingzhang.publication.disclosure.Imprint;
import org.mingzhang.publication.disclosure.PublishedFile;
import org.mingzhang.publication.html.ChineseDates;
import org.mingzhang.publication.html.Html;

import static org.mingzhang.publication.html.Html.el;
import static org.mingzhang.publication.html.Html.link;
import static org.mingzhang.publication.html.Html.text;

/**
 * The page of a disclosure: what it comes to, its document and files, its versions and
 * how it came to be public.
 *
 * @param disclosure the version shown
 * @param versions all versions, the newest first
 */
public record DisclosurePage(Disclosure disclosure, List<Disclosure> versions) {

	/**
	 * {@return the page, UTF-8}
	 */
	public byte[] write() {
		Imprint imprint = this.disclosure.imprint();
		return PortalPage.write(imprint.title() + " - 明账",
				Html.all(
						el("p", link("/", "全部公开文件"), text(" › "),
								link("/?district=" + imprint.filing().series().department().district(),
										imprint.districtName()))
							.css("trail"),
						el("h1", imprint.title()), outdated(), status(), StartPage.figures(this.disclosure.headlines()),
						el("p", link(api(this.disclosure) + "/document.html", "阅读全文 Read the document").css("action")),
						files(), history(), journey(), quoting()));
	}

	private Html status() {
		Imprint.Journey journey = this.disclosure.journey();
		return el("p", "第" + this.disclosure.filing().version() + "版 · " + ChineseDates.date(journey.repliedOn())
				+ "批复 · " + ChineseDates.day(journey.publishedAt()) + "公开")
			.css("meta");
	}

	private Html outdated() {
		Disclosure newest = this.versions.getFirst();
		if (newest.filing().equals(this.disclosure.filing())) {
			return Html.NOTHING;
		}
		return el("p", text("您正在阅读第" + this.disclosure.filing().version() + "版，它已被"),
				link(newest.address().newest().pagePath(), "第" + newest.filing().version() + "版"), text("更正。"),
				PortalPage.english("This version has been superseded."))
			.css("notice");
	}

	private Html files() {
		List<Html> rows = this.disclosure.files().stream().<Html>map(this::file).toList();
		return el("section", el("h2", "文件 Files"),
				el("div",
						el("table",
								el("thead",
										el("tr", head("文件 File"), head("内容 Content"), head("大小 Size"),
												head("校验值 SHA-256"))),
								el("tbody", rows)))
					.css("scroll")
					.attr("role", "region")
					.attr("aria-label", "文件 Files")
					.attr("tabindex", 0));
	}

	private Html file(PublishedFile file) {
		return el("tr", el("th", link(api(this.disclosure) + "/" + file.name(), file.name())).attr("scope", "row"),
				el("td", content(file.name())), el("td", size(file.size())).css("amount"),
				el("td", el("code", file.sha256())));
	}

	private static String content(String name) {
		return switch (name) {
			case "document.html" -> "全文，版式同印刷稿";
			case "document.json" -> "全文，供程序读取";
			case "facts.csv" -> "全部数字，一行一个";
			case Disclosure.MANIFEST -> "文件清单与校验值";
			default -> "";
		};
	}

	private static String size(long bytes) {
		return (bytes < 1024) ? bytes + " B" : (bytes + 512) / 1024 + " KB";
	}

	private Html history() {
		List<Html> rows = this.versions.stream().<Html>map(this::version).toList();
		return el("section", el("h2", "版本 Versions"), el("ul", rows).css("versions"));
	}

	private Html version(Disclosure version) {
		String label = "第" + version.filing().version() + "版";
		boolean shown = version.filing().equals(this.disclosure.filing());
		return el("li", shown ? el("strong", label + "（当前阅读）") : link(version.address().pagePath(), label),
				text(" · " + ChineseDates.minute(version.journey().publishedAt()) + "公开 · 清单校验值 "),
				el("code", version.manifestHash()));
	}

	private Html journey() {
		Imprint.Journey journey = this.disclosure.journey();
		return el("section", el("h2", "经过 Journey"), el("ol",
				station("部门提交", ChineseDates.minute(journey.submittedAt()), "内容校验值", journey.contentHash()),
				station("财政批复", ChineseDates.minute(journey.approvedAt()), "内容校验值", journey.contentHash()),
				station("账本记账", ChineseDates.minute(journey.postedAt()), "分录组校验值", journey.groupHash()),
				station("向社会公开", ChineseDates.minute(journey.publishedAt()), "清单校验值", this.disclosure.manifestHash()))
			.css("journey"));
	}

	private static Html station(String name, String at, String what, String hash) {
		return el("li", el("strong", name), text(" " + at), el("div", text(what + " "), el("code", hash)));
	}

	private Html quoting() {
		DisclosureAddress address = this.disclosure.address();
		return el("section", el("h2", "引用 Cite"), el("p", "本版的固定地址，内容不再改变："), el("p", el("code", address.pagePath())),
				el("p", "单个数字的固定地址："), el("p", el("code", address.apiPath() + "/facts/{form}/{row}/{column}")));
	}

	private static Html head(String label) {
		return el("th", label).attr("scope", "col");
	}

	private static String api(Disclosure disclosure) {
		return disclosure.address().apiPath();
	}

}
