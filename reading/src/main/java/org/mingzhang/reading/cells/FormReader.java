package org.mingzhang.reading.cells;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.mingzhang.forms.template.Layout;
import org.mingzhang.reading.document.Glyphs;
import org.mingzhang.reading.document.Notices;
import org.mingzhang.reading.document.Piece;
import org.mingzhang.reading.document.Problem;
import org.mingzhang.reading.document.Row;

/** Reads the rows of a form, whatever its layout and whether or not columns are known. */
public final class FormReader {

	private FormReader() {
	}

	/**
	 * Reads a form.
	 * @param body its printed rows
	 * @param notices takes what cannot be read
	 * @return its rows, those without figures included
	 */
	public static List<FigureRow> read(Body body, Notices notices) {
		refuseCuts(body, notices);
		Body whole = body.with(BrokenRows.joined(body.rows(), judge(body)));
		List<FigureRow> rows = readWhole(whole, notices);
		refuseLost(whole, rows, notices);
		return rows;
	}

	private static BrokenRows.Judge judge(Body body) {
		return switch (body.form().layout()) {
			case Layout.Lines lines -> new LineParts(LineShape.of(lines, body), body);
			case Layout.CodeRows rows -> new CodeParts(rows, body);
			case Layout.CodeBlocks blocks -> new BlockParts(blocks, body);
			case Layout.SingleRow _ -> (_) -> false;
		};
	}

	private static List<FigureRow> readWhole(Body body, Notices notices) {
		return switch (body.form().layout()) {
			case Layout.Lines lines -> {
				refuseStrays(body, notices);
				LineShape shape = LineShape.of(lines, body);
				yield shape.fits(body) ? PlacedLines.read(shape, body, notices) : LooseLines.read(lines, body, notices);
			}
			case Layout.CodeRows rows when PlacedCodes.fits(rows, body) -> {
				refuseStrays(body, notices);
				yield PlacedCodes.read(rows, body, notices);
			}
			case Layout.CodeRows rows -> LooseCodes.read(rows, body, notices);
			case Layout.CodeBlocks blocks -> {
				refuseStrays(body, notices);
				yield CodeBlocks.read(blocks, body, notices);
			}
			case Layout.SingleRow row -> SingleRow.read(row, body, notices);
		};
	}

	/** What is left of a cut figure reads as another one: nothing of it is taken. */
	private static void refuseCuts(Body body, Notices notices) {
		Stream.concat(body.rows().stream(), body.strays().stream())
			.forEach((row) -> row.pieces()
				.stream()
				.filter((piece) -> Glyphs.isCut(piece.text()))
				.forEach((piece) -> notices.problem(piece.line(),
						Messages.cutFigure(body.form(), row.text(), piece.text().strip()))));
	}

	/**
	 * An amount that no row has taken, nor any reason been told for, would be lost in
	 * silence.
	 */
	private static void refuseLost(Body body, List<FigureRow> rows, Notices notices) {
		Map<Piece, Long> taken = rows.stream()
			.flatMap((row) -> row.marks().stream())
			.filter((mark) -> mark.amount() != null)
			.collect(Collectors.groupingBy(Mark::piece, Collectors.counting()));
		if (body.form().layout() instanceof Layout.CodeRows codes && PlacedCodes.fits(codes, body)) {
			PlacedCodes.ownCells(codes, body).forEach((cell) -> taken.put(cell, 1L));
		}
		Set<Integer> told = notices.problems().stream().map(Problem::line).collect(Collectors.toSet());
		for (Row row : body.rows()) {
			for (Piece piece : row.pieces()) {
				if (!told.contains(piece.line()) && amounts(row, piece) > taken.getOrDefault(piece, 0L)) {
					notices.problem(piece.line(), Messages.homelessFigures(body.form(), piece.text().strip()));
				}
			}
		}
	}

	/** How many amounts a piece shows that can be nothing else. */
	private static long amounts(Row row, Piece piece) {
		if (row.placed()) {
			return MarkReader.isPrintedAmount(piece) ? 1 : 0;
		}
		return Token.of(piece).stream().filter((token) -> token.isAmount() && token.text().indexOf('.') >= 0).count();
	}

	/** Figures torn off can find their row only where rows of figures can lack theirs. */
	private static void refuseStrays(Body body, Notices notices) {
		body.strays()
			.forEach((stray) -> notices.problem(stray.line(), Messages.homelessFigures(body.form(), stray.text())));
	}

}
