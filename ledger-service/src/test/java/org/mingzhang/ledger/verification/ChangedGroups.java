package org.mingzhang.ledger.verification;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.mingzhang.contracts.FilingId;
import org.mingzhang.ledger.book.Books;
import org.mingzhang.ledger.group.ChainReader;
import org.mingzhang.ledger.group.DamagedException;
import org.mingzhang.ledger.group.Group;
import org.mingzhang.ledger.group.Groups;
import org.mingzhang.ledger.group.Head;
import org.mingzhang.ledger.group.Link;
import org.mingzhang.ledger.group.Period;
import org.mingzhang.ledger.group.PeriodAct;

/** The same groups after somebody tampered with one, or damaged it; null takes it out. */
class ChangedGroups implements Groups {

	private final Groups groups;

	private final long sequence;

	private final UnaryOperator<Link> change;

	ChangedGroups(Groups groups, long sequence, UnaryOperator<Link> change) {
		this.groups = groups;
		this.sequence = sequence;
		this.change = change;
	}

	@Override
	public List<FilingId> filings(String district) {
		return this.groups.filings(district);
	}

	@Override
	public void read(String district, long after, ChainReader reader) {
		this.groups.read(district, after, (link) -> {
			try {
				Link read = (link.sequence() == this.sequence) ? this.change.apply(link) : link;
				return read == null || reader.take(read);
			}
			catch (DamagedException ex) {
				return reader.damaged(link.sequence(), null, ex);
			}
		});
	}

	@Override
	public Optional<Group> find(FilingId filing) {
		return this.groups.find(filing);
	}

	@Override
	public Written write(Group group) {
		return this.groups.write(group);
	}

	@Override
	public Head head(String district) {
		return this.groups.head(district);
	}

	@Override
	public Books books() {
		return this.groups.books();
	}

	@Override
	public Period period(String district, int year) {
		return this.groups.period(district, year);
	}

	@Override
	public List<Period> periods(String district) {
		return this.groups.periods(district);
	}

	@Override
	public Written append(PeriodAct act) {
		return this.groups.append(act);
	}

}
