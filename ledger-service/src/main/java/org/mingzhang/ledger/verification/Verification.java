package org.mingzhang.ledger.verification;

import java.util.List;

import org.mingzhang.ledger.account.Sums;
import org.mingzhang.ledger.group.Head;

/**
 * What a replay of a district's bookings found.
 *
 * @param district administrative code
 * @param groups number of posted groups
 * @param entries number of their entries
 * @param sums sums of all debits and credits in 分
 * @param head the end of the chain
 * @param differences everything that is not as it has to be; none if the books are right
 */
public record Verification(String district, long groups, long entries, Sums sums, Head head,
		List<Difference> differences) {

	public Verification {
		differences = List.copyOf(differences);
	}

}
