package org.mingzhang.rulebook.evaluation;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A self-evaluation (绩效自评表).
 *
 * @param project the project's name in the table; empty if it is of the whole department
 * @param execution how the budget was carried out; null if the row was not found
 * @param goals its goals in the order of print
 * @param total the printed total score; null if none was found
 * @param remarks what stands under 偏差大或目标未完成原因分析 and below
 */
record SelfEvaluation(String project, @Nullable Execution execution, List<Goal> goals, @Nullable BigDecimal total,
		String remarks) {

	SelfEvaluation {
		goals = List.copyOf(goals);
	}

}
