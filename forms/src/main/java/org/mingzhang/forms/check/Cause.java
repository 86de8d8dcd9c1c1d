package org.mingzhang.forms.check;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Unit;

/**
 * Why findings failed together: the smallest set of cells whose change settles all of
 * them (error localisation after Fellegi and Holt, 1976). People mend causes, not
 * findings.
 *
 * @param id the same for the same findings in every check
 * @param sentence what is likely wrong, Chinese
 * @param suspects the cells to change, all of them
 * @param findings ids of the findings it explains
 * @param amount how much is at stake: the largest difference among its findings; null if
 * they compared none
 * @param unit unit of that amount
 */
public record Cause(String id, String sentence, List<Suspect> suspects, List<String> findings, @Nullable Amount amount,
		@Nullable Unit unit) {

	public Cause {
		suspects = List.copyOf(suspects);
		findings = List.copyOf(findings);
	}

}
