package org.mingzhang.reading.workbook;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.mingzhang.reading.workbook.formula.Relation;

/**
 * Which numbers a section of a number format is for: {@code [>=10000]}.
 *
 * @param relation how the number is to be to the limit
 * @param limit the limit
 */
record FormatCondition(Relation relation, BigDecimal limit) {

	/** Colours and the like may stand before it. */
	private static final Pattern CONDITION = Pattern
		.compile("\\s*(?:\\[[^\\]]*\\]\\s*)*?\\[\\s*(<=|>=|<>|=|<|>)\\s*(-?\\d{1,30}(?:\\.\\d{1,30})?)\\s*\\]");

	/** The condition that a section begins with; null if it has none. */
	static @Nullable FormatCondition of(String section) {
		Matcher matcher = CONDITION.matcher(section);
		return matcher.lookingAt()
				? new FormatCondition(Relation.of(matcher.group(1)), new BigDecimal(matcher.group(2))) : null;
	}

	boolean holds(BigDecimal number) {
		return this.relation.holds(number.compareTo(this.limit));
	}

}
