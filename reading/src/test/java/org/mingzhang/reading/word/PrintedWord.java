package org.mingzhang.reading.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.Narrative.Section;
import org.mingzhang.forms.PrintedForm;
import org.mingzhang.forms.Sheet;
import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.forms.template.Template;
import org.mingzhang.reading.word.TableMarkup.Cell;

/** Lays out a filing as departments lay out theirs. */
public final class PrintedWord {

	/** How a department does it. */
	public enum Style {

		/** The title is a paragraph, the table has one row of heads. */
		TITLE_ABOVE,

		/** Title, number, department and unit are the first rows of the table. */
		TITLE_INSIDE,

		/** They are the paragraphs of one cell. */
		TITLE_IN_ONE_CELL,

		/** Heads are merged over columns and rows, columns are finer than the figures. */
		MERGED_HEADS,

		/** Forms go on in a second table, heads repeated. */
		CONTINUED,

		/** Forms go on in a second table without heads. */
		CONTINUED_BARE,

		/** All rows of figures are paragraphs of one row. */
		STACKED,

		/** A frame stands around each form. */
		FRAMED,

		/** Every form is in one and the same table. */
		ONE_TABLE,

		/** Headings are numbered by the word processor. */
		AUTO_NUMBERED

	}

	private static final String HEADING = "<w:pStyle w:val=\"H%d\"/>";

	private static final Pattern NUMBERED = Pattern
		.compile("^(?:第([一二三四五六七八九十]+)部分|([一二三四五六七八九十]+)、|（([一二三四五六七八九十]+)）)(?=.)");

	private static final String LIST = "<w:abstractNum w:abstractNumId=\"7\">" + level(0, "第%1部分", "chineseCounting")
			+ level(1, "%2、", "japaneseCounting") + level(2, "（%3）", "chineseCountingThousand") + "</w:abstractNum>";

	private final Template template;

	private final FilingContent content;

	private final Style style;

	private final WordFile file = new WordFile();

	private final List<String> lists = new ArrayList<>();

	private PrintedWord(Template template, FilingContent content, Style style) {
		this.template = template;
		this.content = content;
		this.style = style;
	}

	/**
	 * Lays out a filing.
	 * @param template its template
	 * @param content the filing
	 * @param department the department's name as it is printed
	 * @param style how it is done
	 * @return the file
	 */
	public static WordFile of(Template template, FilingContent content, String department, Style style) {
		PrintedWord word = new PrintedWord(template, content, style);
		word.file.title(department + content.year() + "年度" + content.kind().label());
		word.narrative();
		word.forms(department);
		word.sheets();
		return word.file;
	}

	/**
	 * A note as it is printed.
	 * @param text the note
	 * @return the same with the word that begins notes
	 */
	public static String note(String text) {
		return text.matches("(?s)(?:注|说明|备注|附注|\\d|[（(]).*") ? text : "注：" + text;
	}

	private void narrative() {
		for (Section section : this.content.narrative().sections()) {
			if (!section.heading().isEmpty()) {
				heading(section);
			}
			section.paragraphs()
				.forEach((paragraph) -> this.file.paragraph("<w:ind w:firstLine=\"420\"/>", paragraph.text()));
		}
		StringBuilder styles = new StringBuilder(
				"<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val=\"24\"/></w:rPr></w:rPrDefault></w:docDefaults>");
		for (int level : List.of(1, 2, 3)) {
			styles.append("<w:style w:type=\"paragraph\" w:styleId=\"H%d\"><w:name w:val=\"heading %d\"/></w:style>"
				.formatted(level, level));
		}
		this.file.part("styles", styles.toString()).part("numbering", LIST + String.join("", this.lists));
	}

	private static String level(int level, String text, String format) {
		return "<w:lvl w:ilvl=\"%d\"><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/><w:suff w:val=\"nothing\"/></w:lvl>"
			.formatted(level, format, text);
	}

	private void heading(Section section) {
		Matcher number = NUMBERED.matcher(section.heading());
		String properties = HEADING.formatted(section.level());
		if (this.style != Style.AUTO_NUMBERED || !number.find()) {
			this.file.paragraph(properties, section.heading());
			return;
		}
		int level = (number.group(1) != null) ? 0 : (number.group(2) != null) ? 1 : 2;
		int first = IntStream.range(1, 100)
			.filter((value) -> Numerals.of(value, "chineseCounting").equals(number.group(level + 1)))
			.findFirst()
			.orElseThrow();
		this.lists.add(
				"<w:num w:numId=\"%d\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride w:ilvl=\"%d\"><w:startOverride w:val=\"%d\"/></w:lvlOverride></w:num>"
					.formatted(this.lists.size() + 1, level, first));
		this.file.paragraph(properties + "<w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr>"
			.formatted(level, this.lists.size()), section.heading().substring(number.end()));
	}

	private void forms(String department) {
		StringBuilder all = new StringBuilder();
		int widest = 0;
		for (PrintedForm printed : this.content.forms()) {
			FormTemplate form = this.template.form(printed.form()).orElseThrow();
			FormGrid grid = FormGrid.of(form, this.content);
			widest = Math.max(widest, grid.width());
			TableMarkup table = new TableMarkup();
			head(printed, department, grid.width(), table);
			rows(form, grid, table);
			if (this.style != Style.ONE_TABLE) {
				this.file.xml((this.style == Style.FRAMED)
						? "<w:tbl><w:tr><w:tc>" + table + "<w:p/></w:tc></w:tr></w:tbl>" : table.toString());
			}
			else {
				printed.notes().forEach((note) -> table.row(TableMarkup.over(grid.width(), note(note))));
				all.append(table.toString().replaceAll("^<w:tbl>.*?</w:tblGrid>|</w:tbl>$", ""));
			}
			if (this.style != Style.ONE_TABLE) {
				printed.notes().forEach((note) -> this.file.paragraph(note(note)));
			}
		}
		if (this.style == Style.ONE_TABLE) {
			this.file.xml("<w:tbl>" + all + "</w:tbl>");
		}
	}

	private void head(PrintedForm printed, String department, int width, TableMarkup table) {
		String number = (printed.number() != null) ? printed.number() : "";
		String name = "部门：" + department;
		String unit = "单位：" + printed.unit().label();
		switch (this.style) {
			case TITLE_INSIDE, ONE_TABLE -> {
				table.row(TableMarkup.over(width, printed.title()));
				if (!number.isEmpty()) {
					table.row(TableMarkup.over(width, number));
				}
				table.row(List.of(new Cell(name, Math.max(1, width - 1), ""), Cell.of(unit)));
			}
			case TITLE_IN_ONE_CELL -> table.row(TableMarkup.over(width,
					printed.title() + (number.isEmpty() ? "" : "\n" + number) + "\n" + name + "  " + unit));
			default -> {
				this.file.title(printed.title());
				if (!number.isEmpty()) {
					this.file.paragraph("<w:jc w:val=\"right\"/>", number);
				}
				this.file.paragraph(name + "\t" + unit);
			}
		}
	}

	private void rows(FormTemplate form, FormGrid grid, TableMarkup table) {
		heads(grid, table);
		int half = grid.rows().size() / 2;
		for (int i = 0; i < grid.rows().size(); i++) {
			boolean goesOn = this.style == Style.CONTINUED || this.style == Style.CONTINUED_BARE;
			if (goesOn && i == half && i > 0) {
				table.xml("</w:tbl><w:p>" + WordFile.run("", "续表") + "</w:p><w:tbl>");
				if (this.style == Style.CONTINUED) {
					heads(grid, table);
				}
			}
			if (this.style != Style.STACKED) {
				table.row(body(grid.rows().get(i), grid.lead()));
			}
		}
		if (this.style == Style.STACKED) {
			List<Cell> cells = new ArrayList<>();
			for (int column = 0; column < grid.width(); column++) {
				int at = column;
				cells.add(Cell.of(String.join("\n", grid.rows().stream().map((row) -> row.get(at)).toList())));
			}
			table.row(cells);
		}
	}

	private List<Cell> body(List<String> row, int lead) {
		List<Cell> cells = new ArrayList<>();
		for (int i = 0; i < row.size(); i++) {
			boolean finer = this.style == Style.MERGED_HEADS && i >= lead;
			cells.add(new Cell(row.get(i), finer ? 2 : 1, ""));
		}
		return cells;
	}

	private void heads(FormGrid grid, TableMarkup table) {
		if (this.style != Style.MERGED_HEADS) {
			table.row(grid.heads().stream().map((head) -> Cell.of(head.replaceFirst("^.*/", ""))).toList());
			return;
		}
		List<Cell> upper = new ArrayList<>();
		List<Cell> lower = new ArrayList<>();
		String last = "";
		for (int i = 0; i < grid.width(); i++) {
			int span = (i >= grid.lead()) ? 2 : 1;
			String head = grid.heads().get(i);
			int slash = head.indexOf('/');
			if (slash < 0) {
				upper.add(new Cell(head, span, "restart"));
				lower.add(new Cell("", span, "continue"));
				last = "";
			}
			else {
				String group = head.substring(0, slash);
				if (group.equals(last)) {
					Cell before = upper.removeLast();
					upper.add(new Cell(group, before.span() + span, ""));
				}
				else {
					upper.add(new Cell(group, span, ""));
				}
				lower.add(new Cell(head.substring(slash + 1), span, ""));
				last = group;
			}
		}
		table.row(upper).row(lower);
	}

	private void sheets() {
		for (Sheet sheet : this.content.sheets()) {
			this.file.title(sheet.title());
			int width = sheet.rows().stream().mapToInt((row) -> row.cells().size()).max().orElse(1);
			TableMarkup table = new TableMarkup();
			for (Sheet.Row row : sheet.rows()) {
				List<Cell> cells = new ArrayList<>();
				for (int i = 0; i < row.cells().size(); i++) {
					boolean last = i + 1 == row.cells().size();
					cells.add(new Cell(row.cells().get(i), last ? width - i : 1, ""));
				}
				table.row(cells);
			}
			this.file.xml(table.toString());
		}
	}

}
