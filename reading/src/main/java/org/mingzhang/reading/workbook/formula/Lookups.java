package org.mingzhang.reading.workbook.formula;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Functions that look for cells: by criteria, or by an exact match. */
final class Lookups {

	private static final Set<String> KNOWN = Set.of("SUMIF", "SUMIFS", "COUNTIF", "COUNTIFS", "SUMPRODUCT", "INDEX",
			"MATCH", "VLOOKUP");

	private Lookups() {
	}

	static boolean knows(String function) {
		return KNOWN.contains(function);
	}

	static Value call(Node.Call call, Calculation at) throws NotComputableException, FaultException {
		List<Node> arguments = call.arguments();
		return switch (call.function()) {
			case "SUMIF" -> {
				Node summed = arguments.get((arguments.size() > 2) ? 2 : 0);
				yield sumOf(at.block(summed), met(arguments.subList(0, Math.min(2, arguments.size())), at));
			}
			case "SUMIFS" ->
				sumOf(at.block(Functions.only(arguments)), met(arguments.subList(1, arguments.size()), at));
			case "COUNTIF", "COUNTIFS" -> {
				int count = 0;
				for (boolean met : met(arguments, at)) {
					count += met ? 1 : 0;
				}
				yield Functions.number(count);
			}
			case "SUMPRODUCT" -> sumOfProducts(arguments, at);
			case "INDEX" -> index(arguments, at);
			case "MATCH" -> match(arguments, at);
			default -> lookUp(arguments, at);
		};
	}

	/** For each place of the first area whether all criteria hold there. */
	private static boolean[] met(List<Node> pairs, Calculation at) throws NotComputableException, FaultException {
		boolean[] met = new boolean[at.block(Functions.only(pairs)).values().size()];
		java.util.Arrays.fill(met, true);
		for (int pair = 0; pair < pairs.size(); pair += 2) {
			List<Value> values = at.block(pairs.get(pair)).values();
			Value criterion = at.single(Functions.argument(pairs, pair + 1));
			if (values.size() != met.length) {
				throw new NotComputableException("areas of different size");
			}
			for (int i = 0; i < met.length; i++) {
				met[i] &= Comparison.meets(values.get(i), criterion);
			}
		}
		return met;
	}

	private static Value sumOf(Block block, boolean[] met) throws NotComputableException, FaultException {
		if (block.values().size() != met.length) {
			throw new NotComputableException("areas of different size");
		}
		BigDecimal sum = BigDecimal.ZERO;
		for (int i = 0; i < met.length; i++) {
			if (met[i] && Calculation.sound(block.values().get(i)) instanceof Value.Number(BigDecimal number)) {
				sum = sum.add(number);
			}
		}
		return Functions.number(sum);
	}

	private static Value sumOfProducts(List<Node> arguments, Calculation at)
			throws NotComputableException, FaultException {
		List<Block> blocks = new ArrayList<>();
		for (Node argument : arguments) {
			if (!at.isReference(argument)) {
				throw new NotComputableException("computed areas");
			}
			blocks.add(at.block(argument));
		}
		BigDecimal sum = BigDecimal.ZERO;
		for (int i = 0; !blocks.isEmpty() && i < blocks.getFirst().values().size(); i++) {
			BigDecimal product = BigDecimal.ONE;
			for (Block block : blocks) {
				if (block.values().size() != blocks.getFirst().values().size()) {
					throw FaultException.value();
				}
				boolean number = Calculation.sound(block.values().get(i)) instanceof Value.Number;
				product = number ? product.multiply(Calculation.number(block.values().get(i)), MathContext.DECIMAL128)
						: BigDecimal.ZERO;
			}
			sum = sum.add(product);
		}
		return Functions.number(sum);
	}

	private static Value index(List<Node> arguments, Calculation at) throws NotComputableException, FaultException {
		Block block = at.block(Functions.only(arguments));
		int first = at.number(Functions.argument(arguments, 1)).intValue();
		if (arguments.size() > 2) {
			return block.at(first, at.number(arguments.get(2)).intValue());
		}
		return (block.rows() == 1) ? block.at(1, first) : block.at(first, 1);
	}

	private static Value match(List<Node> arguments, Calculation at) throws NotComputableException, FaultException {
		boolean exact = arguments.size() > 2 && at.number(arguments.get(2)).signum() == 0;
		return Functions.number(place(at.single(Functions.only(arguments)),
				at.block(Functions.argument(arguments, 1)).values(), exact));
	}

	private static Value lookUp(List<Node> arguments, Calculation at) throws NotComputableException, FaultException {
		boolean exact = arguments.size() > 3 && !at.truth(arguments.get(3));
		Block block = at.block(Functions.argument(arguments, 1));
		List<Value> firsts = new ArrayList<>();
		for (int row = 1; row <= block.rows(); row++) {
			firsts.add(block.at(row, 1));
		}
		int row = place(at.single(Functions.only(arguments)), firsts, exact);
		return block.at(row, at.number(Functions.argument(arguments, 2)).intValue());
	}

	private static int place(Value wanted, List<Value> values, boolean exact)
			throws NotComputableException, FaultException {
		if (!exact) {
			throw new NotComputableException("a match that is not exact");
		}
		for (int i = 0; i < values.size(); i++) {
			if (Comparison.finds(wanted, values.get(i))) {
				return i + 1;
			}
		}
		throw new FaultException(new Value.Fault("#N/A"));
	}

}
