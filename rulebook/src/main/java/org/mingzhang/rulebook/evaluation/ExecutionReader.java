package org.mingzhang.rulebook.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.template.SheetShape.Scoring;

/**
 * Reads the row of a self-evaluation that holds 预算数, 执行数, 执行率 and 得分. The head tells
 * their order; the percentage tells where in the row the rate stands.
 */
final class ExecutionReader {

	private static final Pattern WEIGHT = Pattern.compile("\\((\\d+(?:\\.\\d+)?)分\\)|\\((\\d+(?:\\.\\d+)?)分\\*");

	private static final Pattern LABELLED = Pattern.compile("(\\p{IsHan}+)(\\d.*)");

	/** More words than these a row of execution has not. */
	private static final int LONGEST = 14;

	private enum Column {

		BUDGET, SPENT, OTHER, RATE, WEIGHT, SCORE

	}

	private record Part(String label, Numeral numeral) {
	}

	private final Tokens tokens;

	private final Scoring words;

	private final TableReader reader;

	private int end;

	ExecutionReader(Tokens tokens, Scoring words, TableReader reader) {
		this.tokens = tokens;
		this.words = words;
		this.reader = reader;
	}

	/** The word behind the row, or where to go on if there is none. */
	int end() {
		return this.end;
	}

	@Nullable Execution read() {
		int label = this.tokens.behind(this.words.execution(), 0, this.tokens.size());
		int head = this.tokens.behind(this.words.rate(), 0, (label < 0) ? this.tokens.size() : label);
		if (label < 0 || head < 0) {
			return null;
		}
		List<Column> columns = columns(this.tokens.text(0, label));
		List<Part> parts = parts(label);
		this.end = Math.max(this.end, label);
		return execution(columns, parts, weight(label));
	}

	/** The columns in the order in which their heads first stand in a text. */
	private List<Column> columns(String head) {
		Map<Integer, Column> columns = new TreeMap<>();
		String rest = put(columns, Column.OTHER, this.words.otherColumns(), head);
		rest = put(columns, Column.BUDGET, this.words.budget(), rest);
		rest = put(columns, Column.SPENT, this.words.spent(), rest);
		rest = put(columns, Column.RATE, this.words.rate(), rest);
		rest = put(columns, Column.WEIGHT, this.words.weight(), rest);
		put(columns, Column.SCORE, this.words.score(), rest);
		return List.copyOf(columns.values());
	}

	/** Takes the found head out of the text, so that no other is found inside it. */
	private static String put(Map<Integer, Column> columns, Column column, List<String> heads, String text) {
		for (String head : heads.stream()
			.map(Words::bare)
			.sorted(Comparator.comparingInt(String::length).reversed())
			.toList()) {
			int at = text.indexOf(head);
			if (at >= 0) {
				columns.put(at, column);
				return text.substring(0, at) + " ".repeat(head.length()) + text.substring(at + head.length());
			}
		}
		return text;
	}

	private @Nullable BigDecimal weight(int label) {
		Matcher matcher = WEIGHT.matcher(this.tokens.text(0, label));
		return matcher.find() ? new BigDecimal((matcher.group(1) != null) ? matcher.group(1) : matcher.group(2)) : null;
	}

	/** The numbers of the row, up to the score behind the rate. */
	private List<Part> parts(int label) {
		List<Part> parts = new ArrayList<>();
		String before = "";
		boolean rated = false;
		for (int token = label; token < Math.min(this.tokens.size(), label + LONGEST); token++) {
			String word = this.tokens.get(token).text();
			Matcher labelled = LABELLED.matcher(word);
			String number = labelled.matches() ? labelled.group(2) : word;
			before = labelled.matches() ? labelled.group(1) : before;
			Numeral numeral = Numeral.of(number).orElse(null);
			if (numeral == null) {
				if (rated || isEnd(word)) {
					break;
				}
				before = word;
				continue;
			}
			parts.add(new Part(before, numeral));
			this.end = token + 1;
			before = "";
			if (rated) {
				break;
			}
			rated = numeral.percent();
		}
		return parts;
	}

	private boolean isEnd(String word) {
		return Words.holdsOneOf(word, this.words.goal()) || Words.holdsOneOf(word, this.words.indicator());
	}

	private Execution execution(List<Column> columns, List<Part> parts, @Nullable BigDecimal headWeight) {
		int percent = indexOfRate(parts);
		int rate = columns.indexOf(Column.RATE);
		boolean transferred = parts.stream().anyMatch((part) -> isTransferred(part.label()));
		Found budget = new Found.Unknown("预算数、执行数各是哪个数字不能断定");
		Found spent = budget;
		Found handed = Found.BLANK;
		BigDecimal weight = headWeight;
		if (transferred && percent > 0 && columns.subList(0, rate).equals(List.of(Column.BUDGET, Column.SPENT))) {
			budget = figure(parts.getFirst());
			spent = sum(parts.subList(1, percent), false);
			handed = sum(parts.subList(1, percent), true);
		}
		else if (!transferred && percent >= 0 && percent == rate) {
			budget = figure(parts, columns.indexOf(Column.BUDGET), budget);
			spent = figure(parts, columns.indexOf(Column.SPENT), spent);
			weight = number(parts, columns.indexOf(Column.WEIGHT), rate, weight);
		}
		BigDecimal score = (percent >= 0 && percent + 1 < parts.size() && columns.indexOf(Column.SCORE) > rate)
				? parts.get(percent + 1).numeral().value() : null;
		return new Execution(budget, spent, handed, (percent >= 0) ? parts.get(percent).numeral().value() : null,
				weight, score);
	}

	private static int indexOfRate(List<Part> parts) {
		for (int i = 0; i < parts.size(); i++) {
			if (parts.get(i).numeral().percent()) {
				return i;
			}
		}
		return -1;
	}

	private Found sum(List<Part> parts, boolean transferred) {
		Found sum = Found.BLANK;
		for (Part part : parts) {
			if (isTransferred(part.label()) == transferred) {
				sum = sum.plus(() -> figure(part));
			}
		}
		return sum;
	}

	private Found figure(List<Part> parts, int at, Found otherwise) {
		return (at >= 0 && at < parts.size()) ? figure(parts.get(at)) : otherwise;
	}

	private Found figure(Part part) {
		Numeral numeral = part.numeral();
		return this.reader
			.figure(numeral.value().toPlainString() + ((numeral.unit() != null) ? numeral.unit().label() : ""));
	}

	private static @Nullable BigDecimal number(List<Part> parts, int at, int rate, @Nullable BigDecimal otherwise) {
		return (at >= 0 && at < rate) ? parts.get(at).numeral().value() : otherwise;
	}

	private boolean isTransferred(String label) {
		return !label.isEmpty() && Words.holdsOneOf(label, this.words.transferred());
	}

}
