package org.mingzhang.publication.portal;

import org.mingzhang.publication.html.Html;
import org.mingzhang.publication.html.HtmlWriter;
import org.mingzhang.publication.html.Asset;

import static org.mingzhang.publication.html.Html.el;
import static org.mingzhang.publication.html.Html.link;
import static org.mingzhang.publication.html.Html.text;

/** What all pages of the portal have around them. */
public final class PortalPage {

	/** The style sheet of all pages. */
	public static final Asset STYLE = Asset.load("portal.css");

	/** The sign of the portal. */
	public static final Asset ICON = Asset.load("icon.svg");

	/** Where both lie. */
	public static final String ASSETS = "/assets/";

	private PortalPage() {
	}

	/**
	 * Writes a page.
	 * @param title its title
	 * @param content what it shows
	 * @return UTF-8 bytes
	 */
	static byte[] write(String title, Html content) {
		return HtmlWriter
			.document(el("html", head(title), el("body", link("#content", "跳到正文 Skip to content").css("skip"), header(),
					el("main", content).attr("id", "content"), footer()))
				.attr("lang", "zh-CN"));
	}

	private static Html head(String title) {
		return el("head", el("meta").attr("charset", "utf-8"),
				el("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1"),
				el("title", title), el("link").attr("rel", "stylesheet").attr("href", ASSETS + STYLE.hashedName()),
				el("link").attr("rel", "icon").attr("type", "image/svg+xml").attr("href", ASSETS + ICON.hashedName()),
				el("link").attr("rel", "alternate")
					.attr("type", "application/atom+xml")
					.attr("title", "最新公开")
					.attr("href", "/feed.atom"));
	}

	private static Html header() {
		return el("header", el("div", link("/", "明账").css("brand"),
				el("p", text("部门预算、决算公开 "), english("Public budgets and final accounts")))
			.css("width"));
	}

	private static Html footer() {
		return el("footer",
				el("div",
						el("p", text("每份公开文件及其每个版本永久保留，每个数字都有固定地址。"),
								english("Every version is kept for ever; every figure has a permanent address.")),
						el("ul", el("li", link(RuleBookPage.PATH, "审核规则 Rule book")),
								el("li", link("/feed.atom", "订阅更新 Atom feed")),
								el("li", link("/api/v1/disclosures", "开放数据 Open data (JSON)")),
								el("li", link("/api/v1/changes?after=0", "变更记录 Changes (JSON)"))))
					.css("width"));
	}

	/** Words in English beside the Chinese ones. */
	static Html english(String text) {
		return el("span", text).attr("lang", "en").css("english");
	}

}
