package org.mingzhang.forms.identity;

import java.text.Normalizer;
import java.util.Collection;

/** Printed labels are the same whatever their width and spaces. */
final class Labels {

	private Labels() {
	}

	static boolean same(String one, String other) {
		return bare(one).equals(bare(other));
	}

	static boolean among(Collection<String> labels, String label) {
		return labels.stream().anyMatch((known) -> same(known, label));
	}

	private static String bare(String label) {
		return Normalizer.normalize(label, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}]", "");
	}

}
