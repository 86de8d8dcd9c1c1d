package org.mingzhang.ledger.group;

import java.util.List;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.FilingSeries;
import org.mingzhang.ledger.book.Books;
import org.mingzhang.ledger.book.Standing;

/** Crashes by chance, just before or just after a write. */
public final class CrashingGroups extends ForwardingGroups {

	private final Random chance;

	public CrashingGroups(Groups groups, Random chance) {
		super(groups);
		this.chance = chance;
	}

	@Override
	public Written write(Group group) {
		crashSometimes();
		Written written = super.write(group);
		crashSometimes();
		return written;
	}

	@Override
	public Books books() {
		return new CrashingBooks(super.books());
	}

	@Override
	public Written append(PeriodAct act) {
		crashSometimes();
		Written written = super.append(act);
		crashSometimes();
		return written;
	}

	private void crashSometimes() {
		crashSometimes(this.chance);
	}

	/** Dies in one of five cases. */
	public static void crashSometimes(Random chance) {
		if (chance.nextInt(5) == 0) {
			throw new Crash();
		}
	}

	/** Crashes where books are written. */
	private final class CrashingBooks implements Books {

		private final Books books;

		CrashingBooks(Books books) {
			this.books = books;
		}

		@Override
		public void list(FilingId filing) {
			crashSometimes();
			this.books.list(filing);
			crashSometimes();
		}

		@Override
		public List<String> districts() {
			return this.books.districts();
		}

		@Override
		public List<FilingSeries> series(String district, @Nullable Integer year) {
			return this.books.series(district, year);
		}

		@Override
		public List<Standing> find(List<FilingSeries> series) {
			return this.books.find(series);
		}

		@Override
		public boolean write(Standing standing) {
			crashSometimes();
			boolean isWritten = this.books.write(standing);
			crashSometimes();
			return isWritten;
		}

	}

	/** The process died: nothing catches that. */
	public static final class Crash extends Error {

	}

}
