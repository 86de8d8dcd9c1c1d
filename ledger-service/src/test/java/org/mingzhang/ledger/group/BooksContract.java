package org.mingzhang.ledger.group;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.mingzhang.contracts.FilingSeries;
import org.mingzhang.ledger.account.Account;
import org.mingzhang.ledger.account.Entry;
import org.mingzhang.ledger.account.Fund;
import org.mingzhang.ledger.account.Nature;
import org.mingzhang.ledger.account.Sums;
import org.mingzhang.ledger.book.Books;
import org.mingzhang.ledger.book.Standing;
import org.mingzhang.ledger.posting.Poster;
import org.mingzhang.ledger.verification.Difference;
import org.mingzhang.ledger.verification.Replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.ledger.group.FilingLife.spending;

/** What every place that keeps books promises. */
public abstract class BooksContract {

	private final FilingLife first = FilingLife.of("420107-101", 1);

	private final FilingLife second = FilingLife.of("420107-101", 2);

	private final FilingSeries series = this.first.filing().series();

	/** An empty place. */
	protected abstract Groups empty();

	@Test
	void whatIsListedIsFoundFromTheDistrictDown() {
		Books books = empty().books();
		books.list(this.second.filing());
		books.list(this.first.filing());
		books.list(this.first.filing());
		books.list(FilingLife.of("420105-101", 1).filing());
		assertThat(books.districts()).containsExactly("420105", "420107");
		assertThat(books.series("420107", null)).containsExactly(this.series);
		assertThat(books.series("420107", 2023)).containsExactly(this.series);
		assertThat(books.series("420107", 2022)).isEmpty();
		assertThat(books.find(this.series).listed()).containsExactly(1, 2);
		assertThat(books.find(FilingLife.of("420107-109", 1).filing().series()).listed()).isEmpty();
	}

	@Test
	void aBookIsReadBackAsItWasWritten() {
		Books books = empty().books();
		books.list(this.first.filing());
		Account account = Account.expenditure(Fund.GENERAL, "2013201", Nature.BASIC);
		List<Entry> entries = List.of(Entry.of(account, Entry.MAX_FEN), Entry.of(account, -7));
		assertThat(books.write(books.find(this.series).plus(1, entries))).isTrue();
		Standing read = books.find(this.series);
		assertThat(read.sums()).isEqualTo(Map.of(account, new Sums(Entry.MAX_FEN, 7)));
		assertThat(read.booked()).containsExactly(1);
		assertThat(read.uncounted()).isEmpty();
	}

	@Test
	void whoeverReadTheSameBookSecondCanNotWriteOverTheFirst() {
		Books books = empty().books();
		books.list(this.first.filing());
		Standing read = books.find(this.series);
		assertThat(books.write(read)).isTrue();
		assertThat(books.write(read)).isFalse();
		assertThat(books.write(Standing.empty(FilingLife.of("420107-109", 1).filing().series()))).isFalse();
	}

	@Test
	void whatIsListedMeanwhileIsNotLost() {
		Books books = empty().books();
		books.list(this.first.filing());
		Standing read = books.find(this.series);
		books.list(this.second.filing());
		assertThat(books.write(read)).isTrue();
		assertThat(books.find(this.series).listed()).containsExactly(1, 2);
	}

	@Test
	void aBookThatCountsSomethingElseIsNamedAndMadeAnew() {
		Groups groups = empty();
		Ledger ledger = new Ledger(Poster.load(), groups, Clock.systemUTC());
		ledger.apply(this.first.approval(4, spending(10)));
		ledger.apply(this.second.approval(4, spending(12)));
		Standing right = groups.books().find(this.series);
		assertThat(right.booked()).containsExactly(1, 2);
		Account account = right.sums().keySet().iterator().next();
		groups.books()
			.write(new Standing(this.series, right.stamp(), right.listed(), right.booked(),
					Map.of(account, new Sums(1, 0))));
		assertThat(Replay.verify(groups, "420107").differences()).extracting(Difference::kind)
			.isNotEmpty()
			.containsOnly(Difference.Kind.BALANCE_MISMATCH);
		assertThat(new Bookkeeper(groups).rebuild("420107")).isEqualTo(1);
		assertThat(groups.books().find(this.series).sums()).isEqualTo(right.sums());
		assertThat(Replay.verify(groups, "420107").differences()).isEmpty();
		assertThat(new Bookkeeper(groups).rebuild("420107")).isZero();
	}

	@Test
	void aGroupThatIsNotCountedYetIsInEveryBalance() {
		Groups groups = empty();
		Ledger ledger = new Ledger(Poster.load(), groups, Clock.systemUTC());
		ledger.apply(this.first.approval(4, spending(10)));
		Standing counted = groups.books().find(this.series);
		groups.books().write(counted.uncountedAgain());
		assertThat(groups.books().find(this.series).sums()).isEmpty();
		assertThat(new Bookkeeper(groups).read(this.series).sums()).isEqualTo(counted.sums());
		assertThat(Replay.verify(groups, "420107").differences()).isEmpty();
		ledger.apply(this.first.approval(4, spending(10)));
		assertThat(groups.books().find(this.series).sums()).isEqualTo(counted.sums());
	}

}
