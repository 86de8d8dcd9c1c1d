package org.mingzhang.rulebook.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.mingzhang.forms.Sheet;
import org.mingzhang.forms.Unit;

/**
 * The rows of a table kept as text. In a row whose blank cells are lost, an amount and
 * the unit printed behind it are one cell again.
 *
 * @param rows its rows
 */
record Grid(List<Sheet.Row> rows) {

	private static final Pattern UNIT = Pattern.compile("单位[:：]?(万元|元)|[(（](?:单位[:：])?(万元|元)[)）]");

	static Grid of(Sheet sheet) {
		return new Grid(sheet.rows().stream().map(Grid::joined).toList());
	}

	private static Sheet.Row joined(Sheet.Row row) {
		List<String> cells = new ArrayList<>();
		for (String cell : row.cells()) {
			boolean unit = cell.equals("元") || cell.equals("万元") || cell.equals("%");
			if (unit && !cells.isEmpty() && Numeral.of(cells.getLast()).filter(Numeral::isPlain).isPresent()) {
				cells.add(cells.removeLast() + cell);
			}
			else {
				cells.add(cell);
			}
		}
		return new Sheet.Row(row.line(), cells);
	}

	int size() {
		return this.rows.size();
	}

	List<String> cells(int row) {
		return this.rows.get(row).cells();
	}

	/** The cells of a row that are not blank. */
	Stream<String> printed(int row) {
		return cells(row).stream().filter((cell) -> !cell.isBlank());
	}

	/** A row's text without spaces, half-width. */
	String bare(int row) {
		return Words.bare(String.join("", cells(row)));
	}

	/** The unit its head prints, perhaps broken over two rows. */
	Optional<Unit> unit() {
		return unitIn(this.rows.stream().flatMap((row) -> row.cells().stream()).collect(Collectors.joining()));
	}

	static Optional<Unit> unitIn(String text) {
		Matcher matcher = UNIT.matcher(Words.bare(text));
		return matcher.find() ? Optional.of(Unit.of((matcher.group(1) != null) ? matcher.group(1) : matcher.group(2)))
				: Optional.empty();
	}

}
