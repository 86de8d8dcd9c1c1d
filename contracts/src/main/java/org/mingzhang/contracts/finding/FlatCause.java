package org.mingzhang.contracts.finding;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.finding.FlatFinding.FlatSuspect;
import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Unit;
import org.mingzhang.forms.check.Cause;

/**
 * What explains findings that failed together.
 *
 * @param id its id, which its findings name
 * @param sentence what is likely wrong, Chinese
 * @param suspects the cells to change, all of them
 * @param findings ids of its findings
 * @param amount the largest difference among its findings
 * @param unit unit of that amount
 */
public record FlatCause(String id, String sentence, List<FlatSuspect> suspects, List<String> findings,
		@Nullable Amount amount, @Nullable Unit unit) {

	/**
	 * Flattens a cause.
	 * @param cause the cause
	 * @return the cause, flat
	 */
	public static FlatCause of(Cause cause) {
		return new FlatCause(cause.id(), cause.sentence(), cause.suspects().stream().map(FlatSuspect::of).toList(),
				cause.findings(), cause.amount(), cause.unit());
	}

}
