package org.mingzhang.ledger.verification;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.mingzhang.ledger.group.Head;

/**
 * What a replay of a district's books found.
 *
 * @param district administrative code
 * @param groups number of posted groups
 * @param entries number of their entries
 * @param sums sums of all debits and credits
 * @param head the end of the chain
 * @param log what the event log made of them, if it was asked
 * @param differences everything that is not as it has to be; none if the books are right
 */
public record Verification(String district, long groups, long entries, Turnover sums, Head head, @Nullable FromLog log,
		List<Difference> differences) {

	public Verification {
		differences = List.copyOf(differences);
	}

	/** This verification and what the event log adds to it. */
	Verification with(FromLog log, List<Difference> more) {
		return new Verification(this.district, this.groups, this.entries, this.sums, this.head, log,
				Stream.concat(this.differences.stream(), more.stream()).toList());
	}

	/**
	 * What the event log made of the groups.
	 *
	 * @param events events of the district that were read
	 * @param groups groups that they make
	 * @param pending groups among them that the ledger has not come to yet
	 * @param refused approvals that the ledger refused aloud
	 * @param conflicts events that contradict earlier ones; they lie in the dead letters
	 * @param unreadable messages that are no events; they lie in the dead letters
	 */
	public record FromLog(long events, long groups, long pending, long refused, long conflicts, long unreadable) {
	}

}
