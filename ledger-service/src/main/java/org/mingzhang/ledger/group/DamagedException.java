package org.mingzhang.ledger.group;

import java.util.Optional;
import java.util.function.Supplier;

import org.mingzhang.contracts.FilingId;

/**
 * What is kept cannot be read: something that is no ledger changed it. Nothing can be
 * booked on top of it, and the proof names it.
 */
public final class DamagedException extends IllegalStateException {

	private final String id;

	private DamagedException(String id, RuntimeException cause) {
		super("%s 已损坏，不能读取 (is damaged and cannot be read): %s".formatted(id, cause), cause);
		this.id = id;
	}

	/**
	 * Reads something kept, in which nothing that could fail is the reader's fault.
	 * @param <T> what it is
	 * @param id its id
	 * @param reading makes it of what is kept
	 * @return what was read
	 * @throws DamagedException if it cannot be read
	 */
	public static <T> T whileReading(String id, Supplier<T> reading) {
		try {
			return reading.get();
		}
		catch (DamagedException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			throw new DamagedException(id, ex);
		}
	}

	/**
	 * {@return the filing version whose group it is; nothing if it is no group, or its id
	 * is damaged as well}
	 */
	public Optional<FilingId> filing() {
		try {
			return Optional.of(FilingId.parse(this.id));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
