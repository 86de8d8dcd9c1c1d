package org.mingzhang.reading.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.forms.template.SheetTemplate;
import org.mingzhang.forms.template.Template;
import org.mingzhang.reading.document.Glyphs;
import org.mingzhang.reading.document.Row;

/**
 * The titles of a template as documents print them: with or without year, department and
 * number, in one line or broken over some.
 */
final class Titles {

	private static final int MOST_ROWS = 3;

	private static final int LONGEST = 60;

	private static final Pattern NUMBER = Pattern
		.compile("\\(?((?:公开)?\\d{1,2}表|(?:公开|附)?表\\d{1,2}(?:-\\d{1,2})?)\\)?");

	private static final Pattern PRINTED_NUMBER = Pattern.compile("^表\\s*\\d{1,2}(?:\\s*[-－—]\\s*\\d{1,2})?\\s*[.．、:：]?"
			+ "|[（(]\\s*(?:公开)?\\s*表?\\s*\\d{1,2}(?:[-－—]\\d{1,2})?\\s*表?\\s*[)）]$|公开\\s*\\d{1,2}\\s*表$");

	private static final Pattern ENUMERATOR = Pattern
		.compile("^(?:\\([一二三四五六七八九十\\d]+\\)|[一二三四五六七八九十\\d]{1,3}[、.])|^[.、:]");

	private static final Pattern YEAR = Pattern.compile("(?:20\\d{2}|二[〇○零O0]..)年度?");

	private static final Pattern CONTINUED = Pattern.compile("\\(?续表?\\)?$");

	private static final Pattern SENTENCE = Pattern.compile("[。;,!?]");

	/** Ends of names that may stand before a title: 青山区委办公室收入决算表. */
	private static final Pattern OWNER = Pattern
		.compile(".*(?:部门|单位|本级|区直|区级|部|局|委|办|办公室|委员会|中心|院|所|街道|办事处|政府|会|站|馆|校|学|队|处|公司|社|团|厅|室|镇|乡)\\)?$");

	private record Wanted(String text, @Nullable FormTemplate form, @Nullable SheetTemplate sheet) {
	}

	/** Longer titles first, so that none is taken for the end of another. */
	private final List<Wanted> wanted;

	/** What a line that ends a title can end with. */
	private final String ends;

	Titles(Template template) {
		List<Wanted> titles = new ArrayList<>();
		for (FormTemplate form : template.forms()) {
			Stream.concat(Stream.of(form.title()), form.aliases().stream())
				.forEach((title) -> titles.add(new Wanted(words(title), form, null)));
		}
		for (SheetTemplate sheet : template.sheets()) {
			sheet.titles().forEach((title) -> titles.add(new Wanted(words(title), null, sheet)));
		}
		titles.sort(Comparator.comparingInt((Wanted title) -> title.text().length()).reversed());
		this.wanted = List.copyOf(titles);
		this.ends = titles.stream()
			.map((title) -> title.text().substring(title.text().length() - 1))
			.distinct()
			.collect(Collectors.joining("", ")", "0123456789"));
	}

	/** The title that begins at a row, if one does. */
	@Nullable Title at(List<Row> rows, int index) {
		StringBuilder key = new StringBuilder();
		StringBuilder text = new StringBuilder();
		Title longest = null;
		for (int i = 0; i < MOST_ROWS && index + i < rows.size(); i++) {
			Row row = rows.get(index + i);
			if (!mayHoldTitle(row) || (i > 0 && Heading.level(row) == 1)) {
				break;
			}
			key.append(row.key());
			text.append((number(row) == null) ? row.text() : "");
			Title title = match(key.toString(), text.toString(), i + 1);
			longest = (title != null) ? title : longest;
		}
		return longest;
	}

	/** Whether a text ends as titles do; most texts do not. Numbers of forms have 表. */
	boolean mayEnd(String text) {
		String stripped = text.strip();
		char last = stripped.isEmpty() ? ' ' : Glyphs.fold(stripped.charAt(stripped.length() - 1));
		boolean numbered = last == ')' || (last >= '0' && last <= '9');
		return this.ends.indexOf(last) >= 0 && (!numbered || stripped.indexOf('表') >= 0);
	}

	/** The number that a row consists of, such as 公开01表, if it does. */
	static @Nullable String number(Row row) {
		Matcher matcher = NUMBER.matcher(row.key());
		return matcher.matches() ? matcher.group(1) : null;
	}

	private static boolean mayHoldTitle(Row row) {
		long printed = row.pieces().stream().filter((piece) -> !piece.isBlank()).count();
		String key = row.key();
		return printed == 1 && key.length() <= LONGEST && !SENTENCE.matcher(key).find();
	}

	private @Nullable Title match(String key, String text, int rows) {
		if (this.ends.indexOf(key.charAt(key.length() - 1)) < 0) {
			return null;
		}
		String words = words(key);
		for (Wanted title : this.wanted) {
			boolean found = (title.form() != null) ? isForm(words, title.text(), rows)
					: rows == 1 && words.endsWith(title.text());
			if (found) {
				return new Title(title.form(), title.sheet(), withoutNumber(text), numberIn(key), rows);
			}
		}
		return null;
	}

	private static boolean isForm(String words, String title, int rows) {
		if (words.equals(title)) {
			return true;
		}
		return rows == 1 && words.endsWith(title)
				&& OWNER.matcher(words.substring(0, words.length() - title.length())).matches();
	}

	/** The title as printed, without the number that stands before or behind it. */
	private static String withoutNumber(String text) {
		Matcher matcher = PRINTED_NUMBER.matcher(text.strip());
		String title = matcher.find() ? matcher.replaceFirst("") : text;
		return title.isBlank() ? text.strip() : title.strip();
	}

	private static @Nullable String numberIn(String key) {
		Matcher matcher = NUMBER.matcher(key);
		return matcher.find() && (matcher.start() == 0 || matcher.end() == key.length()) ? matcher.group(1) : null;
	}

	/** What remains of a title without quotes, number, year and enumerator. */
	private static String words(String title) {
		String words = Glyphs.squeeze(title).replace("\"", "").replace("'", "");
		Matcher number = NUMBER.matcher(words);
		if (number.find() && (number.start() == 0 || number.end() == words.length())) {
			words = words.substring(0, number.start()) + words.substring(number.end());
		}
		words = ENUMERATOR.matcher(words).replaceFirst("");
		words = YEAR.matcher(words).replaceFirst("");
		return CONTINUED.matcher(words).replaceFirst("");
	}

}
