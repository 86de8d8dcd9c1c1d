package org.mingzhang.rulebook.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The printed words of a table in their order, and the one text they make: a label broken
 * over several rows is whole again in it.
 */
final class Tokens {

	/** A word with the number of its row. */
	record Token(int row, String text) {
	}

	private final List<Token> tokens = new ArrayList<>();

	/** Where each word begins in the text. */
	private final List<Integer> starts = new ArrayList<>();

	private final String text;

	Tokens(Grid grid) {
		StringBuilder joined = new StringBuilder();
		for (int row = 0; row < grid.size(); row++) {
			for (String cell : grid.cells(row)) {
				if (!cell.isBlank()) {
					this.tokens.add(new Token(row, Words.bare(cell)));
					this.starts.add(joined.length());
					joined.append(Words.bare(cell));
				}
			}
		}
		this.text = joined.toString();
	}

	int size() {
		return this.tokens.size();
	}

	Token get(int token) {
		return this.tokens.get(token);
	}

	/** The text from one word to another, the latter excluded. */
	String text(int from, int to) {
		return this.text.substring(start(from), start(to));
	}

	/** The first word behind one of some labels, broken or not; −1 if none is there. */
	int behind(List<String> labels, int from, int to) {
		int end = -1;
		for (String label : labels) {
			int at = this.text.indexOf(Words.bare(label), start(from));
			int behind = at + Words.bare(label).length();
			if (at >= 0 && behind <= start(to) && (end < 0 || behind < end)) {
				end = behind;
			}
		}
		return (end < 0) ? -1 : at(end);
	}

	/** The first word that begins with one of some labels; −1 if none does. */
	int first(List<String> labels, int from, int to) {
		for (int token = from; token < to; token++) {
			String word = get(token).text();
			if (labels.stream().map(Words::bare).anyMatch(word::startsWith)) {
				return token;
			}
		}
		return -1;
	}

	/** The first group of the first match between two words. */
	@Nullable String match(Pattern pattern, int from, int to) {
		Matcher matcher = pattern.matcher(text(from, to));
		return matcher.find() ? matcher.group(1) : null;
	}

	private int start(int token) {
		return (token < this.starts.size()) ? this.starts.get(token) : this.text.length();
	}

	/** The first word that begins at a place of the text or behind it. */
	private int at(int place) {
		int token = 0;
		while (token < this.starts.size() && this.starts.get(token) < place) {
			token++;
		}
		return token;
	}

}
