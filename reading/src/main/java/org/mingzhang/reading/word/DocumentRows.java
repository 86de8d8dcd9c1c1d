package org.mingzhang.reading.word;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mingzhang.reading.document.Document;
import org.mingzhang.reading.document.Glyphs;
import org.mingzhang.reading.document.Notices;
import org.mingzhang.reading.document.Paragraphs.Place;
import org.mingzhang.reading.document.Row;
import org.mingzhang.reading.recognition.Heading;
import org.mingzhang.reading.word.Block.Paragraph;
import org.mingzhang.reading.word.Block.Shown;
import org.mingzhang.reading.word.Block.Table;
import org.mingzhang.reading.word.Block.TableRow;

/** Makes the rows of a document of its blocks. */
final class DocumentRows {

	private static final int LONGEST_HEADING = 40;

	private static final String LEADER = "……";

	private final Notices notices;

	private final TextSize size;

	private final Lines lines = new Lines();

	private final NotesBehind behind = new NotesBehind();

	/** Lines with tabs that follow each other, which may be a table. */
	private final List<Tabbed> tabbed = new ArrayList<>();

	private int paragraphs;

	private record Tabbed(Place place, String line, int titleLevel) {
	}

	private DocumentRows(Notices notices, TextSize size) {
		this.notices = notices;
		this.size = size;
	}

	/** The rows of a document. */
	static Document of(List<Block> blocks, Notices notices) {
		DocumentRows rows = new DocumentRows(notices, TextSize.of(blocks));
		rows.take(blocks, null);
		rows.endTabbed();
		rows.addNotes(rows.behind.rest());
		return rows.lines.document();
	}

	/** Takes blocks that stand in the text, or in a cell that only frames them. */
	private void take(List<Block> blocks, @Nullable Place frame) {
		for (Block block : blocks) {
			switch (block) {
				case Paragraph paragraph -> takeParagraph(paragraph, frame);
				case Table table -> takeTable(table);
				case Shown shown -> takeShown(shown);
			}
		}
	}

	private void takeParagraph(Paragraph paragraph, @Nullable Place frame) {
		if (paragraph.isBlank()) {
			this.behind.refer(paragraph.notes());
			return;
		}
		addNotes(this.behind.before(paragraph));
		if (frame == null) {
			this.paragraphs++;
		}
		Place place = (frame != null) ? frame : new Place.Paragraph(this.paragraphs);
		for (String line : lines(paragraph)) {
			takeLine(paragraph, line, place);
		}
		this.behind.refer(paragraph.notes());
		addNotes(this.behind.after(paragraph));
	}

	private void takeLine(Paragraph paragraph, String line, Place place) {
		int level = this.size.titleLevel(paragraph.look(), line);
		if (paragraph.look().contents()) {
			endTabbed();
			this.lines.text(place, entry(line), 0);
		}
		else if (Typed.isTabbed(line)) {
			this.tabbed.add(new Tabbed(place, line, level));
		}
		else {
			endTabbed();
			this.lines.text(place, line.strip(), level);
		}
	}

	/**
	 * An entry of a table of contents, its page number behind a leader: the title of a
	 * form in it must not pass for the form.
	 */
	private static String entry(String line) {
		String text = line.strip();
		int tab = text.lastIndexOf('\t');
		String page = (tab >= 0) ? text.substring(tab + 1).strip() : "";
		boolean number = !page.isEmpty() && page.chars().allMatch(Character::isLetterOrDigit);
		String title = number ? text.substring(0, tab) : text;
		return title.strip().replace('\t', ' ') + LEADER + (number ? page : "");
	}

	/** The lines of a paragraph; a heading broken over lines is one. */
	private static List<String> lines(Paragraph paragraph) {
		List<String> lines = paragraph.text().lines().filter((line) -> !line.isBlank()).toList();
		String joined = String.join("", lines.stream().map(String::strip).toList());
		boolean heading = lines.size() > 1 && Heading.level(Row.loose(1, joined)) > 0
				&& Glyphs.squeeze(joined).length() <= LONGEST_HEADING
				&& lines.stream().skip(1).noneMatch((line) -> Heading.level(Row.loose(1, line)) > 0);
		return heading ? List.of(joined) : lines;
	}

	private void endTabbed() {
		boolean table = Typed.isTable(this.tabbed.stream().map(Tabbed::line).toList());
		for (Tabbed line : this.tabbed) {
			if (table) {
				this.lines.typed(line.place(), Typed.cells(line.line()));
			}
			else {
				this.lines.text(line.place(), line.line().strip().replaceAll(" *\t[ \t]*", " "), line.titleLevel());
			}
		}
		this.tabbed.clear();
	}

	private void takeTable(Table table) {
		endTabbed();
		boolean frame = table.rows().stream().allMatch((row) -> row.cells().size() == 1);
		List<TableRow> open = new ArrayList<>();
		for (TableRow row : table.rows()) {
			if (frame || holdsTable(row)) {
				addRows(table, open);
				Place place = new Place.TableRow(table.number(), row.number());
				row.cells().forEach((cell) -> take(cell.blocks(), place));
				endTabbed();
			}
			else {
				open.add(row);
			}
		}
		addRows(table, open);
	}

	private static boolean holdsTable(TableRow row) {
		return row.cells().stream().flatMap((cell) -> cell.blocks().stream()).anyMatch(Table.class::isInstance);
	}

	private void addRows(Table table, List<TableRow> rows) {
		for (TableRows.Printed printed : TableRows.of(new Table(table.number(), rows))) {
			if (printed.cells().stream().anyMatch((cell) -> !cell.isBlank())) {
				this.lines.row(new Place.TableRow(table.number(), printed.row().number()), printed.cells());
			}
		}
		for (TableRow row : rows) {
			for (Block block : row.cells().stream().flatMap((cell) -> cell.blocks().stream()).toList()) {
				switch (block) {
					case Paragraph paragraph -> this.behind.referInTable(paragraph.notes());
					case Shown shown -> takeShown(shown);
					case Table _ -> {
					}
				}
			}
		}
		rows.clear();
	}

	private void takeShown(Shown shown) {
		endTabbed();
		int line = this.lines.last();
		if (shown.large() && shown.kind() != Block.Kind.CHART) {
			this.lines.picture();
		}
		switch (shown.kind()) {
			case PICTURE -> {
				if (shown.large()) {
					this.notices.remark(line, "其后的图片未能读取。 The picture behind it was not read.");
				}
			}
			case CHART -> this.notices.remark(line, "其后的图表未读取，图中的数字不作依据。 The chart behind it was not read.");
			case OBJECT -> this.notices.remark(line,
					"其后嵌入的对象（如工作表）未读取；其中的内容请改为正文或表格。 The object embedded behind it was not read; make it text or a table.");
			case DOCUMENT -> this.notices.remark(line, "其后插入的另一文件未读取。 The document inserted behind it was not read.");
		}
	}

	private void addNotes(List<Paragraph> notes) {
		if (!notes.isEmpty()) {
			endTabbed();
		}
		for (Paragraph note : notes) {
			this.paragraphs++;
			for (String line : lines(note)) {
				this.lines.text(new Place.Paragraph(this.paragraphs), line.strip().replace('\t', ' '), 0);
			}
		}
	}

}
