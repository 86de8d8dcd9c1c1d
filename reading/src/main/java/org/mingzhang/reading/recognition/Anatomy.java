package org.mingzhang.reading.recognition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.Unit;
import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.forms.template.Layout;
import org.mingzhang.reading.document.Glyphs;
import org.mingzhang.reading.document.Row;

/**
 * Takes the rows behind the title of a form apart: head, rows, notes, figures torn off,
 * and the text that goes on behind the form.
 */
final class Anatomy {

	/** A line this long that is no row of figures is a sentence. */
	private static final int SENTENCE_LENGTH = 30;

	private static final Pattern FIGURE = Pattern.compile("-?\\d[\\d,]*(?:\\.\\d+)?|合计|总计|合|计");

	private static final Pattern WORD = Pattern.compile("-?\\d[\\d,]*\\.\\d{1,2}");

	/** A comma that parts no thousands. */
	private static final Pattern COMMA = Pattern.compile("(?<!\\d),|,(?!\\d)");

	private static final Pattern STOP = Pattern.compile("[。;:!?元%]");

	private static final Pattern AMOUNT = Pattern.compile("\\d\\.\\d|\\d,\\d{3}");

	private static final Pattern GOES_ON = Pattern
		.compile("^\\d{1,2}[.、].*|.*说明:$|.*\\d{1,2}(?:行|栏)(?:各行)?=.*|^\\(?\\d{1,2}\\).*");

	private static final Pattern HEAD_WORD = Pattern
		.compile(".*(?:单位:|栏次|行次|科目编码|科目代码|科目名称).*" + "|(?:项目|合计)(?:(?:行次|金额|本年|预算数|决算数|[\\d.,]).*)?");

	private final FormTemplate form;

	private final Title title;

	private final int line;

	private final List<Row> rows = new ArrayList<>();

	/** What stands above the first figures; a table may repeat it on every page. */
	private final Set<String> heads = new HashSet<>();

	private final List<Row> strays = new ArrayList<>();

	private final List<Part.Note> notes = new ArrayList<>();

	/** Text behind rows of a table, of which it is not yet known where it belongs. */
	private final List<Row> aside = new ArrayList<>();

	private final List<Row> tail = new ArrayList<>();

	private @Nullable String number;

	private @Nullable String department;

	private @Nullable Unit unit;

	/** Whether the table has come to its figures, behind which text is no column head. */
	private boolean amountsSeen;

	Anatomy(FormTemplate form, Title title, int line) {
		this.form = form;
		this.title = title;
		this.line = line;
		this.number = title.number();
	}

	/** Takes the next row. */
	void take(Row row) {
		String rowNumber = Titles.number(row);
		if (rowNumber != null) {
			this.number = (this.number == null && this.notes.isEmpty()) ? rowNumber : this.number;
		}
		else if (!this.notes.isEmpty() && (isTornOff(row) || (hasTable() && isLoneAmount(row)))) {
			this.strays.add(row);
		}
		else if (!this.tail.isEmpty()) {
			this.tail.add(row);
		}
		else if (Heading.beginsNote(row.text())) {
			this.notes.add(new Part.Note(row.line(), row.text()));
		}
		else if (!this.notes.isEmpty()) {
			takeBehindNote(row);
		}
		else if (!takeHead(row)) {
			takeRow(row);
		}
	}

	private boolean takeHead(Row row) {
		HeadLine head = HeadLine.of(row);
		if (head == null) {
			return false;
		}
		this.unit = (this.unit == null) ? head.unit() : this.unit;
		this.department = (this.department == null) ? head.department() : this.department;
		return true;
	}

	/**
	 * Takes a row of the table. Text behind the last row of a table with known columns
	 * does not belong to it, unless the table goes on behind the text.
	 */
	private void takeRow(Row row) {
		boolean tableBefore = hasTable();
		if (!this.amountsSeen) {
			this.heads.add(row.key());
		}
		this.amountsSeen |= row.placed() && AMOUNT.matcher(row.text()).find();
		if (tableBefore && isTorn(row)) {
			this.strays.add(row);
		}
		else if (tableBefore && !row.placed()) {
			this.aside.add(row);
		}
		else if (tableBefore && !this.aside.isEmpty() && !goesOn(row)) {
			this.tail.addAll(this.aside);
			this.tail.add(row);
			this.aside.clear();
		}
		else if (isSentence(row)) {
			this.tail.add(row);
		}
		else {
			this.rows.addAll(this.aside);
			this.aside.clear();
			this.rows.add(row);
		}
	}

	/**
	 * Whether a row of a table goes on with the table before: as wide, with figures, with
	 * a line that the form has, or with its head once more.
	 */
	private boolean goesOn(Row row) {
		return row.pieces().size() == this.rows.getLast().pieces().size() || this.heads.contains(row.key())
				|| row.pieces()
					.stream()
					.anyMatch((piece) -> !piece.isBlank() && (isFigures(piece.text()) || isLine(piece.text())));
	}

	private boolean isLine(String text) {
		String label = Glyphs.squeeze(text);
		return this.form.layout() instanceof Layout.Lines(List<Layout.Side> sides) && sides.stream()
			.flatMap((side) -> side.lines().stream())
			.anyMatch((line) -> label.equals(Glyphs.squeeze(line.label())) || line.aliases().contains(label));
	}

	/**
	 * Behind the notes stand more notes, the rest of a broken one, or figures torn from
	 * their row.
	 */
	private void takeBehindNote(Row row) {
		Part.Note last = this.notes.getLast();
		String key = row.key();
		if (row.placed() && !isOneText(row)) {
			this.tail.add(row);
		}
		else if (!endsSentence(last.text())) {
			this.notes.set(this.notes.size() - 1, new Part.Note(last.line(), last.text() + row.text()));
		}
		else if (GOES_ON.matcher(key).matches()) {
			this.notes.add(new Part.Note(row.line(), row.text()));
		}
		else {
			this.tail.add(row);
		}
	}

	/** Notes may stand in the table, over its whole width. */
	private static boolean isOneText(Row row) {
		return row.pieces().stream().filter((piece) -> !piece.isBlank()).count() == 1;
	}

	/**
	 * Whether a row behind the notes holds amounts that were torn from a row of the form.
	 */
	private static boolean isTornOff(Row row) {
		String text = Glyphs.fold(row.text());
		return text.indexOf('.') >= 0 && text.indexOf(' ') > 0 && isFigures(text);
	}

	private boolean hasTable() {
		return this.amountsSeen && this.rows.getLast().placed();
	}

	/**
	 * Whether a line behind a table is one of its rows: it has amounts that stand for
	 * themselves, and is no sentence, which would say 元 behind them.
	 */
	private static boolean isTorn(Row row) {
		String text = Glyphs.fold(row.text());
		return isLoneAmount(row) || (!row.placed() && !STOP.matcher(text).find() && !COMMA.matcher(text).find()
				&& Stream.of(text.split(" +")).anyMatch((word) -> WORD.matcher(word).matches()));
	}

	/** Whether a line is an amount alone, as of a column printed on a page of its own. */
	private static boolean isLoneAmount(Row row) {
		return !row.placed() && AMOUNT.matcher(row.text()).find() && isFigures(row.text());
	}

	/** Whether a text holds figures only, or 合计 and figures. */
	private static boolean isFigures(String text) {
		return Stream.of(Glyphs.fold(text).strip().split(" +")).allMatch((part) -> FIGURE.matcher(part).matches());
	}

	private static boolean endsSentence(String text) {
		return text.endsWith("。") || text.endsWith("；") || text.endsWith(";") || text.endsWith(".")
				|| text.length() < SENTENCE_LENGTH;
	}

	private static boolean isSentence(Row row) {
		String key = row.key();
		return !row.placed() && key.length() >= SENTENCE_LENGTH && (key.endsWith("。") || COMMA.matcher(key).find())
				&& !key.matches(".*\\d\\.\\d{2}$");
	}

	/** Whether a form is here at all, not only its name in a table of contents. */
	boolean isPresent() {
		return this.unit != null
				|| this.rows.stream().anyMatch((row) -> HEAD_WORD.matcher(row.key()).matches() || row.placed());
	}

	boolean hasRows() {
		return !this.rows.isEmpty();
	}

	Part.FormPart part() {
		Part.Head head = new Part.Head(this.title.text(), this.number, this.department, this.unit, this.line);
		return new Part.FormPart(this.form, head, this.rows, this.strays, this.notes);
	}

	/** The rows behind the form. */
	List<Row> tail() {
		List<Row> behind = new ArrayList<>(this.aside);
		behind.addAll(this.tail);
		return behind;
	}

	FormTemplate form() {
		return this.form;
	}

}
