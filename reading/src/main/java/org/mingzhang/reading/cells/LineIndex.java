package org.mingzhang.reading.cells;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.codes.Code;
import org.mingzhang.forms.codes.CodeList;
import org.mingzhang.forms.template.Column;
import org.mingzhang.forms.template.Layout.Side;
import org.mingzhang.forms.template.Line;

/**
 * The lines of one side of a form in their printed order, and how far the document has
 * come. Labels repeat within a side (一般公共预算拨款 of this year and of the carry-over), so a
 * label means the next such line below the last one found.
 */
final class LineIndex {

	/** How far below the last line a misread label is looked for. */
	private static final int NEAR = 3;

	private final Body body;

	private final Side side;

	private final List<List<String>> cores = new ArrayList<>();

	private int last = -1;

	LineIndex(Body body, Side side) {
		this.body = body;
		this.side = side;
		for (Line line : side.lines()) {
			Stream<String> printed = Stream.concat(Stream.of(line.label()), line.aliases().stream());
			this.cores.add(Stream.concat(printed, officialName(line, body.year()))
				.map(Label::core)
				.filter((core) -> !core.isEmpty())
				.distinct()
				.toList());
		}
	}

	private static Stream<String> officialName(Line line, int year) {
		return Optional.ofNullable(line.row())
			.flatMap((row) -> CodeList.FUNCTION.find(row, year))
			.map(Code::name)
			.stream();
	}

	/** Index of the line with a label, below the last one; -1 if there is none. */
	int find(String core) {
		for (int i = this.last + 1; i < this.cores.size(); i++) {
			if (this.cores.get(i).contains(core)) {
				return i;
			}
		}
		return -1;
	}

	/** Whether any line is called so. */
	boolean has(String core) {
		return this.cores.stream().anyMatch((labels) -> labels.contains(core));
	}

	/** Whether what any line is called begins with a core, which may not be empty. */
	boolean hasBeginning(String core) {
		return IntStream.range(0, this.cores.size()).anyMatch((index) -> beginsWith(index, core));
	}

	/** Index of the line with a label and a printed number, wherever it is. */
	int find(String core, int number) {
		for (int i = 0; i < this.cores.size(); i++) {
			Integer printed = this.side.lines().get(i).number();
			if (printed != null && printed == number && this.cores.get(i).contains(core)) {
				return i;
			}
		}
		return -1;
	}

	/** Index of a near line whose label begins like this or differs by a slip. */
	int findLike(String core) {
		int end = Math.min(this.cores.size(), this.last + 1 + NEAR);
		for (int i = this.last + 1; i < end; i++) {
			for (String label : this.cores.get(i)) {
				if (Label.alike(label, core) || (core.length() >= 4 && label.startsWith(core))) {
					return i;
				}
			}
		}
		return -1;
	}

	/** Whether the label of a line begins with a core, which may not be empty. */
	boolean beginsWith(int index, String core) {
		return !core.isEmpty() && this.cores.get(index).stream().anyMatch((label) -> label.startsWith(core));
	}

	/** Index of the next line if it has this printed number, otherwise -1. */
	int next(int number) {
		int next = this.last + 1;
		boolean fits = next < this.side.lines().size() && Integer.valueOf(number).equals(number(next));
		return fits ? next : -1;
	}

	/** Whether a line below the last one has this printed number. */
	boolean hasAhead(int number) {
		return this.side.lines()
			.stream()
			.skip(this.last + 1L)
			.anyMatch((line) -> Integer.valueOf(number).equals(line.number()));
	}

	void moveTo(int index) {
		this.last = index;
	}

	int last() {
		return this.last;
	}

	@Nullable Integer number(int index) {
		return this.side.lines().get(index).number();
	}

	/** Whether the line at an index is always printed without a label. */
	boolean isEmpty(int index) {
		return this.side.lines().get(index).row() == null;
	}

	int columns() {
		return this.side.columns().size();
	}

	String label(int index) {
		return this.side.lines().get(index).label();
	}

	/** A printed row of this side. */
	FigureRow row(int index, List<Mark> marks, String label, int line) {
		String row = this.side.lines().get(index).row();
		if (row == null) {
			throw new IllegalArgumentException(
					"Line " + (index + 1) + " of " + this.body.form().title() + " has no cells");
		}
		List<Slot> slots = new ArrayList<>();
		for (Column column : this.side.columns()) {
			slots.add(new Slot(new Cell(this.body.form().id(), row, column.id()), column.label(), column.number()));
		}
		Integer number = number(index);
		return new FigureRow(this.body.form(), this.body.unit(), slots, marks, label,
				(number != null) ? number.toString() : label, line);
	}

}
