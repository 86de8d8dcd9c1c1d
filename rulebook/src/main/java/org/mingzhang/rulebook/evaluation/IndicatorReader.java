package org.mingzhang.rulebook.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.template.SheetShape.Scoring;
import org.mingzhang.rulebook.evaluation.Tokens.Token;

/**
 * Reads the indicators of a goal. In a table with its columns they stand in their rows;
 * in the bare text of a page an indicator goes as far as the number that ends a line,
 * which is its score.
 */
final class IndicatorReader {

	private static final BigDecimal MOST = BigDecimal.valueOf(100);

	private final Grid grid;

	private final Tokens tokens;

	private final Scoring words;

	private final Pattern aspects;

	private final List<Indicator> indicators = new ArrayList<>();

	private @Nullable String gap;

	IndicatorReader(Grid grid, Tokens tokens, Scoring words) {
		this.grid = grid;
		this.tokens = tokens;
		this.words = words;
		this.aspects = Pattern.compile(words.aspects()
			.stream()
			.filter((aspect) -> words.aspects().stream().noneMatch((other) -> isEndOf(aspect, other)))
			.sorted(Comparator.comparingInt(String::length).reversed())
			.map(Pattern::quote)
			.collect(Collectors.joining("|")));
	}

	/** 满意度指标 is the name of a group and the end of 服务对象满意度指标. */
	private static boolean isEndOf(String aspect, String other) {
		return !other.equals(aspect) && other.endsWith(aspect);
	}

	/** Why nobody can tell whether all indicators were read; null if all were. */
	@Nullable String gap() {
		return this.gap;
	}

	/**
	 * Reads.
	 * @param from the first word behind the head
	 * @param to the first word behind the goal
	 */
	List<Indicator> read(int from, int to) {
		int head = this.tokens.get(from - 1).row();
		int last = (to < this.tokens.size()) ? this.tokens.get(to).row() : this.grid.size();
		if (column(head, this.words.indicator()) >= 0 && isWide(head, last)) {
			readColumns(head, last);
		}
		else {
			readText(from, to);
		}
		return this.indicators;
	}

	private boolean isWide(int head, int last) {
		int width = this.grid.cells(head).size();
		return column(head, this.words.score()) >= 0
				&& this.grid.rows().subList(head + 1, last).stream().allMatch((row) -> row.cells().size() == width);
	}

	private void readColumns(int head, int last) {
		for (int row = head + 1; row < last; row++) {
			List<String> cells = this.grid.cells(row);
			String name = cells.get(column(head, this.words.indicator())).strip();
			Optional<BigDecimal> score = number(cells, column(head, this.words.score()));
			if (score.isPresent()) {
				this.indicators.add(new Indicator(name, text(cells, column(head, this.words.target())),
						text(cells, column(head, this.words.actual())),
						number(cells, column(head, this.words.weight())).orElse(null), score.get(),
						this.grid.rows().get(row).line(), false));
			}
			else if (!name.isEmpty()) {
				this.gap = "指标“" + name + "”没有得分";
			}
		}
	}

	private void readText(int from, int to) {
		List<List<Token>> blocks = new ArrayList<>();
		List<Token> block = new ArrayList<>();
		for (int token = from; token < to; token++) {
			block.add(this.tokens.get(token));
			boolean ends = token + 1 == to || this.tokens.get(token + 1).row() != this.tokens.get(token).row();
			if (ends && isScore(block)) {
				blocks.add(List.copyOf(block));
				block.clear();
			}
		}
		for (int i = 0; i < blocks.size(); i++) {
			boolean doubtful = i + 1 < blocks.size() && aspects(blocks.get(i + 1)) == 0;
			this.indicators.add(indicator(blocks.get(i), doubtful));
			if (aspects(blocks.get(i)) > 1) {
				this.gap = "表格文字断行，有指标没有读到得分";
			}
		}
		if (aspects(block) > 0) {
			this.gap = "最后一个指标没有读到得分";
		}
	}

	/** How many kinds of indicators the words name, each perhaps broken over lines. */
	private long aspects(List<Token> block) {
		String text = block.stream().map(Token::text).collect(Collectors.joining());
		return this.aspects.matcher(text).results().count();
	}

	/** A plain number behind words that name an indicator. */
	private static boolean isScore(List<Token> block) {
		Optional<Numeral> last = Numeral.of(block.getLast().text());
		boolean named = block.stream()
			.anyMatch((token) -> token.text().codePoints().anyMatch(Character::isIdeographic));
		return named && last
			.filter((numeral) -> numeral.isPlain() && numeral.value().signum() >= 0
					&& numeral.value().compareTo(MOST) <= 0 && numeral.value().scale() <= 2)
			.isPresent();
	}

	/** Target and result are told only where they stand beside the score. */
	private Indicator indicator(List<Token> block, boolean doubtful) {
		int row = block.getLast().row();
		List<String> line = block.stream().filter((token) -> token.row() == row).map(Token::text).toList();
		String target = (line.size() > 2) ? line.get(line.size() - 3) : null;
		String actual = (line.size() > 1) ? line.get(line.size() - 2) : null;
		StringBuilder name = new StringBuilder();
		block.subList(0, block.size() - Math.min(3, line.size()))
			.stream()
			.map(Token::text)
			.filter((word) -> !this.words.aspects().contains(word))
			.forEach(name::append);
		BigDecimal score = Numeral.of(line.getLast()).orElseThrow().value();
		return new Indicator(name.toString(), target, actual, null, score, this.grid.rows().get(row).line(), doubtful);
	}

	private int column(int row, List<String> heads) {
		List<String> cells = this.grid.cells(row);
		for (int at = 0; at < cells.size(); at++) {
			if (Words.isOneOf(cells.get(at), heads)) {
				return at;
			}
		}
		return -1;
	}

	private static @Nullable String text(List<String> cells, int column) {
		return (column < 0 || cells.get(column).isBlank()) ? null : Words.bare(cells.get(column));
	}

	private static Optional<BigDecimal> number(List<String> cells, int column) {
		return (column < 0) ? Optional.empty()
				: Numeral.of(cells.get(column)).filter(Numeral::isPlain).map(Numeral::value);
	}

}
