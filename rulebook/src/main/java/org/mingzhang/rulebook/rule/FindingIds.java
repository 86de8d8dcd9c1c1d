package org.mingzhang.rulebook.rule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.mingzhang.forms.identity.Equation;

/**
 * Ids of findings: the same for the same rule and place in every check, so that an
 * explanation stays with what it explains.
 */
public final class FindingIds {

	private static final int BYTES = 6;

	private FindingIds() {
	}

	/**
	 * The id of what an equation says at its place.
	 * @param equation the equation
	 * @return the id
	 */
	public static String of(Equation equation) {
		return of(equation.rule().id(), equation.statement(), equation.place().toString());
	}

	public static String of(String rule, String... place) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			digest.update(rule.getBytes(StandardCharsets.UTF_8));
			for (String part : place) {
				digest.update((byte) 0);
				digest.update(part.getBytes(StandardCharsets.UTF_8));
			}
			return rule + "-" + HexFormat.of().formatHex(digest.digest(), 0, BYTES);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
