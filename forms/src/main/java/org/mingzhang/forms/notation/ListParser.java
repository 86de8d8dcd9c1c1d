package org.mingzhang.forms.notation;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.notation.Token.Kind;

/** Reads {@code （1＋2＋…＋8）}, the sum before 行 or 栏. */
final class ListParser {

	private final Tokens tokens;

	private final List<Selection.Item> items = new ArrayList<>();

	ListParser(Tokens tokens) {
		this.tokens = tokens;
	}

	Selection list() {
		boolean enclosed = this.tokens.accept(Kind.OPEN);
		int weight = this.tokens.accept(Kind.MINUS) ? -1 : 1;
		this.items.add(new Selection.Item(weight, selector(), null));
		while (!this.tokens.next().is(Kind.CLOSE) && !this.tokens.next().is(Kind.ROW)
				&& !this.tokens.next().is(Kind.COLUMN)) {
			item();
		}
		if (enclosed && !this.tokens.accept(Kind.CLOSE)) {
			throw this.tokens.unexpected("）");
		}
		if (!enclosed && this.tokens.next().is(Kind.CLOSE)) {
			throw this.tokens.error("a ） without its （");
		}
		return new Selection.Listed(this.items);
	}

	private void item() {
		Integer weight = sign();
		if (this.tokens.accept(Kind.ELLIPSIS)) {
			run(weight);
		}
		else if (weight == null) {
			throw this.tokens.unexpected("＋, － or …");
		}
		else {
			this.items.add(new Selection.Item(weight, selector(), null));
		}
	}

	/** After {@code 33＋…}: the run goes on to what follows. */
	private void run(@Nullable Integer before) {
		Selection.Item first = this.items.removeLast();
		Integer after = sign();
		if (first.last() != null || differs(before, first.weight()) || differs(after, first.weight())) {
			throw this.tokens.error("… stands between two lines or columns of the same sign");
		}
		this.items.add(new Selection.Item(first.weight(), first.first(), selector()));
	}

	private static boolean differs(@Nullable Integer sign, int weight) {
		return sign != null && sign != weight;
	}

	private @Nullable Integer sign() {
		if (this.tokens.accept(Kind.PLUS)) {
			return 1;
		}
		return this.tokens.accept(Kind.MINUS) ? -1 : null;
	}

	private Selector selector() {
		Token token = this.tokens.next();
		return switch (token.kind()) {
			case NUMBER -> new Selector.Number(lineNumber());
			case NAME -> new Selector.Name(this.tokens.take().text());
			default -> throw this.tokens.unexpected("a number or a name in 〔 〕");
		};
	}

	private int lineNumber() {
		try {
			return Integer.parseInt(this.tokens.next().text());
		}
		catch (NumberFormatException ex) {
			throw this.tokens.error("the number is too long for a line or column");
		}
		finally {
			this.tokens.take();
		}
	}

}
