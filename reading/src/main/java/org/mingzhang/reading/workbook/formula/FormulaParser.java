package org.mingzhang.reading.workbook.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.mingzhang.reading.workbook.formula.FormulaLexer.Kind;
import org.mingzhang.reading.workbook.formula.FormulaLexer.Token;

/** Takes formulas apart. */
public final class FormulaParser {

	private static final int DEEPEST = 60;

	private static final Pattern WHOLE_COLUMN = Pattern.compile("(\\$?)([A-Za-z]{1,3})");

	private static final Pattern WHOLE_ROW = Pattern.compile("(\\$?)(\\d{1,7})");

	private static final List<Set<String>> LEVELS = List.of(Set.of("=", "<>", "<", ">", "<=", ">="), Set.of("&"),
			Set.of("+", "-"), Set.of("*", "/"), Set.of("^"));

	private final List<Token> tokens;

	private int at;

	private int depth;

	private FormulaParser(List<Token> tokens) {
		this.tokens = tokens;
	}

	/**
	 * Takes a formula apart.
	 * @param formula the formula without the sign of equality before it
	 * @return its parts
	 * @throws NotComputableException if it uses what is not known here
	 */
	public static Node parse(String formula) throws NotComputableException {
		FormulaParser parser = new FormulaParser(FormulaLexer.split(formula));
		Node node = parser.operation(0);
		if (parser.peek().kind() != Kind.END) {
			throw new NotComputableException("more behind the formula");
		}
		return node;
	}

	private Token peek() {
		return this.tokens.get(this.at);
	}

	private Token take() {
		Token token = this.tokens.get(this.at);
		this.at = Math.min(this.at + 1, this.tokens.size() - 1);
		return token;
	}

	private void expect(String sign) throws NotComputableException {
		if (!take().is(sign)) {
			throw new NotComputableException("no " + sign);
		}
	}

	private Node operation(int level) throws NotComputableException {
		if (level == LEVELS.size()) {
			return signed();
		}
		this.depth++;
		if (this.depth > DEEPEST * LEVELS.size()) {
			throw new NotComputableException("too deep");
		}
		Node left = operation(level + 1);
		while (peek().kind() == Kind.SIGN && LEVELS.get(level).contains(peek().text())) {
			String operator = take().text();
			left = new Node.Operation(operator, left, operation(level + 1));
		}
		this.depth--;
		return left;
	}

	/** Signs bind closer than powers, as workbooks have it. */
	private Node signed() throws NotComputableException {
		if (peek().is("-") || peek().is("+")) {
			this.depth++;
			if (this.depth > DEEPEST * LEVELS.size()) {
				throw new NotComputableException("too deep");
			}
			char sign = take().text().charAt(0);
			Node of = signed();
			this.depth--;
			return new Node.Signed(sign, of);
		}
		Node node = operand();
		while (peek().is("%")) {
			take();
			node = new Node.Signed('%', node);
		}
		return node;
	}

	private Node operand() throws NotComputableException {
		Token token = take();
		return switch (token.kind()) {
			case NUMBER -> range(null, token);
			case TEXT -> new Node.Constant(new Value.Text(token.text()));
			case FAULT -> new Node.Constant(new Value.Fault(token.text()));
			case SHEET -> range(token.text(), take());
			case WORD -> peek().is("(") ? call(token.text()) : range(null, token);
			case SIGN -> {
				if (!token.is("(")) {
					throw new NotComputableException("unexpected " + token.text());
				}
				Node inside = operation(0);
				expect(")");
				yield inside;
			}
			case END -> throw new NotComputableException("ends too early");
		};
	}

	private Node call(String name) throws NotComputableException {
		expect("(");
		List<Node> arguments = new ArrayList<>();
		while (!peek().is(")")) {
			boolean omitted = peek().is(",");
			arguments.add(omitted ? new Node.Constant(Value.BLANK) : operation(0));
			if (!peek().is(")")) {
				expect(",");
				if (peek().is(")")) {
					arguments.add(new Node.Constant(Value.BLANK));
				}
			}
		}
		expect(")");
		return new Node.Call(name.toUpperCase(Locale.ROOT).replace("_XLFN.", ""), arguments);
	}

	private Node range(@Nullable String sheet, Token first) throws NotComputableException {
		if (peek().is(":")) {
			take();
			String second = take().text();
			Node area = area(sheet, first.text(), second);
			if (area == null) {
				throw new NotComputableException("no area");
			}
			return area;
		}
		if (first.kind() == Kind.NUMBER) {
			return new Node.Constant(new Value.Number(number(first.text())));
		}
		Node.Reference reference = reference(sheet, first.text());
		if (reference != null) {
			return reference;
		}
		if (first.kind() != Kind.WORD || sheet != null) {
			throw new NotComputableException("no reference");
		}
		return switch (first.text().toUpperCase(Locale.ROOT)) {
			case "TRUE" -> new Node.Constant(new Value.Truth(true));
			case "FALSE" -> new Node.Constant(new Value.Truth(false));
			default -> new Node.Name(first.text());
		};
	}

	private static BigDecimal number(String text) throws NotComputableException {
		try {
			BigDecimal number = new BigDecimal(text);
			if (Math.abs((long) number.precision() - number.scale()) <= Value.LARGEST) {
				return number;
			}
		}
		catch (NumberFormatException ex) {
			throw new NotComputableException("a number with too large an exponent");
		}
		throw new NotComputableException("too large a number");
	}

	private static Node.@Nullable Reference reference(@Nullable String sheet, String text) {
		CellName name = CellName.parse(text);
		return (name == null) ? null
				: new Node.Reference(sheet, name.row(), name.column(), text.lastIndexOf('$') > 0, text.startsWith("$"));
	}

	private static Node.@Nullable Area area(@Nullable String sheet, String first, String second) {
		Node.Reference from = reference(sheet, first);
		Node.Reference to = reference(sheet, second);
		if (from != null && to != null) {
			return new Node.Area(from, to);
		}
		Matcher fromColumn = WHOLE_COLUMN.matcher(first);
		Matcher toColumn = WHOLE_COLUMN.matcher(second);
		if (fromColumn.matches() && toColumn.matches()) {
			return new Node.Area(
					new Node.Reference(sheet, 1, column(fromColumn.group(2)), true, !fromColumn.group(1).isEmpty()),
					new Node.Reference(sheet, Integer.MAX_VALUE, column(toColumn.group(2)), true,
							!toColumn.group(1).isEmpty()));
		}
		Matcher fromRow = WHOLE_ROW.matcher(first);
		Matcher toRow = WHOLE_ROW.matcher(second);
		if (fromRow.matches() && toRow.matches()) {
			return new Node.Area(
					new Node.Reference(sheet, Integer.parseInt(fromRow.group(2)), 1, !fromRow.group(1).isEmpty(), true),
					new Node.Reference(sheet, Integer.parseInt(toRow.group(2)), Integer.MAX_VALUE,
							!toRow.group(1).isEmpty(), true));
		}
		return null;
	}

	private static int column(String letters) {
		CellName name = CellName.parse(letters + "1");
		return (name != null) ? name.column() : CellName.COLUMNS;
	}

}
