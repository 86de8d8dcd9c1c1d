package org.mingzhang.reading.cells;

import java.util.List;
import java.util.Optional;

import org.mingzhang.forms.template.Layout;
import org.mingzhang.reading.cells.BrokenRows.Parts;
import org.mingzhang.reading.document.Glyphs;
import org.mingzhang.reading.document.Piece;
import org.mingzhang.reading.document.Row;

/**
 * Knows the parts of broken rows in a form with codes: only the whole has a code, or the
 * lower part has none and goes on with the name and the amounts of the upper one.
 */
final class CodeParts implements BrokenRows.Judge {

	private final Classification classification;

	private final int lead;

	private final int width;

	private final int decimals;

	CodeParts(Layout.CodeRows layout, Body body) {
		this.classification = new Classification(layout.codes(), body.year());
		this.lead = PlacedCodes.lead(body);
		this.width = this.lead + layout.columns().size();
		this.decimals = body.form().decimals();
	}

	@Override
	public boolean areOne(Parts parts) {
		if (this.lead == 0 || parts.upper().pieces().size() < this.width || !parts.onPages()
				|| !parts.fit(this.lead, this.width, this.decimals)) {
			return false;
		}
		boolean total = isTotal(parts.upper());
		Optional<String> whole = total ? Optional.empty() : code(parts.whole());
		boolean known = total ? !isTotal(parts.lower()) && code(parts.lower()).isEmpty()
				: whole.isPresent() && code(parts.lower()).isEmpty();
		boolean codeGoesOn = digits(parts.lower());
		boolean broken = !total && code(parts.upper()).isEmpty();
		return known && (!codeGoesOn || broken) && nameGoesOn(parts, whole);
	}

	/** Whether the names of both parts are one, as far as the list of codes knows it. */
	private boolean nameGoesOn(Parts parts, Optional<String> code) {
		String upper = name(parts.upper());
		String lower = name(parts.lower());
		if (lower.isEmpty()) {
			return true;
		}
		return code.flatMap(this.classification::official)
			.map(Label::core)
			.filter((official) -> official.startsWith(Label.core(upper + lower)))
			.isPresent();
	}

	private Optional<String> code(Row row) {
		List<String> parts = row.pieces()
			.subList(0, this.lead - 1)
			.stream()
			.filter(MarkReader::isWhole)
			.map((piece) -> Glyphs.squeeze(piece.text()))
			.toList();
		return parts.isEmpty() ? Optional.empty()
				: this.classification.join(parts).filter(this.classification::isOfKind);
	}

	private boolean digits(Row row) {
		return row.pieces().subList(0, this.lead - 1).stream().anyMatch(MarkReader::isWhole);
	}

	private boolean isTotal(Row row) {
		return row.pieces().subList(0, this.lead).stream().anyMatch(PlacedCodes::isTotal);
	}

	private String name(Row row) {
		Piece name = row.pieces().get(this.lead - 1);
		return Glyphs.squeeze(name.text());
	}

}
