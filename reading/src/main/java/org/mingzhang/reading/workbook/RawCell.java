package org.mingzhang.reading.workbook;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;
import org.mingzhang.reading.workbook.formula.Value;

/** A cell as its file writes it. One object serves for all cells of a sheet in turn. */
final class RawCell {

	private static final int LONGEST_NUMBER = 60;

	int row;

	int column;

	int style;

	/** Its type: s, str, inlineStr, b, e, d, or n. */
	String type = "n";

	String text = "";

	@Nullable String formula;

	@Nullable String formulaType;

	@Nullable String sharedIndex;

	boolean isShared() {
		return this.type.equals("s");
	}

	boolean isNumber() {
		return this.type.equals("n");
	}

	boolean isFilled() {
		return !this.text.isEmpty() || this.formula != null || this.sharedIndex != null;
	}

	/** How many bytes or characters its texts have. */
	int length(SharedStrings strings) {
		int own = isShared() ? strings.length(shared()) : this.text.length();
		return own + ((this.formula != null) ? this.formula.length() : 0);
	}

	/** The number of a shared text. */
	int shared() {
		return Numbers.whole(this.text, -1);
	}

	Value value(SharedStrings strings) {
		if (this.text.isEmpty() && !this.type.equals("str")) {
			return Value.BLANK;
		}
		return switch (this.type) {
			case "s" -> new Value.Text(strings.text(shared()));
			case "str" -> new Value.Text(SharedStrings.unescaped(this.text));
			case "inlineStr", "d" -> new Value.Text(this.text);
			case "b" -> new Value.Truth(Numbers.so(this.text));
			case "e" -> new Value.Fault(this.text);
			default -> number();
		};
	}

	private Value number() {
		try {
			BigDecimal number = (this.text.length() <= LONGEST_NUMBER) ? new BigDecimal(this.text) : null;
			boolean usual = number != null && Math.abs((long) number.precision() - number.scale()) < Value.LARGEST;
			return usual ? Value.Number.stored(this.text) : new Value.Text(this.text);
		}
		catch (NumberFormatException ex) {
			return new Value.Text(this.text);
		}
	}

}
