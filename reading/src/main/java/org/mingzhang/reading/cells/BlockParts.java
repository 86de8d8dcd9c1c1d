package org.mingzhang.reading.cells;

import java.util.List;
import java.util.Optional;

import org.mingzhang.forms.template.Layout;
import org.mingzhang.reading.cells.BrokenRows.Parts;
import org.mingzhang.reading.document.Glyphs;
import org.mingzhang.reading.document.Piece;

/**
 * Knows the parts of broken rows in a form that prints code, name and amount several
 * times side by side: the lower part has no codes and goes on with names of the upper.
 */
final class BlockParts implements BrokenRows.Judge {

	private final Classification classification;

	private final int decimals;

	BlockParts(Layout.CodeBlocks layout, Body body) {
		this.classification = new Classification(layout.codes(), body.year());
		this.decimals = body.form().decimals();
	}

	@Override
	public boolean areOne(Parts parts) {
		List<Piece> lower = parts.lower().pieces();
		if (!parts.onPages() || lower.stream().anyMatch(this::isCode) || !parts.fit(0, 0, this.decimals)) {
			return false;
		}
		boolean codes = false;
		for (int i = 0; i < lower.size(); i++) {
			boolean amounts = MarkReader.isAmount(lower.get(i)) || MarkReader.isAmount(parts.upper().pieces().get(i));
			if (isCode(parts.upper().pieces().get(i))) {
				codes = true;
			}
			else if (amounts ? !parts.fit(i, i + 1, this.decimals) : !nameGoesOn(parts, i)) {
				return false;
			}
		}
		return codes;
	}

	private boolean isCode(Piece piece) {
		String key = Glyphs.squeeze(piece.text());
		return MarkReader.isWhole(piece) && this.classification.hasForm(key) && this.classification.isOfKind(key);
	}

	private boolean nameGoesOn(Parts parts, int column) {
		String lower = Glyphs.squeeze(parts.lower().pieces().get(column).text());
		if (lower.isEmpty()) {
			return true;
		}
		String whole = Label.core(parts.whole(column).text());
		Optional<String> official = (column > 0)
				? Optional.of(parts.upper().pieces().get(column - 1)).filter(this::isCode).flatMap(this::official)
				: Optional.empty();
		return official.filter((name) -> Label.core(name).startsWith(whole)).isPresent();
	}

	private Optional<String> official(Piece code) {
		return this.classification.official(Glyphs.squeeze(code.text()));
	}

}
