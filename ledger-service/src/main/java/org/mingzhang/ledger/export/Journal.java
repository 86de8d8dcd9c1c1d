package org.mingzhang.ledger.export;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.mingzhang.ledger.access.Scope;
import org.mingzhang.ledger.account.Book;
import org.mingzhang.ledger.group.Groups;

/**
 * What a journal (日记账) is asked for.
 *
 * @param scope the books it is about
 * @param year budget year; null is every year
 * @param from first booking date in China; null is the first there is
 * @param until last booking date in China; null is the last there is
 * @param after number in the chain that it goes on after; 0 is the beginning
 * @param limit how many movements at most
 */
public record Journal(Scope scope, @Nullable Integer year, @Nullable LocalDate from, @Nullable LocalDate until,
		long after, int limit) {

	/**
	 * Reads the movements one after the other, in the order of the chain. Only those with
	 * entries in the books asked for are told.
	 * @param groups where the chain is kept
	 * @param reader takes each movement
	 * @return the number to go on after, if there are more than the limit; 0 if not
	 */
	public long read(Groups groups, Consumer<? super Movement> reader) {
		Told told = new Told();
		groups.read(this.scope.district(), this.after, (link) -> {
			Movement movement = Movement.of(link);
			Movement confined = movement.with(lines(movement));
			if (isBookedInTime(movement) && !confined.lines().isEmpty()) {
				told.tell(confined, reader, this.limit);
			}
			return !told.more;
		});
		return told.more ? told.last : 0;
	}

	private List<Movement.Line> lines(Movement movement) {
		return movement.lines().stream().filter((line) -> isAskedFor(line.book())).toList();
	}

	private boolean isAskedFor(Book book) {
		return this.scope.includes(book.department()) && (this.year == null || this.year == book.year());
	}

	private boolean isBookedInTime(Movement movement) {
		LocalDate on = movement.bookedOn();
		return (this.from == null || !on.isBefore(this.from)) && (this.until == null || !on.isAfter(this.until));
	}

	/** How far a journal has come. */
	private static final class Told {

		private int count;

		private long last;

		private boolean more;

		void tell(Movement movement, Consumer<? super Movement> reader, int limit) {
			if (this.count == limit) {
				this.more = true;
				return;
			}
			reader.accept(movement);
			this.count++;
			this.last = movement.sequence();
		}

	}

}
