package org.mingzhang.publication.writing;

import java.util.ArrayList;
import java.util.List;

import org.mingzhang.publication.disclosure.DisclosureAddress;
import org.mingzhang.publication.disclosure.FigureAddress;
import org.mingzhang.publication.disclosure.Imprint;
import org.mingzhang.publication.document.Block;
import org.mingzhang.publication.document.Document;
import org.mingzhang.publication.document.Section;
import org.mingzhang.publication.html.Html;
import org.mingzhang.publication.html.HtmlWriter;
import org.mingzhang.publication.html.Asset;

import static org.mingzhang.publication.html.Html.el;
import static org.mingzhang.publication.html.Html.link;
import static org.mingzhang.publication.html.Html.text;

/**
 * Writes the document that people read and print. It stands alone: one file, its own
 * style, no script, links only to its own disclosure. It carries its content security
 * policy, so it is as safe when it is opened from a disk.
 */
final class DocumentHtml {

	private static final Asset STYLE = Asset.load("document.css");

	private final DisclosureAddress address;

	private final FormHtml forms;

	private DocumentHtml(DisclosureAddress address) {
		this.address = address;
		this.forms = new FormHtml(address);
	}

	static byte[] write(Imprint imprint, Document document) {
		DocumentHtml html = new DocumentHtml(DisclosureAddress.of(imprint.filing()));
		return HtmlWriter.document(el("html", head(imprint), html.body(imprint, document)).attr("lang", "zh-CN"));
	}

	private static Html head(Imprint imprint) {
		return el("head", el("meta").attr("charset", "utf-8"),
				el("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1"),
				el("meta").attr("http-equiv", "Content-Security-Policy")
					.attr("content",
							"default-src 'none'; style-src '" + STYLE.policyHash()
									+ "'; base-uri 'none'; form-action 'none'"),
				el("title", imprint.title()), STYLE.inline());
	}

	private Html body(Imprint imprint, Document document) {
		List<Html> sections = document.sections().stream().map(this::section).toList();
		return el("body", link("#content", "跳到正文 Skip to content").css("skip"), el("header", ImprintHtml.of(imprint)),
				contents(document), el("main", sections).attr("id", "content"),
				el("footer", ImprintHtml.proof(imprint)));
	}

	private static Html contents(Document document) {
		List<Html> items = new ArrayList<>();
		for (Section section : document.sections()) {
			if (section.level() == 1 && !section.heading().isEmpty()) {
				items.add(el("li", link("#" + section.id(), section.heading()), forms(section)));
			}
		}
		return el("nav", el("h2", "目录"), el("ol", items)).attr("aria-label", "目录");
	}

	private static Html forms(Section section) {
		List<Html> items = new ArrayList<>();
		for (Block block : section.blocks()) {
			if (block instanceof Block.Form form) {
				String number = (form.number() != null) ? form.number() + " " : "";
				items.add(el("li", link("#form-" + FigureAddress.anchorPart(form.form()), number + form.title())));
			}
		}
		return items.isEmpty() ? Html.NOTHING : el("ul", items);
	}

	private Html section(Section section) {
		List<Html> parts = new ArrayList<>();
		if (!section.heading().isEmpty()) {
			parts.add(el((section.level() == 1) ? "h2" : (section.level() == 2) ? "h3" : "h4", section.heading()));
		}
		section.blocks().forEach((block) -> parts.add(block(block)));
		return el("section", parts).attr("id", section.id());
	}

	private Html block(Block block) {
		return switch (block) {
			case Block.Paragraph paragraph -> el("p", paragraph.content().stream().map(this::inline).toList());
			case Block.Form form -> this.forms.form(form);
			case Block.TextTable table -> sheet(table);
		};
	}

	private Html inline(Block.Inline inline) {
		return switch (inline) {
			case Block.Words words -> text(words.text());
			case Block.Reference reference ->
				link("#" + new FigureAddress(this.address, reference.cell()).anchor(), reference.value().toString())
					.css("figure");
		};
	}

	private static Html sheet(Block.TextTable table) {
		List<Html> rows = table.rows()
			.stream()
			.<Html>map((row) -> el("tr", row.stream().map(DocumentHtml::cell).toList()))
			.toList();
		return el("section", el("h3", table.title()),
				el("div", el("table", el("tbody", rows))).css("scroll")
					.attr("role", "region")
					.attr("aria-label", table.title())
					.attr("tabindex", 0))
			.css("sheet");
	}

	private static Html cell(Block.TextCell cell) {
		return el("td", cell.text()).attr("colspan", (cell.columns() > 1) ? cell.columns() : null);
	}

}
