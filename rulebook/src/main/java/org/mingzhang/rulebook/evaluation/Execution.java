package org.mingzhang.rulebook.evaluation;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * The row of a self-evaluation that tells how the budget was carried out.
 *
 * @param budget 预算数, A
 * @param spent what the department spent itself, part of B
 * @param transferred what others spent of it, the other part of B; blank if nothing
 * @param rate the printed rate in percent; null if none is printed
 * @param weight the weight of the rate, as in （20分）; null if none is printed
 * @param score the printed score; null if none is printed
 */
record Execution(Found budget, Found spent, Found transferred, @Nullable BigDecimal rate, @Nullable BigDecimal weight,
		@Nullable BigDecimal score) {

	/** 执行数, B. */
	Found carriedOut() {
		return this.spent.plus(() -> this.transferred);
	}

}
