package org.mingzhang.rulebook.printed;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.forms.template.SheetTemplate;
import org.mingzhang.forms.template.Template;

/**
 * Prints statements of the notation with the labels a reader finds in the forms, where
 * the template names lines and columns by ids because the forms print no numbers.
 */
final class StatementPrint {

	/** 〔summary〕表, 公开01表, 表5-1, or 〔revenue.current〕. */
	private static final Pattern NAME = Pattern
		.compile("〔(?<title>[^〕]+)〕表|(?<number>\\p{IsHan}*\\d+表|表\\d+(?:-\\d+)?)|〔(?<name>[^〕]+)〕");

	private static final Pattern ENDS = Pattern.compile("\\s*[；;。，,\n]\\s*");

	private final Template template;

	private final Labels labels;

	private final @Nullable String form;

	StatementPrint(Template template, @Nullable String form) {
		this.template = template;
		this.labels = new Labels(template);
		this.form = form;
	}

	List<String> of(String text) {
		return ENDS.splitAsStream(text).filter((statement) -> !statement.isBlank()).map(this::statement).toList();
	}

	private String statement(String text) {
		StringBuilder printed = new StringBuilder();
		Matcher matcher = NAME.matcher(text);
		String current = this.form;
		while (matcher.find()) {
			String name = matcher.group("name");
			if (name == null) {
				current = form(Optional.ofNullable(matcher.group("title")).orElse(matcher.group("number")));
				matcher.appendReplacement(printed, Matcher.quoteReplacement(title(current)));
			}
			else {
				matcher.appendReplacement(printed,
						Matcher.quoteReplacement("〔" + label(current, name, isColumn(text, matcher)) + "〕"));
			}
		}
		return matcher.appendTail(printed).toString().strip();
	}

	/** A list ends with 行 or 栏. */
	private static boolean isColumn(String text, MatchResult name) {
		int row = text.indexOf('行', name.end());
		int column = text.indexOf('栏', name.end());
		return column >= 0 && (row < 0 || column < row);
	}

	private String form(String named) {
		return this.template.forms()
			.stream()
			.filter((candidate) -> named.equals(candidate.id()) || named.equals(candidate.number())
					|| named.equals(candidate.title()))
			.map(FormTemplate::id)
			.findFirst()
			.orElse(named);
	}

	private String title(String id) {
		return this.template.form(id)
			.map(FormTemplate::printedName)
			.or(() -> this.template.sheets()
				.stream()
				.filter((sheet) -> sheet.id().equals(id) || id.equals(sheet.number()))
				.map(StatementPrint::title)
				.findFirst())
			.orElse(id);
	}

	private static String title(SheetTemplate sheet) {
		return (sheet.number() != null) ? sheet.number() : sheet.titles().getFirst();
	}

	private String label(@Nullable String current, String name, boolean column) {
		Optional<String> printed = (current == null) ? Optional.empty()
				: column ? this.labels.column(current, name) : this.labels.row(current, name);
		return printed.or(() -> this.labels.code(name).map((official) -> name + " " + official))
			.or(() -> elsewhere(name, column))
			.orElse(name);
	}

	/** A filing of another year or kind has forms of its own, which print it alike. */
	private Optional<String> elsewhere(String name, boolean column) {
		return this.template.forms()
			.stream()
			.flatMap((form) -> (column ? this.labels.column(form.id(), name) : this.labels.row(form.id(), name))
				.stream())
			.findFirst();
	}

}
