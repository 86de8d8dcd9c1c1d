package org.mingzhang.reading.cells;

import java.util.ArrayList;
import java.util.List;

import org.mingzhang.forms.Amount;
import org.mingzhang.reading.document.Glyphs;
import org.mingzhang.reading.document.Piece;
import org.mingzhang.reading.document.Row;

/**
 * A label, a figure or the mark of a blank cell in a printed row.
 *
 * @param kind which of them
 * @param text its text; a figure's is half-width
 * @param piece the piece it stands in
 * @param leading whether it is the first of its row
 */
record Token(Kind kind, String text, Piece piece, boolean leading) {

	enum Kind {

		LABEL, FIGURE, BLANK

	}

	/**
	 * Splits a row. A figure glued to the label before or behind it is split off; digits
	 * inside a label are not.
	 */
	static List<Token> of(Row row) {
		List<Token> tokens = new ArrayList<>();
		for (Piece piece : row.pieces()) {
			new Scanner(piece, tokens).scan();
		}
		return tokens;
	}

	/** Splits one piece. */
	static List<Token> of(Piece piece) {
		List<Token> tokens = new ArrayList<>();
		new Scanner(piece, tokens).scan();
		return tokens;
	}

	boolean isLabel() {
		return this.kind == Kind.LABEL;
	}

	boolean isFigure() {
		return this.kind == Kind.FIGURE;
	}

	/** Digits only, as codes and line numbers are. */
	boolean isWhole() {
		return isFigure() && this.text.chars().allMatch((symbol) -> symbol >= '0' && symbol <= '9');
	}

	boolean isNumber(int number) {
		return isWhole() && this.text.length() <= 3 && Integer.parseInt(this.text) == number;
	}

	boolean isAmount() {
		return isFigure() && Amount.isPrintedIn(this.text);
	}

	String key() {
		return Glyphs.squeeze(this.text);
	}

	/** Reads one piece from left to right. */
	private static final class Scanner {

		private final Piece piece;

		private final String text;

		private final String folded;

		private final List<Token> tokens;

		private final StringBuilder label = new StringBuilder();

		private int at;

		Scanner(Piece piece, List<Token> tokens) {
			this.piece = piece;
			this.text = piece.text();
			this.folded = Glyphs.fold(piece.text());
			this.tokens = tokens;
		}

		void scan() {
			while (this.at < this.folded.length()) {
				int end = endOfFigure();
				if (end > this.at && standsForItself(end)) {
					add(Kind.FIGURE, this.folded.substring(this.at, end));
					this.at = end;
				}
				else if (end == this.at && isBlankMark()) {
					add(Kind.BLANK, "-");
					skipDashes();
				}
				else {
					int next = Math.max(end, this.at + 1);
					this.label.append(this.text, this.at, next);
					this.at = next;
				}
			}
			endLabel();
		}

		private void add(Kind kind, String content) {
			endLabel();
			this.tokens.add(new Token(kind, content, this.piece, this.tokens.isEmpty()));
		}

		private void endLabel() {
			String content = this.label.toString().strip();
			this.label.setLength(0);
			if (!Glyphs.isBlank(content)) {
				this.tokens.add(new Token(Kind.LABEL, content, this.piece, this.tokens.isEmpty()));
			}
		}

		/**
		 * Where the digits, points and commas that begin here end; here if none begin.
		 */
		private int endOfFigure() {
			int end = this.at;
			if (at(end) == '-' && isDigit(at(end + 1)) && !isDigit(at(end - 1)) && !isLetter(at(end - 1))) {
				end++;
			}
			if (!isDigit(at(end))) {
				return this.at;
			}
			while (isDigit(at(end)) || (isPoint(at(end)) && isDigit(at(end + 1)))) {
				end++;
			}
			return end;
		}

		private boolean standsForItself(int end) {
			String figure = this.folded.substring(this.at, end);
			char behind = at(end);
			char word = (behind == ' ') ? at(end + 1) : behind;
			if ((word == '年' && figure.matches("20\\d{2}")) || behind == '%' || behind == '、' || behind == ')'
					|| behind == '.') {
				return false;
			}
			return !(isLetter(at(this.at - 1)) && isLetter(behind) && figure.chars().allMatch(Character::isDigit));
		}

		private boolean isBlankMark() {
			int end = this.at;
			while (at(end) == '-') {
				end++;
			}
			return end > this.at && at(this.at - 1) == ' ' && at(end) == ' ';
		}

		private void skipDashes() {
			while (at(this.at) == '-') {
				this.at++;
			}
		}

		private char at(int index) {
			return (index >= 0 && index < this.folded.length()) ? this.folded.charAt(index) : ' ';
		}

		private static boolean isDigit(char symbol) {
			return symbol >= '0' && symbol <= '9';
		}

		private static boolean isPoint(char symbol) {
			return symbol == '.' || symbol == ',';
		}

		private static boolean isLetter(char symbol) {
			return Character.isLetter(symbol);
		}

	}

}
