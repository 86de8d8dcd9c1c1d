package org.mingzhang.forms.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.Sheet;
import org.mingzhang.forms.Unit;

/**
 * An amount beside its label in a table kept as text: {@code 项目当年预算 | 1787500 元}.
 *
 * @param cell number of the cell it counts as
 * @param amount the amount; null if the label is there but no amount can be read beside
 * it
 * @param unit its unit, printed behind it or in the head of the table; null if neither is
 */
record LabelledAmount(int cell, @Nullable Amount amount, @Nullable Unit unit) {

	private static final Pattern WITH_UNIT = Pattern.compile("([-−\\d,，.]+?)\\s*(元|万元)?");

	private static final Pattern HEAD_UNIT = Pattern.compile("单\\s*位\\s*[:：]\\s*(元|万元)");

	/**
	 * The labelled amounts of all tables. A table without the label is none of those
	 * meant.
	 */
	static List<LabelledAmount> in(FilingContent content, CellIndex cells) {
		List<LabelledAmount> found = new ArrayList<>();
		Map<String, Integer> seen = new HashMap<>();
		for (Sheet sheet : content.sheets()) {
			int number = seen.merge(sheet.form(), 1, Integer::sum);
			FormRows form = cells.form(sheet.form());
			if (form != null) {
				for (String label : form.columns()) {
					int cell = cells.indexOf(new Cell(sheet.form(), Integer.toString(number), label));
					find(sheet, label, cell).ifPresent(found::add);
				}
			}
		}
		return found;
	}

	/** The first place of the label that has an amount beside it. */
	private static Optional<LabelledAmount> find(Sheet sheet, String label, int cell) {
		Optional<LabelledAmount> unreadable = Optional.empty();
		for (Sheet.Row row : sheet.rows()) {
			for (int column = 0; column < row.cells().size(); column++) {
				if (Labels.same(row.cells().get(column), label)) {
					LabelledAmount found = beside(sheet, row.cells().subList(column + 1, row.cells().size()), cell);
					if (found.amount() != null) {
						return Optional.of(found);
					}
					unreadable = Optional.of(found);
				}
			}
		}
		return unreadable;
	}

	private static LabelledAmount beside(Sheet sheet, List<String> cells, int cell) {
		String text = cells.stream().filter((each) -> !each.isBlank()).findFirst().orElse("");
		Matcher matcher = WITH_UNIT.matcher(text.strip());
		if (!matcher.matches() || !Amount.isPrintedIn(matcher.group(1))) {
			return new LabelledAmount(cell, null, null);
		}
		Unit unit = (matcher.group(2) != null) ? Unit.of(matcher.group(2)) : headUnit(sheet);
		return new LabelledAmount(cell, Amount.parse(matcher.group(1)), unit);
	}

	private static @Nullable Unit headUnit(Sheet sheet) {
		return sheet.rows()
			.stream()
			.flatMap((row) -> row.cells().stream())
			.map(HEAD_UNIT::matcher)
			.filter(Matcher::find)
			.map((matcher) -> Unit.of(matcher.group(1)))
			.findFirst()
			.orElse(null);
	}

}
