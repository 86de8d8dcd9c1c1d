package org.mingzhang.rulebook.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.template.SheetShape.Scoring;

/** Reads a self-evaluation. */
final class ScoringReader {

	private final Grid grid;

	private final Scoring words;

	private final TableReader reader;

	ScoringReader(Grid grid, Scoring words, TableReader reader) {
		this.grid = grid;
		this.words = words;
		this.reader = reader;
	}

	SelfEvaluation read() {
		Tokens tokens = new Tokens(this.grid);
		ExecutionReader row = new ExecutionReader(tokens, this.words, this.reader);
		Execution execution = row.read();
		int total = total(tokens, row.end());
		int end = (total < 0) ? tokens.size() : total;
		List<Goal> goals = new GoalReader(this.grid, tokens, this.words).read(row.end(), end);
		return new SelfEvaluation(project(), execution, goals, totalScore(tokens, total),
				tokens.text(end, tokens.size()));
	}

	private String project() {
		for (int row = 0; row < this.grid.size(); row++) {
			List<String> printed = this.grid.printed(row).toList();
			for (int at = 0; at + 1 < printed.size(); at++) {
				if (Words.isOneOf(printed.get(at), this.words.name())) {
					return printed.get(at + 1).strip();
				}
			}
		}
		return "";
	}

	private int total(Tokens tokens, int from) {
		for (int token = from; token < tokens.size(); token++) {
			if (Words.isOneOf(tokens.get(token).text(), this.words.total())) {
				return token;
			}
		}
		return -1;
	}

	/** The last number of the row; where weights are printed, theirs stands before it. */
	private static @Nullable BigDecimal totalScore(Tokens tokens, int total) {
		BigDecimal score = null;
		for (int token = total + 1; total >= 0 && token < tokens.size(); token++) {
			Optional<Numeral> numeral = Numeral.of(tokens.get(token).text()).filter(Numeral::isPlain);
			boolean sameRow = tokens.get(token).row() == tokens.get(total).row();
			if (numeral.isEmpty() || (score != null && !sameRow)) {
				break;
			}
			score = numeral.get().value();
		}
		return score;
	}

}
