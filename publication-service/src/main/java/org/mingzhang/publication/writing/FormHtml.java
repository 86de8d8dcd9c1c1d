package org.mingzhang.publication.writing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.Cell;
import org.mingzhang.publication.disclosure.DisclosureAddress;
import org.mingzhang.publication.disclosure.FigureAddress;
import org.mingzhang.publication.document.Block;
import org.mingzhang.publication.document.Table;
import org.mingzhang.publication.html.Html;

import static org.mingzhang.publication.html.Html.el;
import static org.mingzhang.publication.html.Html.link;
import static org.mingzhang.publication.html.Html.text;

/** Writes a form as it looks in print; every figure can be linked to and followed. */
final class FormHtml {

	/** Forms with more columns than this are printed across. */
	private static final int UPRIGHT = 9;

	/** Forms with no more rows than this share a printed page. */
	private static final int SHORT = 3;

	private final DisclosureAddress address;

	private final Set<String> anchors = new HashSet<>();

	FormHtml(DisclosureAddress address) {
		this.address = address;
	}

	Html form(Block.Form form) {
		String id = "form-" + FigureAddress.anchorPart(form.form());
		List<Html> parts = new ArrayList<>();
		if (form.number() != null) {
			parts.add(el("p", form.number()).css("number"));
		}
		parts.add(el("h3", form.title()).attr("id", id + "-title"));
		parts.add(el("div", table(form)).css("scroll")
			.attr("role", "region")
			.attr("aria-labelledby", id + "-title")
			.attr("tabindex", 0));
		parts.add(notes(form));
		return el("section", parts).css("form", shape(form.table())).attr("id", id);
	}

	private static String shape(Table table) {
		if (table.rows().size() <= SHORT) {
			return "short";
		}
		return (table.width() > UPRIGHT) ? "across" : "";
	}

	private Html table(Block.Form form) {
		Html caption = el("caption", el("span", "部门：" + form.department()), text(" "), el("span", "年度：" + form.year()),
				text(" "), el("span", "金额单位：" + form.unit().label()));
		List<Html> head = new ArrayList<>();
		form.table().head().forEach((row) -> head.add(headRow(row)));
		if (!form.table().numbers().isEmpty()) {
			head.add(headRow(form.table().numbers()).css("numbers"));
		}
		List<Html> rows = form.table().rows().stream().<Html>map((row) -> el("tr", cells(row))).toList();
		return el("table", caption, el("thead", head), el("tbody", rows));
	}

	private static Html.Element headRow(List<Table.HeadCell> row) {
		return el("tr", row.stream().map(FormHtml::headCell).toList());
	}

	private static Html headCell(Table.HeadCell cell) {
		return el("th", cell.text()).attr("scope", (cell.columns() > 1) ? "colgroup" : "col")
			.attr("colspan", span(cell.columns()))
			.attr("rowspan", span(cell.rows()));
	}

	/** An amount is set like the label before it. */
	private List<Html> cells(List<Table.BodyCell> row) {
		List<Html> cells = new ArrayList<>();
		Table.Weight weight = Table.Weight.PLAIN;
		for (Table.BodyCell cell : row) {
			if (cell instanceof Table.Label label) {
				weight = label.weight();
			}
			cells.add(cell(cell, weight));
		}
		return cells;
	}

	private Html cell(Table.BodyCell cell, Table.Weight weight) {
		return switch (cell) {
			case Table.Label label when label.text().isEmpty() -> el("td").attr("colspan", span(label.columns()));
			case Table.Label label -> el("th", label.text()).attr("scope", "row")
				.css(css(weight), (label.level() > 0) ? "level-" + label.level() : "")
				.attr("colspan", span(label.columns()));
			case Table.Mark mark -> el("td", mark.text()).css("mark");
			case Table.Figure figure -> figure(figure, weight);
		};
	}

	private Html figure(Table.Figure figure, Table.Weight weight) {
		Cell cell = figure.cell();
		if (cell == null || figure.value() == null) {
			return el("td").css("amount");
		}
		FigureAddress place = new FigureAddress(this.address, cell);
		String anchor = place.anchor();
		Html mark = figure.derived() ? el("span", "*").css("derived-mark").attr("title", "推算 derived") : Html.NOTHING;
		return el("td", link(place.fromDocument(), figure.value().toString()), mark)
			.css("amount", css(weight), figure.derived() ? "derived" : "")
			.attr("id", this.anchors.add(anchor) ? anchor : null);
	}

	private static Html notes(Block.Form form) {
		if (form.notes().isEmpty() && form.remarks().isEmpty()) {
			return Html.NOTHING;
		}
		List<Html> lines = new ArrayList<>();
		form.notes().forEach((note) -> lines.add(el("p", note)));
		form.remarks().forEach((remark) -> lines.add(el("p", remark).css("remark")));
		return el("div", lines).css("notes");
	}

	private static String css(Table.Weight weight) {
		return switch (weight) {
			case PLAIN -> "";
			case STRONG -> "strong";
			case TOTAL -> "total";
		};
	}

	private static @Nullable Integer span(int count) {
		return (count > 1) ? count : null;
	}

}
