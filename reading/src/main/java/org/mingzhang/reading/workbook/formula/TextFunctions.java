package org.mingzhang.reading.workbook.formula;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Functions of texts. */
final class TextFunctions {

	private static final Pattern SIMPLE = Pattern.compile("0(?:\\.(0{1,10}))?(%?)");

	private TextFunctions() {
	}

	static Value call(Node.Call call, Calculation at) throws NotComputableException, FaultException {
		List<Node> arguments = call.arguments();
		return switch (call.function()) {
			case "LEN" -> Functions.number(text(arguments, at).length());
			case "TRIM" -> new Value.Text(text(arguments, at).strip().replaceAll(" +", " "));
			case "LEFT" -> {
				String text = text(arguments, at);
				yield new Value.Text(text.substring(0, count(arguments, 1, text, at)));
			}
			case "RIGHT" -> {
				String text = text(arguments, at);
				yield new Value.Text(text.substring(text.length() - count(arguments, 1, text, at)));
			}
			case "MID" -> {
				String text = text(arguments, at);
				int start = Math.clamp(at.number(Functions.argument(arguments, 1)).intValue() - 1L, 0, text.length());
				String rest = text.substring(start);
				yield new Value.Text(rest.substring(0, count(arguments, 2, rest, at)));
			}
			case "TEXT" ->
				formatted(at.number(Functions.only(arguments)), at.single(Functions.argument(arguments, 1)).asText());
			case "CONCATENATE" -> {
				Value joined = new Value.Text("");
				for (Node argument : arguments) {
					joined = Texts.joined(joined.asText(), Calculation.sound(at.single(argument)).asText());
				}
				yield joined;
			}
			default -> throw new NotComputableException("unknown function " + call.function());
		};
	}

	private static String text(List<Node> arguments, Calculation at) throws NotComputableException, FaultException {
		return Calculation.sound(at.single(Functions.only(arguments))).asText();
	}

	private static int count(List<Node> arguments, int index, String text, Calculation at)
			throws NotComputableException, FaultException {
		int wanted = (index < arguments.size()) ? at.number(arguments.get(index)).intValue() : 1;
		if (wanted < 0) {
			throw FaultException.value();
		}
		return Math.min(wanted, text.length());
	}

	private static Value formatted(BigDecimal number, String format) throws NotComputableException {
		Matcher simple = SIMPLE.matcher(format);
		if (!simple.matches()) {
			throw new NotComputableException("a format");
		}
		int decimals = (simple.group(1) != null) ? simple.group(1).length() : 0;
		boolean percent = !simple.group(2).isEmpty();
		BigDecimal shown = (percent ? number.movePointRight(2) : number).setScale(decimals, RoundingMode.HALF_UP);
		return new Value.Text(shown.toPlainString() + (percent ? "%" : ""));
	}

}
