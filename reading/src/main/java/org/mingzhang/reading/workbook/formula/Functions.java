package org.mingzhang.reading.workbook.formula;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The functions that filings use. */
final class Functions {

	private Functions() {
	}

	static Value call(Node.Call call, Calculation at) throws NotComputableException, FaultException {
		List<Node> arguments = call.arguments();
		return switch (call.function()) {
			case "SUM" -> number(sum(numbers(arguments, at)));
			case "COUNT" -> number(numbers(arguments, at).size());
			case "COUNTA" -> number(filled(arguments, at));
			case "MIN" ->
				number(numbers(arguments, at).stream().min(Comparator.naturalOrder()).orElse(BigDecimal.ZERO));
			case "MAX" ->
				number(numbers(arguments, at).stream().max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO));
			case "AVERAGE" -> average(numbers(arguments, at));
			case "ABS" -> number(at.number(only(arguments)).abs());
			case "INT" -> number(at.number(only(arguments)).setScale(0, RoundingMode.FLOOR));
			case "ROUND" -> round(arguments, RoundingMode.HALF_UP, at);
			case "ROUNDUP" -> round(arguments, RoundingMode.UP, at);
			case "ROUNDDOWN", "TRUNC" -> round(arguments, RoundingMode.DOWN, at);
			case "IF" -> choose(arguments, at);
			case "IFERROR" -> ifFault(arguments, at);
			case "AND" -> new Value.Truth(truths(arguments, at).stream().allMatch((so) -> so));
			case "OR" -> new Value.Truth(truths(arguments, at).stream().anyMatch((so) -> so));
			case "NOT" -> new Value.Truth(!at.truth(only(arguments)));
			case "ISNUMBER" -> new Value.Truth(tested(arguments, at) instanceof Value.Number);
			case "ISBLANK" -> new Value.Truth(tested(arguments, at) instanceof Value.Blank);
			case "ISERROR" -> new Value.Truth(tested(arguments, at) instanceof Value.Fault);
			case "ISTEXT" -> new Value.Truth(tested(arguments, at) instanceof Value.Text);
			case "N" -> asNumber(Calculation.sound(at.single(only(arguments))));
			case "VALUE" -> number(at.number(only(arguments)));
			default -> Lookups.knows(call.function()) ? Lookups.call(call, at) : TextFunctions.call(call, at);
		};
	}

	static Value number(BigDecimal number) {
		return new Value.Number(number);
	}

	static Value number(int number) {
		return new Value.Number(BigDecimal.valueOf(number));
	}

	static Node only(List<Node> arguments) throws NotComputableException {
		return argument(arguments, 0);
	}

	static Node argument(List<Node> arguments, int index) throws NotComputableException {
		if (index >= arguments.size()) {
			throw new NotComputableException("too few arguments");
		}
		return arguments.get(index);
	}

	static BigDecimal sum(List<BigDecimal> numbers) {
		return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/** In areas only what is a number counts; what is written out has to be one. */
	private static List<BigDecimal> numbers(List<Node> arguments, Calculation at)
			throws NotComputableException, FaultException {
		List<BigDecimal> numbers = new ArrayList<>();
		for (Node argument : arguments) {
			if (at.isReference(argument)) {
				for (Value value : at.block(argument).values()) {
					if (Calculation.sound(value) instanceof Value.Number(BigDecimal number)) {
						numbers.add(number);
					}
				}
			}
			else if (!(argument instanceof Node.Constant(Value.Blank()))) {
				numbers.add(at.number(argument));
			}
		}
		return numbers;
	}

	private static int filled(List<Node> arguments, Calculation at) throws NotComputableException, FaultException {
		int filled = 0;
		for (Node argument : arguments) {
			for (Value value : at.block(argument).values()) {
				filled += (value instanceof Value.Blank) ? 0 : 1;
			}
		}
		return filled;
	}

	static Value average(List<BigDecimal> numbers) throws FaultException {
		if (numbers.isEmpty()) {
			throw new FaultException(new Value.Fault("#DIV/0!"));
		}
		return number(sum(numbers).divide(BigDecimal.valueOf(numbers.size()), MathContext.DECIMAL128));
	}

	private static Value round(List<Node> arguments, RoundingMode mode, Calculation at)
			throws NotComputableException, FaultException {
		int digits = (arguments.size() > 1) ? at.number(arguments.get(1)).intValue() : 0;
		if (Math.abs(digits) > 30) {
			throw new NotComputableException("too many digits");
		}
		// What other programs round is the decimal that is meant, too
		BigDecimal number = at.number(only(arguments)).round(Value.MEANT);
		return number(number.setScale(digits, mode));
	}

	private static Value choose(List<Node> arguments, Calculation at) throws NotComputableException, FaultException {
		if (at.truth(only(arguments))) {
			return at.single(argument(arguments, 1));
		}
		return (arguments.size() > 2) ? at.single(arguments.get(2)) : new Value.Truth(false);
	}

	private static Value ifFault(List<Node> arguments, Calculation at) throws NotComputableException, FaultException {
		Value value = tested(arguments, at);
		return (value instanceof Value.Fault) ? at.single(argument(arguments, 1)) : value;
	}

	private static Value tested(List<Node> arguments, Calculation at) throws NotComputableException {
		try {
			return at.single(only(arguments));
		}
		catch (FaultException ex) {
			return ex.fault();
		}
	}

	private static List<Boolean> truths(List<Node> arguments, Calculation at)
			throws NotComputableException, FaultException {
		List<Boolean> truths = new ArrayList<>();
		for (Node argument : arguments) {
			if (argument instanceof Node.Area) {
				for (Value value : at.block(argument).values()) {
					if (value instanceof Value.Number || value instanceof Value.Truth) {
						truths.add(Calculation.number(value).signum() != 0);
					}
				}
			}
			else {
				truths.add(at.truth(argument));
			}
		}
		return truths;
	}

	private static Value asNumber(Value value) throws FaultException {
		return (value instanceof Value.Text) ? number(0) : number(Calculation.number(value));
	}

}
