package org.mingzhang.rulebook.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.mingzhang.forms.template.SheetShape.Section;

/**
 * Reads the entries of a list. It needs a head that names its columns and rows with all
 * their cells, blank ones too; without these it takes nothing, because it might take the
 * wrong.
 */
final class SectionReader {

	private static final List<String> TOTAL = List.of("合计", "总计");

	private final Grid grid;

	private final Section section;

	private final TableReader reader;

	SectionReader(Grid grid, Section section, TableReader reader) {
		this.grid = grid;
		this.section = section;
		this.reader = reader;
	}

	/** What was read; where no list is found or its columns are lost, the reason. */
	ListedEntries read() {
		int begin = rowWith(this.section.begins(), 0);
		if (begin < 0) {
			return ListedEntries.unknown("表中没有" + this.section.begins().getFirst());
		}
		int end = rowWith(this.section.ends(), begin + 1);
		int head = IntStream.range(begin, (end < 0) ? this.grid.size() : end)
			.filter((row) -> column(row, this.section.amount()) >= 0)
			.findFirst()
			.orElse(-1);
		if (head < 0) {
			return ListedEntries.unknown(this.section.begins().getFirst() + "没有可认的栏目");
		}
		return entries(head, (end < 0) ? this.grid.size() : end);
	}

	private ListedEntries entries(int head, int end) {
		int name = Math.max(0, column(head, this.section.name()));
		int amount = column(head, this.section.amount());
		int width = this.grid.cells(head).size();
		List<Entry> entries = new ArrayList<>();
		for (int row = head + 1; row < end; row++) {
			List<String> cells = this.grid.cells(row);
			boolean placed = cells.size() == width;
			String named = placed ? name(cells, name) : "";
			if (placed && !named.isBlank()) {
				entries.add(new Entry(named.strip(), this.reader.figure(cells.get(amount)), breakdown(cells, head),
						this.grid.rows().get(row).line()));
			}
			else if (goesOn(cells, entries)) {
				entries.add(entries.removeLast().goingOn(longest(cells)));
			}
			else if (!placed) {
				return ListedEntries.unknown("表格文字已失去空白格，数字属于哪一栏不能断定");
			}
		}
		return ListedEntries.of(entries, TOTAL);
	}

	/** 合计 may stand before the column of names. */
	private static String name(List<String> cells, int column) {
		String first = cells.stream().filter((cell) -> !cell.isBlank()).findFirst().orElse("");
		return Words.isOneOf(first, TOTAL) ? first : cells.get(column);
	}

	private boolean goesOn(List<String> cells, List<Entry> entries) {
		return !entries.isEmpty() && !this.section.breakdown().isEmpty()
				&& cells.stream().noneMatch((cell) -> Numeral.of(cell).isPresent());
	}

	private String breakdown(List<String> cells, int head) {
		int column = column(head, this.section.breakdown());
		return (column >= 0) ? cells.get(column) : "";
	}

	/** A text that goes on behind a page break may stand in another column. */
	private static String longest(List<String> cells) {
		return cells.stream().max(Comparator.comparingInt(String::length)).orElse("");
	}

	private int rowWith(List<String> labels, int from) {
		return IntStream.range(from, this.grid.size())
			.filter((row) -> this.grid.cells(row).stream().anyMatch((cell) -> Words.isOneOf(cell, labels)))
			.findFirst()
			.orElse(-1);
	}

	private int column(int row, List<String> labels) {
		List<String> cells = this.grid.cells(row);
		return IntStream.range(0, cells.size())
			.filter((at) -> Words.isOneOf(cells.get(at), labels))
			.findFirst()
			.orElse(-1);
	}

}
