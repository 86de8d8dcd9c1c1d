package org.mingzhang.rulebook.printed;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.Narrative;
import org.mingzhang.forms.Sheet;
import org.mingzhang.forms.check.State;
import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.forms.template.Template;

import tools.jackson.core.type.TypeReference;

/**
 * An example as {@code examples.yaml} states it.
 *
 * @param rule id of the rule
 * @param state how it comes out
 * @param template id of the template it follows
 * @param figures {@code form,row,column,amount}, and the label of the row where it is not
 * the official one
 * @param forms forms that are there without figures, with their notes
 * @param allForms whether the other forms of the template are there too, with a note
 * @param without forms that are missing nevertheless
 * @param follows the template it names, if that is none of the system's
 * @param department the department; some department if it does not matter
 * @param text its sections
 * @param sheets its tables kept as text
 */
record StatedExample(String rule, State state, String template, @Nullable List<String> figures,
		@Nullable Map<String, List<String>> forms, boolean allForms, @Nullable List<String> without,
		@Nullable String follows, @Nullable String department, @Nullable List<Section> text,
		@Nullable List<Table> sheets) {

	private static final String DEPARTMENT = "某某局";

	static List<StatedExample> load() {
		return Resource.read("examples.yaml", new TypeReference<>() {
		});
	}

	FilingContent filing(Template shape) {
		SmallFiling filing = new SmallFiling(shape);
		of(this.figures).forEach((line) -> figure(filing, line.split(",")));
		Objects.requireNonNullElse(this.forms, Map.<String, List<String>>of()).forEach(filing::note);
		if (this.allForms) {
			shape.forms()
				.stream()
				.map(FormTemplate::id)
				.filter((form) -> !of(this.without).contains(form))
				.forEach((form) -> filing.note(form, List.of("本年度无此项收支。")));
		}
		return filing.content(Objects.requireNonNullElse(this.follows, this.template),
				Objects.requireNonNullElse(this.department, DEPARTMENT),
				new Narrative(of(this.text).stream().map(Section::section).toList()),
				Stream.concat(of(this.sheets).stream().map(Table::sheet), required(shape)).toList());
	}

	private Stream<Sheet> required(Template shape) {
		return shape.sheets()
			.stream()
			.filter((sheet) -> this.allForms && !of(this.without).contains(sheet.id())
					&& of(this.sheets).stream().noneMatch((table) -> table.form().equals(sheet.id())))
			.map((sheet) -> new Sheet(sheet.id(), sheet.titles().getFirst(), List.of()));
	}

	private static void figure(SmallFiling filing, String[] parts) {
		Cell cell = new Cell(parts[0], parts[1], parts[2]);
		Amount value = Amount.parse(parts[3]);
		if (parts.length > 4) {
			filing.figure(cell, parts[4], value);
		}
		else {
			filing.figure(cell, value);
		}
	}

	private static <T> List<T> of(@Nullable List<T> list) {
		return Objects.requireNonNullElse(list, List.of());
	}

	/**
	 * A section of the text.
	 *
	 * @param level 1 for 第一部分, 2 for 一、, 3 for （一）
	 * @param heading its heading
	 * @param paragraphs its paragraphs
	 */
	record Section(int level, String heading, List<String> paragraphs) {

		Narrative.Section section() {
			return new Narrative.Section(this.level, this.heading,
					this.paragraphs.stream().map((text) -> new Narrative.Paragraph(1, text)).toList());
		}

	}

	/**
	 * A table kept as text.
	 *
	 * @param form form id
	 * @param title its title
	 * @param rows its rows, {@code |} between cells
	 */
	record Table(String form, String title, List<String> rows) {

		Sheet sheet() {
			return new Sheet(this.form, this.title,
					this.rows.stream().map((row) -> new Sheet.Row(1, List.of(row.split("\\|", -1)))).toList());
		}

	}

}
