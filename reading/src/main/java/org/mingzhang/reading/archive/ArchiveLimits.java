package org.mingzhang.reading.archive;

/**
 * How much an archive may ask of its reader. Office programs stay far below; what asks
 * for more is damaged, or made to do harm.
 *
 * @param entries most entries
 * @param entry most bytes that one entry may unpack to
 * @param total most bytes that all entries together may unpack to
 * @param ratio how many times its packed size an entry may unpack to; asked only of
 * entries of some size, because small tables of styles repeat themselves as much
 * @param harmless bytes up to which an entry may have any ratio
 */
public record ArchiveLimits(int entries, long entry, long total, long ratio, long harmless) {

	/** What a filing may ask for. */
	public static final ArchiveLimits FILING = new ArchiveLimits(4000, 400_000_000L, 600_000_000L, 250, 20_000_000L);

}
