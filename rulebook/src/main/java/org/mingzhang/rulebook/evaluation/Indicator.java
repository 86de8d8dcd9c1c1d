package org.mingzhang.rulebook.evaluation;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * An indicator of a self-evaluation (三级指标).
 *
 * @param name its name, as far as it could be told from what stands beside it
 * @param target what was to be reached (年初目标值); null if the text is too torn to tell
 * @param actual what was reached (实际完成值); null if the text is too torn to tell
 * @param weight its weight; null if the table prints none
 * @param score its score
 * @param line line in the document
 * @param doubtful whether the number taken for its score may be part of a broken text
 */
record Indicator(String name, @Nullable String target, @Nullable String actual, @Nullable BigDecimal weight,
		BigDecimal score, int line, boolean doubtful) {

	Indicator weighing(BigDecimal implied) {
		return new Indicator(this.name, this.target, this.actual, implied, this.score, this.line, this.doubtful);
	}

}
