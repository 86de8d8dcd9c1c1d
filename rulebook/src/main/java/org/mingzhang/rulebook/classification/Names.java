package org.mingzhang.rulebook.classification;

import java.text.Normalizer;

/** Compares the printed name of a classification with the one in its list. */
public final class Names {

	/** One misread sign in so many is forgiven. */
	private static final int SIGNS_PER_SLIP = 4;

	/** A name cut off by a line end keeps at least so many signs. */
	private static final int CUT_OFF = 4;

	private Names() {
	}

	/**
	 * Whether two names are the same but for width, spaces, punctuation, a tail such as
	 * 支出 or 费用, a cut-off end, or single signs misread.
	 * @param printed name as printed
	 * @param listed name in the list
	 * @return whether they agree
	 */
	public static boolean agree(String printed, String listed) {
		String one = bare(printed);
		String other = bare(listed);
		if (one.equals(other) || isCutOff(one, other) || isCutOff(other, one)) {
			return true;
		}
		return slips(one, other) <= Math.min(one.length(), other.length()) / SIGNS_PER_SLIP;
	}

	private static boolean isCutOff(String part, String whole) {
		return part.length() >= CUT_OFF && whole.startsWith(part);
	}

	private static String bare(String name) {
		String signs = Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}\\p{P}\\p{S}]", "");
		String stem = signs.replaceAll("(支出|费用|经费|费)$", "");
		return stem.isEmpty() ? signs : stem;
	}

	/** Levenshtein distance: signs to change, drop or add. */
	private static int slips(String one, String other) {
		int[] previous = new int[other.length() + 1];
		for (int column = 0; column <= other.length(); column++) {
			previous[column] = column;
		}
		for (int row = 1; row <= one.length(); row++) {
			int[] current = new int[other.length() + 1];
			current[0] = row;
			for (int column = 1; column <= other.length(); column++) {
				int change = (one.charAt(row - 1) == other.charAt(column - 1)) ? 0 : 1;
				current[column] = Math.min(previous[column - 1] + change,
						Math.min(previous[column], current[column - 1]) + 1);
			}
			previous = current;
		}
		return previous[other.length()];
	}

}
