package org.mingzhang.benchmarks.identity;

import java.nio.charset.StandardCharsets;

/**
 * A template of 10 forms with 100 lines and 100 columns each, 100 000 cells in all, and 1
 * 000 identities: 10 sums of columns that hold in every line and 90 sums of lines that
 * hold in every column of each form.
 */
final class LargeTemplate {

	private static final int FORMS = 10;

	private static final int SIZE = 100;

	private static final int COLUMN_SUMS = 10;

	private static final int PARTS = 8;

	private LargeTemplate() {
	}

	static byte[] yaml() {
		StringBuilder forms = new StringBuilder();
		StringBuilder identities = new StringBuilder();
		for (int form = 1; form <= FORMS; form++) {
			forms.append("""
					  - id: form%1$d
					    number: "表%1$d"
					    title: "大表%1$d"
					    unit: 万元
					    decimals: 2
					    required: true
					    layout:
					      kind: lines
					      sides:
					        - label: "行"
					          columns:
					""".formatted(form));
			for (int column = 1; column <= SIZE; column++) {
				forms.append("            - {id: c%1$d, label: 栏%1$d, number: %1$d}%n".formatted(column));
			}
			forms.append("          lines:\n");
			for (int line = 1; line <= SIZE; line++) {
				forms.append("            - {row: r%1$d, label: 行%1$d, number: %1$d}%n".formatted(line));
			}
			identities(identities, form);
		}
		return ("""
				id: large/final-accounts/2024
				title: 大表
				kind: final-accounts
				region: "00"
				firstYear: 2024
				lastYear: 2024
				forms:
				""" + forms + "identities:\n" + identities).getBytes(StandardCharsets.UTF_8);
	}

	/** Every sum is over what stands behind it, so that none contains itself. */
	private static void identities(StringBuilder identities, int form) {
		for (int sum = 1; sum <= SIZE - COLUMN_SUMS; sum++) {
			String of = (sum <= COLUMN_SUMS) ? "%d栏各行＝（%d＋…＋%d）栏各行".formatted(sum, COLUMN_SUMS + sum, SIZE)
					: "%d行＝（%d＋…＋%d）行".formatted(sum, sum + 1, Math.min(SIZE, sum + PARTS));
			identity(identities, form, of);
		}
		for (int sum = 1; sum <= COLUMN_SUMS; sum++) {
			identity(identities, form, "%d行＝（%d＋…＋%d）行".formatted(sum, SIZE - COLUMN_SUMS, SIZE));
		}
	}

	private static void identity(StringBuilder identities, int form, String text) {
		identities
			.append("  - {id: P%1$d, form: form%1$d, text: \"%2$s\", meaning: 和, kind: balance, severity: block}%n"
				.formatted(form, text));
	}

}
