package org.mingzhang.reading.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.mingzhang.forms.Cell;
import org.mingzhang.forms.Fact;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.template.Column;
import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.forms.template.Layout;
import org.mingzhang.forms.template.Line;

/**
 * A form as its template prints it: a row of heads and the rows under it, with the facts
 * of a filing in their cells.
 *
 * @param heads texts of the heads; two that stand under one group name it before a slash
 * @param rows the rows
 * @param lead how many columns stand before the amounts
 */
record FormGrid(List<String> heads, List<List<String>> rows, int lead) {

	static FormGrid of(FormTemplate form, FilingContent content) {
		Printer printer = new Printer(form, content);
		return switch (form.layout()) {
			case Layout.Lines lines -> printer.lines(lines);
			case Layout.CodeRows rows -> printer.codes(rows);
			case Layout.CodeBlocks blocks -> printer.blocks(blocks);
			case Layout.SingleRow row -> printer.single(row);
		};
	}

	int width() {
		return this.heads.size();
	}

	private static final class Printer {

		private final FormTemplate form;

		private final Map<Cell, Fact> facts;

		private final Map<String, String> names = new LinkedHashMap<>();

		Printer(FormTemplate form, FilingContent content) {
			this.form = form;
			this.facts = content.facts()
				.stream()
				.filter((fact) -> fact.cell().form().equals(form.id()))
				.collect(Collectors.toMap(Fact::cell, (fact) -> fact));
			content.facts()
				.stream()
				.filter((fact) -> fact.cell().form().equals(form.id()))
				.forEach((fact) -> this.names.putIfAbsent(fact.cell().row(), fact.rowLabel()));
		}

		private String amount(String row, String column) {
			if (row.isEmpty()) {
				return "";
			}
			Fact fact = this.facts.get(new Cell(this.form.id(), row, column));
			return (fact != null) ? fact.value().toString() : "";
		}

		FormGrid lines(Layout.Lines layout) {
			List<String> heads = new ArrayList<>();
			List<List<String>> rows = new ArrayList<>();
			int height = layout.sides().stream().mapToInt((side) -> side.lines().size()).max().orElse(0);
			for (Layout.Side side : layout.sides()) {
				heads.add(side.label() + "/项目");
				boolean numbered = isNumbered(layout);
				if (numbered) {
					heads.add(side.label() + "/行次");
				}
				side.columns().forEach((column) -> heads.add(side.label() + "/" + column.label()));
				for (int i = 0; i < height; i++) {
					if (rows.size() <= i) {
						rows.add(new ArrayList<>());
					}
					addLine(side, i, numbered, Objects.requireNonNull(rows.get(i)));
				}
			}
			return new FormGrid(heads, rows, 0);
		}

		private static boolean isNumbered(Layout.Lines layout) {
			return layout.sides().getFirst().lines().getFirst().number() != null;
		}

		private void addLine(Layout.Side side, int index, boolean numbered, List<String> cells) {
			Line line = (index < side.lines().size()) ? side.lines().get(index) : null;
			cells.add((line != null && line.row() != null) ? line.label() : "");
			if (numbered) {
				cells.add((line != null && line.number() != null) ? line.number().toString() : "");
			}
			for (Column column : side.columns()) {
				cells.add(
						(line != null && line.row() != null && !line.repeats()) ? amount(line.row(), column.id()) : "");
			}
		}

		FormGrid codes(Layout.CodeRows layout) {
			List<String> heads = new ArrayList<>();
			if (layout.serial()) {
				heads.add("序号");
			}
			heads.addAll(List.of(layout.head().code(), layout.head().name()));
			layout.columns()
				.forEach(
						(column) -> heads.add(((column.group() != null) ? column.group() + "/" : "") + column.label()));
			List<List<String>> rows = new ArrayList<>();
			List<String> codes = Stream
				.concat(Stream.of("total"), this.names.keySet().stream().filter((row) -> !row.equals("total")))
				.toList();
			for (String code : codes) {
				boolean total = code.equals("total");
				List<String> row = new ArrayList<>();
				if (layout.serial()) {
					row.add(total ? "" : String.valueOf(rows.size()));
				}
				row.addAll(total ? List.of("", "合计") : List.of(code, this.names.getOrDefault(code, "")));
				layout.columns().forEach((column) -> row.add(amount(code, column.id())));
				rows.add(row);
			}
			return new FormGrid(heads, rows, layout.serial() ? 3 : 2);
		}

		FormGrid blocks(Layout.CodeBlocks layout) {
			Set<String> listed = layout.blocks()
				.stream()
				.flatMap((block) -> block.codes().stream())
				.collect(Collectors.toSet());
			Set<String> closing = layout.closing()
				.stream()
				.map(Line::row)
				.filter(Objects::nonNull)
				.collect(Collectors.toSet());
			List<List<String>> blocks = new ArrayList<>();
			layout.blocks().forEach((block) -> blocks.add(new ArrayList<>(block.codes())));
			blocks.getLast()
				.addAll(new TreeSet<>(this.names.keySet()).stream()
					.filter((row) -> !listed.contains(row) && !closing.contains(row))
					.toList());
			List<String> heads = new ArrayList<>();
			List<List<String>> rows = new ArrayList<>();
			int height = blocks.stream().mapToInt(List::size).max().orElse(0);
			for (int i = 0; i < blocks.size(); i++) {
				String group = layout.blocks().get(i).group();
				heads.addAll(List.of(group + "/科目编码", group + "/科目名称", group + "/" + layout.column().label()));
			}
			for (int i = 0; i < height; i++) {
				List<String> row = new ArrayList<>();
				for (List<String> block : blocks) {
					String code = (i < block.size()) ? block.get(i) : "";
					row.addAll(List.of(code, this.names.getOrDefault(code, code.isEmpty() ? "" : "其他科目"),
							amount(code, layout.column().id())));
				}
				rows.add(row);
			}
			addClosing(layout, heads.size(), rows);
			return new FormGrid(heads, rows, 0);
		}

		private void addClosing(Layout.CodeBlocks layout, int width, List<List<String>> rows) {
			for (Line line : layout.closing()) {
				if (line.row() != null) {
					List<String> row = new ArrayList<>(
							List.of("", line.label(), amount(line.row(), layout.column().id())));
					while (row.size() < width) {
						row.add("");
					}
					rows.add(row);
				}
			}
		}

		FormGrid single(Layout.SingleRow layout) {
			List<String> heads = layout.columns()
				.stream()
				.map((item) -> ((item.group() != null) ? item.group() + "/" : "") + item.label())
				.toList();
			List<String> row = layout.columns().stream().map((item) -> amount(item.row(), item.column())).toList();
			return new FormGrid(heads, List.of(row), 0);
		}

	}

}
