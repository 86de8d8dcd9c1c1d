package org.mingzhang.submission.filing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.mingzhang.contracts.event.EventCodec;

/**
 * Every act on a filing, in order. It only grows.
 *
 * @param entries the acts, oldest first
 */
public record History(List<Entry> entries) {

	/** Before anything was done. */
	public static final History NONE = new History(List.of());

	/**
	 * Changed cells that a history holds. Compressed they take some 20 bytes each, so
	 * that a filing stays below the 16 MB of its document with every later act.
	 */
	private static final int MOST_CHANGES = 200_000;

	private static final EventCodec CODEC = new EventCodec();

	public History {
		entries = List.copyOf(entries);
	}

	/**
	 * {@return how many acts there were; the compare-and-set of the store stands on it}
	 */
	public int size() {
		return this.entries.size();
	}

	/**
	 * The last act of a kind.
	 * @param act the kind
	 * @return the act, or nothing if there was none
	 */
	public Optional<Entry> last(Act act) {
		return this.entries.reversed().stream().filter((entry) -> entry.act() == act).findFirst();
	}

	/**
	 * The acts after one.
	 * @param sequence place of the last act that is already known; 0 if none is
	 * @return the later ones
	 */
	public List<Entry> after(long sequence) {
		return this.entries.stream().filter((entry) -> entry.sequence() > sequence).toList();
	}

	/**
	 * Tells whether the chain of hashes holds.
	 * @return whether no entry was changed or left out
	 */
	public boolean isIntact() {
		String previous = "";
		for (int i = 0; i < this.entries.size(); i++) {
			Entry entry = this.entries.get(i);
			if (entry.sequence() != i + 1 || !entry.hash().equals(hash(previous, entry))) {
				return false;
			}
			previous = entry.hash();
		}
		return true;
	}

	/** Nothing but corrections makes a history long. */
	void refuseMore(int changes) {
		long before = this.entries.stream().mapToLong((entry) -> entry.changes().size()).sum();
		if (before + changes > MOST_CHANGES) {
			throw new Refused(Reason.TOO_LARGE,
					"该申报已累计更正 %d 格，不能再更正；请撤回后以改好的文件重新申报。 Too much was corrected in this filing: withdraw it and file the mended document anew."
						.formatted(before));
		}
	}

	/** Appends an act and seals it with the hash of those before it. */
	History with(Entry entry) {
		String previous = this.entries.isEmpty() ? "" : this.entries.getLast().hash();
		return new History(
				Stream.concat(this.entries.stream(), Stream.of(entry.sealed(hash(previous, entry)))).toList());
	}

	private static String hash(String previous, Entry entry) {
		String json = new String(CODEC.write(entry.sealed("")), StandardCharsets.UTF_8);
		return EventCodec.sha256(previous + json);
	}

}
