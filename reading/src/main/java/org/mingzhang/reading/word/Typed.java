package org.mingzhang.reading.word;

import java.util.ArrayList;
import java.util.List;

import org.mingzhang.forms.Amount;

/** Tables typed as text, with tabs between their columns. */
final class Typed {

	private Typed() {
	}

	/** Whether a tab stands between two texts of a line. */
	static boolean isTabbed(String line) {
		return line.strip().indexOf('\t') >= 0;
	}

	/**
	 * Whether the columns of lines that follow each other are known: every line of
	 * figures has as many tabs. Tabs that only move figures to their place do not tell.
	 */
	static boolean isTable(List<String> lines) {
		List<Integer> widths = lines.stream()
			.filter(Typed::isFigures)
			.map((line) -> cells(line).size())
			.distinct()
			.toList();
		boolean decimals = lines.stream().anyMatch((line) -> cells(line).stream().anyMatch(Typed::hasDecimals));
		return decimals && widths.size() == 1 && lines.stream().filter(Typed::isFigures).count() > 1;
	}

	private static boolean hasDecimals(String cell) {
		return Amount.isPrintedIn(cell.strip()) && Amount.parse(cell).decimals() > 0;
	}

	private static boolean isFigures(String line) {
		return cells(line).stream().anyMatch((cell) -> Amount.isPrintedIn(cell.strip()));
	}

	static List<String> cells(String line) {
		return new ArrayList<>(List.of(line.split("\t", -1)));
	}

}
