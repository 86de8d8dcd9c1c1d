package org.mingzhang.reading.cells;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.forms.template.Layout;
import org.mingzhang.reading.document.Glyphs;
import org.mingzhang.reading.document.Notices;
import org.mingzhang.reading.document.Row;

/**
 * Rows in the text behind a form that read like rows of it: a table may go on where
 * nothing shows that it does. They stay text, and that is told.
 */
public final class LeftBehind {

	/** Sentences have these; rows of a form do not. */
	private static final Pattern SENTENCE = Pattern.compile("[。;:!?元%]");

	private final Set<String> labels;

	private final List<Classification> classifications;

	private LeftBehind(FormTemplate form, int year) {
		this.labels = labels(form.layout());
		this.classifications = switch (form.layout()) {
			case Layout.CodeRows rows -> List.of(new Classification(rows.codes(), year));
			case Layout.CodeBlocks blocks -> List.of(new Classification(blocks.codes(), year));
			case Layout.Lines _, Layout.SingleRow _ -> List.of();
		};
	}

	/**
	 * Tells which rows behind a form look like rows of it.
	 * @param form the form
	 * @param year budget year, which says what codes there are
	 * @param text the rows behind it
	 * @param notices takes a remark for each
	 */
	public static void tell(FormTemplate form, int year, List<Row> text, Notices notices) {
		LeftBehind behind = new LeftBehind(form, year);
		text.stream()
			.filter(behind::isLikeARow)
			.forEach((row) -> notices.remark(row.line(), Messages.leftBehind(form, row.text())));
	}

	private boolean isLikeARow(Row row) {
		List<Token> tokens = Token.of(row);
		boolean amount = tokens.stream().anyMatch((token) -> token.isAmount() && token.text().indexOf('.') >= 0);
		return amount && !SENTENCE.matcher(Glyphs.fold(row.text())).find() && (hasLine(tokens) || hasCode(tokens));
	}

	private boolean hasLine(List<Token> tokens) {
		return tokens.stream().anyMatch((token) -> token.isLabel() && this.labels.contains(Label.core(token.text())));
	}

	private boolean hasCode(List<Token> tokens) {
		return this.classifications.stream().anyMatch((classification) -> {
			CodeStart code = CodeStart.find(tokens, classification, null);
			return code != null && classification.isListed(code.code());
		});
	}

	private static Set<String> labels(Layout layout) {
		if (!(layout instanceof Layout.Lines(List<Layout.Side> sides))) {
			return Set.of();
		}
		return sides.stream()
			.flatMap((side) -> side.lines().stream())
			.flatMap((line) -> Stream.concat(Stream.of(line.label()), line.aliases().stream()))
			.map(Label::core)
			.collect(Collectors.toSet());
	}

}
