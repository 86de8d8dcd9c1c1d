package org.mingzhang.writing.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.Fact;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.Narrative;
import org.mingzhang.forms.OpenFigure;
import org.mingzhang.forms.Sheet;
import org.mingzhang.forms.template.Template;
import org.mingzhang.writing.form.FiledForms;
import org.mingzhang.writing.form.FormGrid;
import org.mingzhang.writing.office.About;
import org.mingzhang.writing.office.OfficeFile;

/**
 * Writes a filing in the order of print: the forms stand in the part that announces them.
 */
final class WordWriter {

	private static final int TEXT = 12;

	/** Two characters of running text, in twentieths of a point. */
	private static final int INDENT = 2 * TEXT * 20;

	private final FilingContent content;

	private final About about;

	private final List<FormGrid> forms;

	private final XWPFDocument document = new XWPFDocument();

	private boolean across;

	WordWriter(FilingContent content, Template template) {
		this.content = content;
		this.about = new About(template.id(), content.kind(), content.year(), content.departmentName());
		this.forms = FiledForms.of(content, template).forms((_, lines) -> lines);
	}

	byte[] write() {
		try (this.document) {
			Headings.define(this.document);
			Pages.numbers(this.document);
			Pages.head(this.document, this.about.title());
			List<Narrative.Section> sections = this.content.narrative().sections();
			int part = partOfForms(sections);
			sections.subList(0, part).forEach(this::section);
			forms();
			sections.subList(part, sections.size()).forEach(this::section);
			this.content.sheets().forEach(this::sheet);
			others();
			Pages.last(this.document, this.across);
			return OfficeFile.bytes(this.document, this.about);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The sections before the forms: up to the part whose heading speaks of tables, or
	 * all.
	 */
	private static int partOfForms(List<Narrative.Section> sections) {
		for (int at = 0; at < sections.size(); at++) {
			if (sections.get(at).level() == 1 && sections.get(at).heading().contains("表")) {
				return at + 1;
			}
		}
		return sections.size();
	}

	private void section(Narrative.Section section) {
		lie(false);
		if (!section.heading().isEmpty()) {
			XWPFParagraph heading = this.document.createParagraph();
			heading.setStyle(Headings.style(section.level()));
			Fonts.write(heading, section.heading(), Fonts.HEI, Headings.size(section.level()), true);
		}
		for (Narrative.Paragraph paragraph : section.paragraphs()) {
			XWPFParagraph text = this.document.createParagraph();
			text.setIndentationFirstLine(INDENT);
			Fonts.write(text, paragraph.text(), Fonts.FANG_SONG, TEXT, false);
		}
	}

	private void forms() {
		Map<Cell, Amount> amounts = new LinkedHashMap<>();
		for (Fact fact : this.content.facts()) {
			amounts.put(fact.cell(), fact.value());
		}
		for (FormGrid form : this.forms) {
			boolean onNewPage = lie(FormTable.isWide(form));
			new FormTable(this.document, form, amounts).write(onNewPage);
		}
	}

	private void sheet(Sheet sheet) {
		int columns = sheet.rows().stream().mapToInt((row) -> row.cells().size()).max().orElse(0);
		lie(false);
		XWPFParagraph title = this.document.createParagraph();
		Fonts.tight(title, ParagraphAlignment.CENTER);
		Fonts.write(title, sheet.title(), Fonts.SONG, TEXT + 2, true);
		if (columns == 0) {
			return;
		}
		table(columns, sheet.rows().stream().map(Sheet.Row::cells).toList());
	}

	private void table(int columns, List<List<String>> rows) {
		TableGrid table = new TableGrid(this.document, rows.size(), Stream.generate(() -> 1).limit(columns).toList(),
				Pages.width(false), TEXT - 3);
		for (int row = 0; row < rows.size(); row++) {
			for (int column = 0; column < columns; column++) {
				String text = (column < rows.get(row).size()) ? rows.get(row).get(column) : "";
				table.text(row, column, text, ParagraphAlignment.LEFT, false);
			}
		}
		table.close();
	}

	/** Nothing is lost: figures that stand in no cell are listed at the end. */
	private void others() {
		List<Cell> placed = this.forms.stream().flatMap((form) -> form.amounts().keySet().stream()).toList();
		List<List<String>> rows = Stream
			.concat(this.content.facts()
				.stream()
				.filter((fact) -> !placed.contains(fact.cell()))
				.map((fact) -> row(fact.cell().form(), fact.rowLabel(), fact.cell().column(), fact.value(),
						fact.unit().label())),
					this.content.openFigures().stream().map(WordWriter::row))
			.toList();
		if (!rows.isEmpty()) {
			lie(false);
			XWPFParagraph title = this.document.createParagraph();
			Fonts.write(title, "其他数字：所在的格未定，或表样没有这一格", Fonts.SONG, TEXT, true);
			table(rows.getFirst().size(), rows);
		}
	}

	private static List<String> row(OpenFigure open) {
		return row(open.form(), open.rowLabel(), String.join(" | ", open.columns()), open.value(), open.unit().label());
	}

	private static List<String> row(String form, String row, String column, Amount value, String unit) {
		return List.of(form, row, column, value.toString(), unit);
	}

	/**
	 * What follows stands on pages that lie so; pages that lay otherwise end here. Tells
	 * whether they do.
	 */
	private boolean lie(boolean wanted) {
		boolean turned = wanted != this.across;
		if (turned) {
			Pages.breakAfter(this.document, this.across);
			this.across = wanted;
		}
		return turned;
	}

}
