package org.mingzhang.reading.cells;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.mingzhang.forms.Amount;
import org.mingzhang.forms.identity.Figures;
import org.mingzhang.reading.document.Glyphs;
import org.mingzhang.reading.document.Notices;
import org.mingzhang.reading.document.Piece;

/** Reads what is printed in cells; what should be an amount and is none is a problem. */
final class MarkReader {

	private static final Pattern SPREAD = Pattern.compile(" *([.,]) *");

	private final Body body;

	private final Notices notices;

	MarkReader(Body body, Notices notices) {
		this.body = body;
		this.notices = notices;
	}

	/** One mark for each cell of a table, blank ones included. */
	List<Mark> ofCells(List<Piece> cells, String label) {
		List<Mark> marks = new ArrayList<>();
		for (Piece cell : cells) {
			boolean blank = Glyphs.isBlankMark(Glyphs.squeeze(cell.text()));
			marks.add(blank ? new Mark(null, cell) : read(figure(cell), cell, label).orElse(new Mark(null, cell)));
		}
		return marks;
	}

	/** The marks among the tokens of running text. */
	List<Mark> ofTokens(List<Token> tokens, String label) {
		List<Mark> marks = new ArrayList<>();
		for (Token token : tokens) {
			switch (token.kind()) {
				case BLANK -> marks.add(new Mark(null, token.piece()));
				case FIGURE -> read(token.text(), token.piece(), label).ifPresent(marks::add);
				case LABEL -> {
				}
			}
		}
		return marks;
	}

	private Optional<Mark> read(String figure, Piece piece, String label) {
		if (Glyphs.isCut(figure)) {
			return Optional.empty();
		}
		if (!Amount.isPrintedIn(figure)) {
			this.notices.problem(piece.line(), Messages.noAmount(this.body.form(), label, figure));
			return Optional.empty();
		}
		Amount amount = Amount.parse(figure);
		if (Figures.fen(amount, this.body.unit()).isEmpty()) {
			this.notices.problem(piece.line(), Messages.notInFen(this.body.form(), label, figure));
			return Optional.empty();
		}
		return Optional.of(new Mark(amount, piece));
	}

	static boolean isAmount(Piece cell) {
		return hasDigit(cell.text()) && Amount.isPrintedIn(figure(cell));
	}

	/** Whether a cell holds an amount that can be nothing else: it has decimals. */
	static boolean isPrintedAmount(Piece cell) {
		return isAmount(cell) && figure(cell).indexOf('.') >= 0;
	}

	private static boolean hasDigit(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (Character.isDigit(text.charAt(i))) {
				return true;
			}
		}
		return false;
	}

	static boolean isWhole(Piece cell) {
		if (!hasDigit(cell.text())) {
			return false;
		}
		String key = Glyphs.squeeze(cell.text());
		return !key.isEmpty() && key.chars().allMatch((symbol) -> symbol >= '0' && symbol <= '9');
	}

	/**
	 * Scanners put spaces around points and commas; spaces elsewhere part two figures.
	 */
	private static String figure(Piece cell) {
		String figure = Glyphs.fold(cell.text()).strip();
		return (figure.indexOf(' ') >= 0) ? SPREAD.matcher(figure).replaceAll("$1") : figure;
	}

}
