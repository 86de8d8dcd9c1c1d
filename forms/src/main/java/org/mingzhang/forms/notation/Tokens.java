package org.mingzhang.forms.notation;

import java.util.List;

import org.mingzhang.forms.notation.Token.Kind;

/** The tokens of a text and how far they are read. */
final class Tokens {

	private final String text;

	private final List<Token> list;

	private int at;

	Tokens(String text) {
		this.text = text;
		this.list = Lexer.tokens(text);
	}

	Token next() {
		return this.list.get(this.at);
	}

	Token second() {
		return this.list.get(Math.min(this.at + 1, this.list.size() - 1));
	}

	Token take() {
		Token token = next();
		if (!token.is(Kind.END)) {
			this.at++;
		}
		return token;
	}

	boolean accept(Kind kind) {
		if (!next().is(kind)) {
			return false;
		}
		take();
		return true;
	}

	/**
	 * Looks ahead over a list such as {@code （1＋2＋3）} to the word that says whether it
	 * lists lines or columns.
	 */
	boolean listEndsWith(Kind axis) {
		int ahead = this.at;
		while (isOfList(this.list.get(ahead).kind())) {
			ahead++;
		}
		return ahead > this.at && this.list.get(ahead).is(axis) && !startsWithSign();
	}

	private boolean startsWithSign() {
		return next().is(Kind.PLUS) || next().is(Kind.MINUS) || next().is(Kind.ELLIPSIS) || next().is(Kind.CLOSE);
	}

	private static boolean isOfList(Kind kind) {
		return switch (kind) {
			case NUMBER, NAME, PLUS, MINUS, ELLIPSIS, OPEN, CLOSE -> true;
			default -> false;
		};
	}

	NotationException unexpected(String expected) {
		String found = next().is(Kind.END) ? "the text ends" : "'" + next().text() + "' stands";
		return error(found + " where " + expected + " is expected");
	}

	NotationException error(String reason) {
		return new NotationException(this.text, next().position(), reason);
	}

}
