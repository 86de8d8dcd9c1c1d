package org.mingzhang.reading.workbook.formula;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares values as workbooks do, and finds those that meet a criterion. */
final class Comparison {

	private static final Pattern CRITERION = Pattern.compile("(<=|>=|<>|=|<|>)?(.*)", Pattern.DOTALL);

	private static final Pattern WILD = Pattern.compile("[*?~]");

	/** Longer criteria are met by nothing. */
	private static final int LONGEST = 255;

	private Comparison() {
	}

	static boolean holds(String operator, Value left, Value right) {
		return Relation.of(operator).holds(compare(left, right));
	}

	/**
	 * Numbers come before texts, texts before truths; an empty cell is like the other.
	 */
	private static int compare(Value left, Value right) {
		if (left instanceof Value.Blank) {
			return (right instanceof Value.Blank) ? 0 : -compare(right, left);
		}
		if (right instanceof Value.Blank) {
			return switch (left) {
				case Value.Number(BigDecimal number) -> number.signum();
				case Value.Text(String text) -> text.isEmpty() ? 0 : 1;
				case Value.Truth(boolean so) -> so ? 1 : 0;
				default -> 1;
			};
		}
		if (left instanceof Value.Number(BigDecimal one) && right instanceof Value.Number(BigDecimal other)) {
			return one.round(Value.MEANT).compareTo(other.round(Value.MEANT));
		}
		int rank = Integer.compare(rank(left), rank(right));
		return (rank != 0) ? rank : left.asText().compareToIgnoreCase(right.asText());
	}

	private static int rank(Value value) {
		return switch (value) {
			case Value.Number _ -> 0;
			case Value.Truth _ -> 2;
			default -> 1;
		};
	}

	/**
	 * Whether a value meets a criterion such as {@code >=5}, {@code 201*} or 201. An
	 * empty cell as a criterion is zero.
	 */
	static boolean meets(Value value, Value criterion) {
		if (criterion instanceof Value.Number || criterion instanceof Value.Blank) {
			return equal(value, (criterion instanceof Value.Blank) ? "0" : criterion.asText());
		}
		Matcher matcher = CRITERION.matcher(criterion.asText());
		if (!matcher.matches()) {
			return false;
		}
		String operator = (matcher.group(1) != null) ? matcher.group(1) : "";
		String operand = matcher.group(2);
		return switch (operator) {
			case "" -> equal(value, operand);
			case "=" -> operand.isEmpty() ? value instanceof Value.Blank : equal(value, operand);
			case "<>" -> operand.isEmpty() ? !(value instanceof Value.Blank) : !equal(value, operand);
			default -> {
				BigDecimal number = Texts.number(operand);
				Value other = (number != null) ? new Value.Number(number) : new Value.Text(operand);
				yield !(value instanceof Value.Blank) && rank(value) == rank(other) && holds(operator, value, other);
			}
		};
	}

	/**
	 * A number and its digits kept as text are the same to a criterion; wildcards stand
	 * for characters of texts only.
	 */
	private static boolean equal(Value value, String operand) {
		if (operand.isEmpty()) {
			return value.asText().isEmpty();
		}
		BigDecimal wanted = Texts.number(operand);
		BigDecimal given = (value instanceof Value.Blank) ? null : Texts.number(value.asText());
		if (wanted != null && given != null) {
			return wanted.compareTo(given) == 0;
		}
		return switch (value) {
			case Value.Text(String text) -> operand.length() <= LONGEST && like(text, operand);
			case Value.Truth _, Value.Fault _ -> value.asText().equalsIgnoreCase(operand);
			case Value.Number _, Value.Blank _ -> false;
		};
	}

	/**
	 * Whether a value is the one that is looked for: of the same kind, wildcards in a
	 * text counted as such, an empty cell as zero.
	 */
	static boolean finds(Value wanted, Value value) throws FaultException {
		if (wanted instanceof Value.Text(String text) && WILD.matcher(text).find()) {
			if (text.length() > LONGEST) {
				throw FaultException.value();
			}
			return value instanceof Value.Text(String given) && like(given, text);
		}
		Value sought = (wanted instanceof Value.Blank) ? new Value.Number(BigDecimal.ZERO) : wanted;
		return !(value instanceof Value.Blank) && holds("=", sought, value);
	}

	/** Whether a text is like another in which * stands for any characters, ? for one. */
	private static boolean like(String text, String wildcards) {
		int at = 0;
		int wild = 0;
		int star = -1;
		int behindStar = 0;
		while (at < text.length()) {
			boolean escaped = wild + 1 < wildcards.length() && wildcards.charAt(wild) == '~';
			char wanted = (wild < wildcards.length()) ? wildcards.charAt(escaped ? wild + 1 : wild) : '\0';
			if (wild < wildcards.length() && !escaped && wanted == '*') {
				star = wild;
				behindStar = at;
				wild++;
			}
			else if (wild < wildcards.length() && ((!escaped && wanted == '?') || same(wanted, text.charAt(at)))) {
				wild += escaped ? 2 : 1;
				at++;
			}
			else if (star >= 0) {
				wild = star + 1;
				behindStar++;
				at = behindStar;
			}
			else {
				return false;
			}
		}
		return wildcards.substring(wild).chars().allMatch((symbol) -> symbol == '*');
	}

	private static boolean same(char one, char other) {
		return Character.toLowerCase(one) == Character.toLowerCase(other);
	}

}
