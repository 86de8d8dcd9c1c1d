package org.mingzhang.reading.cells;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.template.Layout;
import org.mingzhang.reading.document.Notices;
import org.mingzhang.reading.document.Row;

/**
 * Reads fixed lines from running text, in which the two sides of a row stand one behind
 * the other and blank cells are gone: {@code 八、其他收入 8 八、社会保障和就业支出 39 29.04}. Labels and
 * printed line numbers are the anchors; what is not one of them is an amount of the line
 * before it.
 */
final class LooseLines {

	private final Body body;

	private final Notices notices;

	private final MarkReader reader;

	private final List<LineIndex> sides = new ArrayList<>();

	/** Whether every line has a number of its own behind its label. */
	private final boolean numberedBehind;

	private final List<FigureRow> rows = new ArrayList<>();

	private @Nullable LineIndex side;

	private int index;

	private boolean numbered;

	private String label = "";

	private int line;

	/** A label that no line has: half of one, or an unknown line. */
	private String pending = "";

	private List<Mark> marks = new ArrayList<>();

	private LooseLines(Layout.Lines layout, Body body, Notices notices) {
		this.body = body;
		this.notices = notices;
		this.reader = new MarkReader(body, notices);
		layout.sides().forEach((template) -> this.sides.add(new LineIndex(body, template)));
		this.numberedBehind = this.sides.getFirst().number(0) != null
				&& !Objects.equals(this.sides.getFirst().number(0), this.sides.getLast().number(0));
	}

	static List<FigureRow> read(Layout.Lines layout, Body body, Notices notices) {
		return new LooseLines(layout, body, notices).run();
	}

	private List<FigureRow> run() {
		for (Row row : this.body.rowsBelowHeads()) {
			take(Token.of(row));
		}
		endLine();
		return this.rows;
	}

	private void take(List<Token> tokens) {
		if (tokens.size() == 1 && tokens.getFirst().isWhole()) {
			// A line number on its own, or the number of a page
			takeNumber(tokens.getFirst(), null);
			return;
		}
		for (int i = 0; i < tokens.size(); i++) {
			take(tokens.get(i), (i + 1 < tokens.size()) ? tokens.get(i + 1) : null);
		}
	}

	private void take(Token token, @Nullable Token next) {
		if (token.isLabel()) {
			takeLabels(token, next);
		}
		else if (!takeNumber(token, next)) {
			takeMark(token);
		}
	}

	/**
	 * A stretch of words is one label, or several where the amounts between them are
	 * blank.
	 */
	private void takeLabels(Token token, @Nullable Token next) {
		List<String> words = Label.words(token.text());
		this.pending = Label.isEnumerated(words.getFirst()) ? "" : this.pending;
		int from = 0;
		while (from < words.size()) {
			int to = beginLongest(words, from, next, token);
			if (to == from && next != null && next.isFigure()
					&& beginLike(this.pending + String.join("", words.subList(from, words.size())), token)) {
				to = words.size();
			}
			if (to == from) {
				this.pending += words.get(from);
				to++;
			}
			from = to;
		}
	}

	/**
	 * Begins the line that as many of the words as possible name; returns where they end.
	 */
	private int beginLongest(List<String> words, int from, @Nullable Token next, Token at) {
		for (int to = words.size(); to > from; to--) {
			String label = String.join("", words.subList(from, to));
			Token number = (to == words.size()) ? next : null;
			if (begin(label, number, at) || begin(this.pending + label, number, at)) {
				return to;
			}
		}
		return from;
	}

	private boolean begin(String text, @Nullable Token next, Token at) {
		String core = Label.core(text);
		for (LineIndex candidate : this.sides) {
			if (next != null && next.isWhole() && next.text().length() <= 3) {
				int numberedLine = candidate.find(core, Integer.parseInt(next.text()));
				if (numberedLine > candidate.last()) {
					return begin(candidate, numberedLine, text, at);
				}
			}
		}
		for (LineIndex candidate : this.sides) {
			int found = candidate.find(core);
			if (found >= 0 && !mayBeHead(text, candidate)) {
				return begin(candidate, found, text, at);
			}
		}
		return false;
	}

	/** Heads of columns are worded like lines, but are not numbered as lines are. */
	private boolean mayBeHead(String text, LineIndex candidate) {
		return this.numberedBehind && candidate.last() < 0 && !Label.isEnumerated(text);
	}

	private boolean beginLike(String text, Token at) {
		for (LineIndex candidate : this.sides) {
			int found = candidate.findLike(Label.core(text));
			if (found >= 0) {
				return begin(candidate, found, candidate.label(found), at);
			}
		}
		return false;
	}

	private boolean begin(LineIndex found, int at, String text, Token token) {
		endLine();
		found.moveTo(at);
		this.side = found;
		this.index = at;
		this.label = Label.printed(text);
		this.line = token.piece().line();
		return true;
	}

	/**
	 * Takes a figure that is the number of a line, printed behind or before its label.
	 * The number of an empty line may end the row of the other side.
	 */
	private boolean takeNumber(Token token, @Nullable Token next) {
		if (!token.isWhole() || token.text().length() > 3) {
			return false;
		}
		int number = Integer.parseInt(token.text());
		LineIndex current = this.side;
		if (current != null && !this.numbered && this.marks.isEmpty()
				&& Integer.valueOf(number).equals(current.number(this.index))) {
			this.numbered = true;
			return true;
		}
		boolean behindEmpty = current != null && current.isEmpty(this.index);
		return (token.leading() || behindEmpty || next == null)
				&& (takeNumberOfNext(number, token) || isNumberAhead(number, token, next));
	}

	private boolean takeNumberOfNext(int number, Token token) {
		for (LineIndex candidate : this.sides) {
			int index = candidate.next(number);
			if (index >= 0 && (token.leading() || candidate.isEmpty(index))) {
				String before = this.pending;
				endLine();
				if (candidate.isEmpty(index)) {
					candidate.moveTo(index);
					this.side = candidate;
					this.index = index;
				}
				else if (candidate.beginsWith(index, Label.core(before))) {
					// The label stands above and below its figures
					begin(candidate, index, candidate.label(index), token);
					this.numbered = true;
				}
				return true;
			}
		}
		return false;
	}

	/**
	 * A number before a label is that of a line, though lines before it were not found.
	 */
	private boolean isNumberAhead(int number, Token token, @Nullable Token next) {
		boolean ahead = token.leading() && next != null && next.isLabel()
				&& this.sides.stream().anyMatch((candidate) -> candidate.hasAhead(number));
		if (ahead) {
			endLine();
		}
		return ahead;
	}

	private void takeMark(Token token) {
		LineIndex current = this.side;
		boolean nowhere = current == null || current.isEmpty(this.index);
		if (!this.pending.isEmpty() && !goesOnWithLabel()) {
			report(token, Messages.unknownLine(this.body.form(), this.pending));
		}
		else if (nowhere) {
			report(token, Messages.homelessFigures(this.body.form(), token.text()));
		}
		else {
			this.marks.addAll(this.reader.ofTokens(List.of(token), this.label));
		}
	}

	/** Whether the words that came last are the rest of the label of the line. */
	private boolean goesOnWithLabel() {
		return this.side != null && this.side.beginsWith(this.index, Label.core(this.label + this.pending));
	}

	/**
	 * Above the first line there are only heads, and whole numbers may number anything.
	 */
	private void report(Token token, String problem) {
		boolean begun = this.sides.stream().anyMatch((candidate) -> candidate.last() >= 0);
		if (begun && token.isAmount() && !token.isWhole()) {
			this.notices.problem(token.piece().line(), problem);
		}
	}

	private void endLine() {
		LineIndex ended = this.side;
		if (ended != null && !ended.isEmpty(this.index)) {
			if (this.marks.size() > ended.columns()) {
				this.notices.problem(this.line,
						Messages.tooManyFigures(this.body.form(), this.label, this.marks.size(), ended.columns()));
			}
			else {
				this.rows.add(ended.row(this.index, this.marks, this.label, this.line));
			}
		}
		this.side = null;
		this.marks = new ArrayList<>();
		this.numbered = false;
		this.pending = "";
	}

}
