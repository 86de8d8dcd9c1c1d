package org.mingzhang.rulebook.evaluation;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The bands in which qualities are scored (定性指标计分原则), in percent of the weight. */
enum Band {

	/** Not reached: 50 to 0. */
	MISSED("未(?:达成|达到|完成|实现).*", 0, 50),

	/** Reached in part: 80 to 50. */
	PARTLY("(?:部分|基本)(?:达成|达到|完成|实现).*", 50, 80),

	/** Reached: 100 to 80. */
	REACHED("(?:已|全面|全部)?(?:达成|达到|完成|实现)(?:预期|目标|年度).*", 80, 100);

	private final Pattern words;

	private final BigDecimal from;

	private final BigDecimal to;

	Band(String words, int from, int to) {
		this.words = Pattern.compile(words);
		this.from = BigDecimal.valueOf(from);
		this.to = BigDecimal.valueOf(to);
	}

	/** The band that words of a result name, if they name one. */
	static Optional<Band> of(String actual) {
		return Arrays.stream(values()).filter((band) -> band.words.matcher(Words.bare(actual)).matches()).findFirst();
	}

	boolean holds(BigDecimal score, BigDecimal weight) {
		return score.compareTo(part(weight, this.from)) >= 0 && score.compareTo(part(weight, this.to)) <= 0;
	}

	String words(BigDecimal weight) {
		return Marks.words(part(weight, this.from)) + " 至 " + Marks.words(part(weight, this.to));
	}

	private static BigDecimal part(BigDecimal weight, BigDecimal percent) {
		return weight.multiply(percent).divide(Marks.HUNDRED);
	}

}
