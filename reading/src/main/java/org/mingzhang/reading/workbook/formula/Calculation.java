package org.mingzhang.reading.workbook.formula;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** Computes one formula at its place, exactly. */
public final class Calculation {

	private static final int LARGEST_AREA = 200_000;

	private static final int LARGEST_POWER = 64;

	private static final int NAMES_DEEP = 8;

	private final Cells cells;

	private final String sheet;

	private final int rowShift;

	private final int columnShift;

	private int namesDeep;

	/**
	 * A calculation.
	 * @param cells what formulas refer to
	 * @param sheet name of the sheet of the formula
	 * @param rowShift how many rows below the place that the formula was written for
	 * @param columnShift how many columns to the right of that place
	 */
	public Calculation(Cells cells, String sheet, int rowShift, int columnShift) {
		this.cells = cells;
		this.sheet = sheet;
		this.rowShift = rowShift;
		this.columnShift = columnShift;
	}

	/**
	 * Computes.
	 * @param formula the formula
	 * @return what it gives, an error included; nothing is zero
	 * @throws NotComputableException if it uses what is not known here
	 */
	public Value compute(Node formula) throws NotComputableException {
		try {
			Value value = single(formula);
			return (value instanceof Value.Blank) ? new Value.Number(BigDecimal.ZERO) : value;
		}
		catch (FaultException ex) {
			return ex.fault();
		}
		catch (ArithmeticException ex) {
			return new Value.Fault("#NUM!");
		}
	}

	Value single(Node node) throws NotComputableException, FaultException {
		return switch (node) {
			case Node.Constant(Value value) -> value;
			case Node.Reference reference -> cell(reference);
			case Node.Area area -> {
				Block block = block(area);
				if (block.values().size() != 1) {
					throw new NotComputableException("an area where a value is wanted");
				}
				yield block.values().getFirst();
			}
			case Node.Name(String name) -> named(name, this::single);
			case Node.Signed(char sign, Node of) -> signed(sign, number(of));
			case Node.Operation(String operator, Node left, Node right) ->
				operation(operator, sound(single(left)), sound(single(right)));
			case Node.Call call -> Functions.call(call, this);
		};
	}

	Block block(Node node) throws NotComputableException, FaultException {
		return switch (node) {
			case Node.Area(Node.Reference from, Node.Reference to) -> area(from, to);
			case Node.Name(String name) -> named(name, this::block);
			default -> Block.of(single(node));
		};
	}

	boolean isReference(Node node) throws NotComputableException, FaultException {
		return switch (node) {
			case Node.Reference _, Node.Area _ -> true;
			case Node.Name(String name) -> named(name, this::isReference);
			default -> false;
		};
	}

	BigDecimal number(Node node) throws NotComputableException, FaultException {
		return number(single(node));
	}

	static BigDecimal number(Value value) throws FaultException {
		return switch (value) {
			case Value.Number(BigDecimal number) -> number;
			case Value.Truth(boolean so) -> so ? BigDecimal.ONE : BigDecimal.ZERO;
			case Value.Blank() -> BigDecimal.ZERO;
			case Value.Text(String text) -> {
				BigDecimal number = Texts.number(text);
				if (number == null) {
					throw FaultException.value();
				}
				yield number;
			}
			case Value.Fault fault -> throw new FaultException(fault);
		};
	}

	boolean truth(Node node) throws NotComputableException, FaultException {
		return switch (sound(single(node))) {
			case Value.Truth(boolean so) -> so;
			case Value.Text(String text) when text.equalsIgnoreCase("TRUE") -> true;
			case Value.Text(String text) when text.equalsIgnoreCase("FALSE") -> false;
			case Value value -> number(value).signum() != 0;
		};
	}

	static Value sound(Value value) throws FaultException {
		if (value instanceof Value.Fault fault) {
			throw new FaultException(fault);
		}
		return value;
	}

	private static Value signed(char sign, BigDecimal number) {
		return new Value.Number(switch (sign) {
			case '-' -> number.negate();
			case '%' -> number.movePointLeft(2);
			default -> number;
		});
	}

	private static Value operation(String operator, Value left, Value right)
			throws FaultException, NotComputableException {
		return switch (operator) {
			case "&" -> Texts.joined(left.asText(), right.asText());
			case "+" -> bounded(number(left).add(number(right)));
			case "-" -> bounded(number(left).subtract(number(right)));
			case "*" -> bounded(number(left).multiply(number(right), MathContext.DECIMAL128));
			case "/" -> {
				BigDecimal divisor = number(right);
				if (divisor.signum() == 0) {
					throw new FaultException(new Value.Fault("#DIV/0!"));
				}
				yield bounded(number(left).divide(divisor, MathContext.DECIMAL128));
			}
			case "^" -> power(number(left), number(right));
			default -> new Value.Truth(Comparison.holds(operator, left, right));
		};
	}

	/** Numbers have a size; beyond it they are an error, or nothing. */
	private static Value bounded(BigDecimal number) throws FaultException {
		long digits = (long) number.precision() - number.scale();
		if (number.signum() != 0 && digits > Value.LARGEST) {
			throw new FaultException(new Value.Fault("#NUM!"));
		}
		return new Value.Number((digits < -Value.LARGEST) ? BigDecimal.ZERO : number);
	}

	private static Value power(BigDecimal base, BigDecimal exponent) throws NotComputableException, FaultException {
		int whole = exponent.intValue();
		if (exponent.compareTo(BigDecimal.valueOf(whole)) != 0 || Math.abs(whole) > LARGEST_POWER
				|| (base.signum() == 0 && whole <= 0)) {
			throw new NotComputableException("a power");
		}
		return bounded(base.pow(whole, MathContext.DECIMAL128));
	}

	/** Names may stand for others, but not for ever. */
	private <T> T named(String name, Step<T> step) throws NotComputableException, FaultException {
		String formula = this.cells.defined(name, this.sheet);
		if (formula == null || this.namesDeep == NAMES_DEEP) {
			throw new NotComputableException("unknown name");
		}
		this.namesDeep++;
		try {
			return step.of(FormulaParser.parse(formula));
		}
		finally {
			this.namesDeep--;
		}
	}

	private Value cell(Node.Reference reference) throws NotComputableException {
		return this.cells.value(sheet(reference.sheet()), row(reference), column(reference));
	}

	private Block area(Node.Reference from, Node.Reference to) throws NotComputableException {
		String name = sheet(from.sheet());
		CellName last = this.cells.last(name);
		int firstRow = Math.min(row(from), row(to));
		int lastRow = Math.min(Math.max(row(from), row(to)), Math.max(last.row(), firstRow));
		int firstColumn = Math.min(column(from), column(to));
		int lastColumn = Math.min(Math.max(column(from), column(to)), Math.max(last.column(), firstColumn));
		int columns = lastColumn - firstColumn + 1;
		if ((long) columns * (lastRow - firstRow + 1) > LARGEST_AREA) {
			throw new NotComputableException("a large area");
		}
		List<Value> values = new ArrayList<>();
		for (int row = firstRow; row <= lastRow; row++) {
			for (int column = firstColumn; column <= lastColumn; column++) {
				values.add(this.cells.value(name, row, column));
			}
		}
		return new Block(columns, values);
	}

	private String sheet(@Nullable String said) {
		return Objects.requireNonNullElse(said, this.sheet);
	}

	private int row(Node.Reference reference) throws NotComputableException {
		return shifted(reference.row(), reference.fixedRow(), this.rowShift, CellName.ROWS);
	}

	private int column(Node.Reference reference) throws NotComputableException {
		return shifted(reference.column(), reference.fixedColumn(), this.columnShift, CellName.COLUMNS);
	}

	private static int shifted(int place, boolean fixed, int shift, int most) throws NotComputableException {
		if (fixed || place == Integer.MAX_VALUE) {
			return place;
		}
		int shifted = place + shift;
		if (shifted < 1 || shifted > most) {
			throw new NotComputableException("outside of the sheet");
		}
		return shifted;
	}

	/** What is asked of the formula that a name stands for. */
	@FunctionalInterface
	private interface Step<T> {

		T of(Node formula) throws NotComputableException, FaultException;

	}

}
