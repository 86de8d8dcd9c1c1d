package org.mingzhang.reading.cells;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.template.Layout.Codes;

/**
 * The code at the beginning of a row.
 *
 * @param code its digits in one piece
 * @param length how many tokens it takes
 * @param line line where it stands
 */
record CodeStart(String code, int length, int line) {

	private static final int MOST_PARTS = 3;

	private static final int CLASS_DIGITS = 3;

	/**
	 * Finds the code that a row begins with. Digits before a name are one; digits before
	 * figures, or alone, only where no row waits for figures or they can be nothing else.
	 * @param tokens the tokens of the row
	 * @param classification the classification that keys the rows
	 * @param waiting the row before, if it still lacks its figures
	 * @return the code, or null if the row begins otherwise
	 */
	static @Nullable CodeStart find(List<Token> tokens, Classification classification, @Nullable CodeRow waiting) {
		int line = tokens.getFirst().piece().line();
		List<String> parts = new ArrayList<>();
		while (parts.size() < Math.min(MOST_PARTS, tokens.size()) && tokens.get(parts.size()).isWhole()) {
			parts.add(tokens.get(parts.size()).text());
		}
		if (parts.isEmpty()) {
			return null;
		}
		boolean named = tokens.size() > parts.size() && tokens.get(parts.size()).isLabel();
		if (named) {
			Optional<String> joined = classification.join(parts);
			if (joined.isPresent()) {
				return new CodeStart(joined.get(), parts.size(), line);
			}
		}
		boolean alone = tokens.size() == 1;
		boolean free = alone || waiting == null || waiting.isTotal();
		boolean nameless = !named && free && surely(parts.getFirst(), alone, classification);
		return nameless ? new CodeStart(parts.getFirst(), 1, line) : null;
	}

	/** A code of a 类 is too short to be told from a page number, unless it is listed. */
	private static boolean surely(String digits, boolean alone, Classification classification) {
		if (!classification.hasForm(digits) || !classification.isOfKind(digits)) {
			return false;
		}
		return (classification.codes() == Codes.UNIT) ? alone
				: digits.length() > CLASS_DIGITS || classification.isListed(digits);
	}

}
