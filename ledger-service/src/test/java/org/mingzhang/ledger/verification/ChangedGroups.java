package org.mingzhang.ledger.verification;

import java.util.function.UnaryOperator;

import org.mingzhang.ledger.group.ChainReader;
import org.mingzhang.ledger.group.DamagedException;
import org.mingzhang.ledger.group.ForwardingGroups;
import org.mingzhang.ledger.group.Groups;
import org.mingzhang.ledger.group.Link;

/** The same groups after somebody tampered with one, or damaged it; null takes it out. */
class ChangedGroups extends ForwardingGroups {

	private final long sequence;

	private final UnaryOperator<Link> change;

	ChangedGroups(Groups groups, long sequence, UnaryOperator<Link> change) {
		super(groups);
		this.sequence = sequence;
		this.change = change;
	}

	@Override
	public void read(String district, long after, ChainReader reader) {
		super.read(district, after, (link) -> {
			try {
				Link read = (link.sequence() == this.sequence) ? this.change.apply(link) : link;
				return read == null || reader.take(read);
			}
			catch (DamagedException ex) {
				return reader.damaged(link.sequence(), null, ex);
			}
		});
	}

}
