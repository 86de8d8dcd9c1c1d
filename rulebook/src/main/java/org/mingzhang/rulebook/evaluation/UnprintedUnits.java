package org.mingzhang.rulebook.evaluation;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.Unit;

/**
 * Settles the unit of figures that print none in a table headed 万元. A part that would be
 * a thousand times the whole is in 元: it is read so, and marked, because the print says
 * otherwise.
 */
final class UnprintedUnits {

	private static final long THOUSAND = 1000;

	private static final long TEN_THOUSAND = 10_000;

	private UnprintedUnits() {
	}

	static Map<String, Found> settled(Map<String, Found> figures, @Nullable Unit unit) {
		if (unit != Unit.WAN_YUAN || !(figures.get("budget") instanceof Found.Told(Figure whole)) || whole.fen() <= 0) {
			return figures;
		}
		Map<String, Found> settled = new HashMap<>();
		figures.forEach((id, found) -> settled.put(id, settled(found, whole)));
		return settled;
	}

	private static Found settled(Found found, Figure whole) {
		if (found instanceof Found.Told(Figure figure) && figure.unit() == Unit.WAN_YUAN
				&& figure.fen() / THOUSAND > whole.fen()) {
			return new Found.Told(new Figure(figure.fen() / TEN_THOUSAND, 0, Unit.YUAN, true));
		}
		return found;
	}

}
