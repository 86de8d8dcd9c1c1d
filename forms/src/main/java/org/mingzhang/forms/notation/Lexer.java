package org.mingzhang.forms.notation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.mingzhang.forms.notation.Token.Kind;

/** Splits a text into tokens; full- and half-width signs are the same. */
final class Lexer {

	/** Fixed words and signs, longer ones before those they begin with. */
	private static final Map<String, Kind> FIXED = fixed();

	private static final Map<String, String> BRACKETS = Map.of("〔", "〕", "[", "]", "【", "】");

	private static final String OF_A_RUN = ".…⋯·";

	private final String text;

	private final String folded;

	private final List<Token> tokens = new ArrayList<>();

	private int at;

	private Lexer(String text) {
		this.text = text;
		this.folded = fold(text);
	}

	static List<Token> tokens(String text) {
		return new Lexer(text).split();
	}

	private List<Token> split() {
		while (this.at < this.folded.length()) {
			if (current() != '\n' && (Character.isWhitespace(current()) || Character.isSpaceChar(current()))) {
				this.at++;
			}
			else if (!fixedToken() && !name() && !digits() && !run(Lexer::isRunOfDots, Kind.ELLIPSIS)) {
				word();
			}
		}
		this.tokens.add(new Token(Kind.END, "", this.text.length()));
		return this.tokens;
	}

	private boolean fixedToken() {
		for (Map.Entry<String, Kind> entry : FIXED.entrySet()) {
			if (this.folded.startsWith(entry.getKey(), this.at)) {
				add(entry.getValue(), entry.getKey());
				return true;
			}
		}
		return false;
	}

	private boolean name() {
		String closing = BRACKETS.get(String.valueOf(current()));
		if (closing == null) {
			return false;
		}
		int end = this.folded.indexOf(closing, this.at);
		String name = (end < 0) ? "" : this.folded.substring(this.at + 1, end).strip();
		if (name.isEmpty()) {
			throw new NotationException(this.text, this.at, "a name in brackets is empty or not closed by " + closing);
		}
		this.tokens.add(new Token(Kind.NAME, name, this.at));
		this.at = end + 1;
		return true;
	}

	private boolean digits() {
		return run((symbol) -> symbol >= '0' && symbol <= '9', Kind.NUMBER);
	}

	private boolean run(Symbols symbols, Kind kind) {
		int end = this.at;
		while (end < this.folded.length() && symbols.contain(this.folded.charAt(end))) {
			end++;
		}
		if (end == this.at) {
			return false;
		}
		add(kind, this.folded.substring(this.at, end));
		return true;
	}

	/** Letters that mean nothing by themselves, such as 公开 of 公开01表. */
	private void word() {
		int end = this.at;
		while (end < this.folded.length() && Character.isLetter(this.folded.charAt(end)) && !fixedAt(end)) {
			end++;
		}
		if (end == this.at) {
			throw new NotationException(this.text, this.at, "'" + current() + "' is no sign of the notation");
		}
		add(Kind.WORD, this.folded.substring(this.at, end));
	}

	private boolean fixedAt(int position) {
		return FIXED.keySet().stream().anyMatch((fixed) -> this.folded.startsWith(fixed, position));
	}

	private void add(Kind kind, String token) {
		this.tokens.add(new Token(kind, token, this.at));
		this.at += token.length();
	}

	private char current() {
		return this.folded.charAt(this.at);
	}

	private static boolean isRunOfDots(char symbol) {
		return OF_A_RUN.indexOf(symbol) >= 0;
	}

	/** Full-width forms to half-width ones, one character for one. */
	private static String fold(String text) {
		StringBuilder folded = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char symbol = text.charAt(i);
			boolean fullWidth = symbol >= '！' && symbol <= '～';
			folded.append(fullWidth ? (char) (symbol - '！' + '!') : symbol);
		}
		return folded.toString();
	}

	private static Map<String, Kind> fixed() {
		Map<String, Kind> fixed = new LinkedHashMap<>();
		for (Requirement requirement : Requirement.values()) {
			fixed.put(requirement.words(), Kind.REQUIREMENT);
		}
		for (Depth depth : Depth.values()) {
			fixed.put(depth.word(), Kind.LEVEL);
		}
		put(fixed, Kind.OTHER, OtherFiling.LAST_YEAR.words(), OtherFiling.BUDGET.words());
		put(fixed, Kind.UNITS, "单位");
		put(fixed, Kind.EVERY, "各");
		put(fixed, Kind.TOTAL, "合计");
		put(fixed, Kind.ROW, "行");
		put(fixed, Kind.COLUMN, "栏");
		put(fixed, Kind.FORM, "表");
		put(fixed, Kind.SUM, "Σ", "∑");
		put(fixed, Kind.AT_MOST, "<=", "≤", "≦", "⩽");
		put(fixed, Kind.AT_LEAST, ">=", "≥", "≧", "⩾");
		put(fixed, Kind.EQUAL, "=");
		put(fixed, Kind.PLUS, "+");
		put(fixed, Kind.MINUS, "-", "−", "–", "—");
		put(fixed, Kind.ELLIPSIS, "至", "~");
		put(fixed, Kind.OPEN, "(");
		put(fixed, Kind.CLOSE, ")");
		put(fixed, Kind.SEPARATOR, ";", "。", ",", "\n");
		return fixed;
	}

	private static void put(Map<String, Kind> fixed, Kind kind, String... words) {
		for (String word : words) {
			fixed.put(word, kind);
		}
	}

	private interface Symbols {

		boolean contain(char symbol);

	}

}
