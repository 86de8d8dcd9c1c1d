package org.mingzhang.forms.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.notation.Token.Kind;

/** Recursive descent over the grammar in the README, a method per rule. */
final class Parser {

	/** Nothing is said of form, lines and columns. */
	private static final Reference.Cells UNSAID_CELLS = new Reference.Cells(null, Selection.UNSAID, Selection.UNSAID);

	private final Tokens tokens;

	Parser(String text) {
		this.tokens = new Tokens(text);
	}

	List<Statement> statements() {
		List<Statement> statements = new ArrayList<>();
		skipSeparators();
		do {
			statements.add(statement());
			if (!this.tokens.next().is(Kind.END) && !this.tokens.next().is(Kind.SEPARATOR)) {
				throw this.tokens.unexpected("the end of the statement (； or 。)");
			}
			skipSeparators();
		}
		while (!this.tokens.next().is(Kind.END));
		return statements;
	}

	private void skipSeparators() {
		while (this.tokens.accept(Kind.SEPARATOR)) {
			continue;
		}
	}

	private Statement statement() {
		if (this.tokens.next().is(Kind.REQUIREMENT)) {
			return new Statement.Demand(UNSAID_CELLS, requirement());
		}
		List<Term> left = side();
		if (this.tokens.next().is(Kind.REQUIREMENT)) {
			return new Statement.Demand(single(left, "a requirement"), requirement());
		}
		Relation relation = relation();
		if (startsOther()) {
			return comparison(single(left, "a comparison with another filing"), relation);
		}
		return new Statement.Identity(left, relation, side());
	}

	private Reference.Cells single(List<Term> side, String what) {
		if (side.size() == 1 && side.getFirst().weight() > 0
				&& side.getFirst().reference() instanceof Reference.Cells cells) {
			return cells;
		}
		throw this.tokens.error(what + " is about one reference to cells, not about a sum");
	}

	private boolean startsOther() {
		return this.tokens.next().is(Kind.OTHER)
				|| (this.tokens.next().is(Kind.SUM) && this.tokens.second().is(Kind.UNITS));
	}

	private Statement comparison(Reference.Cells cells, Relation relation) {
		if (relation != Relation.EQUAL) {
			throw this.tokens.error("figures of another filing are equal or not: ＝ is expected before it");
		}
		if (this.tokens.accept(Kind.SUM)) {
			this.tokens.take();
			return new Statement.Comparison(cells, OtherFiling.UNITS, UNSAID_CELLS);
		}
		String words = this.tokens.take().text();
		OtherFiling with = Stream.of(OtherFiling.values())
			.filter((filing) -> filing.words().equals(words))
			.findFirst()
			.orElseThrow();
		boolean named = startsForm();
		boolean same = !named && !startsRows() && !startsColumns();
		return new Statement.Comparison(cells, with, same ? UNSAID_CELLS : cells(named ? form() : null, named));
	}

	private Requirement requirement() {
		String words = this.tokens.take().text();
		return Stream.of(Requirement.values())
			.filter((requirement) -> requirement.words().equals(words))
			.findFirst()
			.orElseThrow();
	}

	private Relation relation() {
		Relation relation = switch (this.tokens.next().kind()) {
			case EQUAL -> Relation.EQUAL;
			case AT_MOST -> Relation.AT_MOST;
			case AT_LEAST -> Relation.AT_LEAST;
			default -> throw this.tokens.unexpected("＝, ≤ or ≥");
		};
		this.tokens.take();
		return relation;
	}

	/** A form named once goes on for the rest of its side. */
	private List<Term> side() {
		List<Term> terms = new ArrayList<>();
		int weight = this.tokens.accept(Kind.MINUS) ? -1 : 1;
		String form = null;
		while (true) {
			Reference reference = reference(form);
			terms.add(new Term(weight, reference));
			if (reference instanceof Reference.Cells cells) {
				form = cells.form();
			}
			if (this.tokens.accept(Kind.PLUS)) {
				weight = 1;
			}
			else if (this.tokens.accept(Kind.MINUS)) {
				weight = -1;
			}
			else {
				return terms;
			}
		}
	}

	private Reference reference(@Nullable String carried) {
		if (this.tokens.next().is(Kind.SUM) && !this.tokens.second().is(Kind.LEVEL)) {
			return labelled();
		}
		boolean named = startsForm();
		String form = named ? form() : carried;
		return cells(form, named);
	}

	private Reference labelled() {
		this.tokens.take();
		if (!startsForm()) {
			throw this.tokens.unexpected("类, 款, 项 or a form after Σ");
		}
		String form = form();
		if (!this.tokens.next().is(Kind.NAME)) {
			throw this.tokens.unexpected("a label in 〔 〕");
		}
		return new Reference.Labelled(form, this.tokens.take().text());
	}

	private boolean startsForm() {
		Kind kind = this.tokens.next().kind();
		return kind == Kind.FORM || kind == Kind.WORD || (kind == Kind.NAME && this.tokens.second().is(Kind.FORM));
	}

	/** 公开01表, 表5-1 or 〔three-public〕表. */
	private String form() {
		if (this.tokens.next().is(Kind.NAME)) {
			String name = this.tokens.take().text();
			this.tokens.take();
			return name;
		}
		String word = this.tokens.next().is(Kind.WORD) ? this.tokens.take().text() : "";
		if (this.tokens.accept(Kind.FORM)) {
			String number = number();
			return word + "表" + number + (this.tokens.accept(Kind.MINUS) ? "-" + number() : "");
		}
		String number = number();
		if (!this.tokens.accept(Kind.FORM)) {
			throw this.tokens.unexpected("表 after the number of a form");
		}
		return word + number + "表";
	}

	private String number() {
		if (!this.tokens.next().is(Kind.NUMBER)) {
			throw this.tokens.unexpected("a number");
		}
		return this.tokens.take().text();
	}

	private Reference.Cells cells(@Nullable String form, boolean named) {
		Selection rows = Selection.UNSAID;
		Selection columns = Selection.UNSAID;
		while (true) {
			if (columns == Selection.UNSAID && startsColumns()) {
				columns = columns();
			}
			else if (rows == Selection.UNSAID && startsRows()) {
				rows = rows();
			}
			else if (rows == Selection.UNSAID && columns == Selection.UNSAID && !named) {
				throw this.tokens.unexpected("lines (27行, 各行, 合计, 类) or columns (1栏, 各栏)");
			}
			else {
				return new Reference.Cells(form, rows, columns);
			}
		}
	}

	private boolean startsColumns() {
		return startsEvery(Kind.COLUMN) || this.tokens.listEndsWith(Kind.COLUMN);
	}

	private boolean startsRows() {
		return switch (this.tokens.next().kind()) {
			case TOTAL, LEVEL -> true;
			case EVERY -> startsEvery(Kind.ROW);
			case SUM -> this.tokens.second().is(Kind.LEVEL);
			default -> this.tokens.listEndsWith(Kind.ROW);
		};
	}

	private boolean startsEvery(Kind axis) {
		return this.tokens.next().is(Kind.EVERY) && this.tokens.second().is(axis);
	}

	private Selection columns() {
		Selection columns = this.tokens.accept(Kind.EVERY) ? Selection.EVERY : list();
		this.tokens.take();
		return columns;
	}

	private Selection rows() {
		Selection rows = switch (this.tokens.next().kind()) {
			case EVERY -> {
				this.tokens.take();
				yield Selection.EVERY;
			}
			case TOTAL -> {
				this.tokens.take();
				yield Selection.TOTAL;
			}
			case LEVEL -> new Selection.Level(depth());
			case SUM -> {
				this.tokens.take();
				yield new Selection.SumOf(depth());
			}
			default -> list();
		};
		this.tokens.accept(Kind.ROW);
		return rows;
	}

	private Depth depth() {
		String word = this.tokens.take().text();
		return Stream.of(Depth.values()).filter((depth) -> depth.word().equals(word)).findFirst().orElseThrow();
	}

	private Selection list() {
		return new ListParser(this.tokens).list();
	}

}
