package org.mingzhang.reading.cells;

import java.util.List;

import org.mingzhang.forms.template.Layout;
import org.mingzhang.reading.document.Notices;

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
		return switch (body.form().layout()) {
			case Layout.Lines lines -> {
				refuseStrays(body, notices);
				yield PlacedLines.fits(lines, body) ? PlacedLines.read(lines, body, notices)
						: LooseLines.read(lines, body, notices);
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

	/** Figures torn off can find their row only where rows of figures can lack theirs. */
	private static void refuseStrays(Body body, Notices notices) {
		body.strays()
			.forEach((stray) -> notices.problem(stray.line(), Messages.homelessFigures(body.form(), stray.text())));
	}

}
