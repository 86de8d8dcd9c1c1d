package org.mingzhang.reading.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.forms.template.SheetTemplate;
import org.mingzhang.forms.template.Template;
import org.mingzhang.reading.document.Glyphs;
import org.mingzhang.reading.document.Piece;
import org.mingzhang.reading.document.Row;

/**
 * The titles of all templates: whether something is a form can be told before it is known
 * which template a document follows.
 */
public final class KnownTitles {

	private static final int LONGEST_NAME = 40;

	private final List<Titles> titles = new ArrayList<>();

	private final Set<String> numbers;

	/**
	 * Knows the titles of a catalogue.
	 * @param catalogue the templates
	 */
	public KnownTitles(Catalogue catalogue) {
		List<Template> templates = catalogue.templates();
		templates.forEach((template) -> this.titles.add(new Titles(template)));
		this.numbers = templates.stream()
			.flatMap((template) -> template.forms().stream())
			.map(FormTemplate::number)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
	}

	/**
	 * A title that begins at a row.
	 * @param rows rows
	 * @param index of the row among them
	 * @return the title as the template words it, if one begins there
	 */
	public Optional<String> at(List<Row> rows, int index) {
		return this.titles.stream().map((known) -> known.at(rows, index)).filter(Objects::nonNull).map((title) -> {
			FormTemplate form = title.form();
			SheetTemplate sheet = title.sheet();
			return (form != null) ? form.title() : (sheet != null) ? sheet.titles().getFirst() : title.text();
		}).findFirst();
	}

	/**
	 * The title that a text is.
	 * @param text a text that stands alone
	 * @return the title as the template words it, if it is one
	 */
	public Optional<String> named(String text) {
		boolean may = this.titles.stream().anyMatch((known) -> known.mayEnd(text));
		return (may && !text.isBlank()) ? at(List.of(Row.loose(Piece.ofLine(1, text))), 0) : Optional.empty();
	}

	/**
	 * What the tab of a sheet says that stands on it: a title, or the number of a form.
	 * @param tab the name of the sheet
	 * @return the words that are a title or a number, if there are such
	 */
	public Optional<String> ofTab(String tab) {
		String name = tab.strip();
		if (name.isEmpty() || name.length() > LONGEST_NAME) {
			return Optional.empty();
		}
		Function<String, Optional<String>> number = (text) -> Optional
			.ofNullable(Titles.number(Row.loose(Piece.ofLine(1, text))))
			.filter(this.numbers::contains);
		return named(name).map((_) -> name).or(() -> Glyphs.isBlank(name) ? Optional.empty() : number.apply(name));
	}

}
