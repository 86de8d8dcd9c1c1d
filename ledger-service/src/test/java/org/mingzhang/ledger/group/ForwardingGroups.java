package org.mingzhang.ledger.group;

import java.util.List;
import java.util.Optional;

import org.mingzhang.contracts.FilingId;
import org.mingzhang.ledger.book.Books;

/** The groups of another store, for doubles that differ from it in one thing. */
public abstract class ForwardingGroups implements Groups {

	private final Groups groups;

	protected ForwardingGroups(Groups groups) {
		this.groups = groups;
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
	public List<FilingId> filings(String district) {
		return this.groups.filings(district);
	}

	@Override
	public void read(String district, long after, ChainReader reader) {
		this.groups.read(district, after, reader);
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
