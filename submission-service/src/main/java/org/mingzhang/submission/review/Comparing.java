package org.mingzhang.submission.review;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.FilingSeries;
import org.mingzhang.contracts.access.Caller;
import org.mingzhang.forms.FilingKind;
import org.mingzhang.submission.filing.Filing;
import org.mingzhang.submission.filing.FilingState;
import org.mingzhang.submission.filing.FilingStore;
import org.mingzhang.submission.filing.Filings;
import org.mingzhang.submission.filing.Overview;
import org.mingzhang.submission.filing.Reason;
import org.mingzhang.submission.filing.Refused;
import org.mingzhang.submission.filing.Rights;

/** Shows how a filing differs from an earlier one, cell by cell. */
public final class Comparing {

	private final Filings filings;

	private final FilingStore store;

	/**
	 * Creates the use case.
	 * @param filings the filings
	 * @param store tells the versions of a series
	 */
	public Comparing(Filings filings, FilingStore store) {
		this.filings = filings;
		this.store = store;
	}

	/**
	 * Compares a filing.
	 * @param caller who asks
	 * @param id the filing
	 * @param against what with
	 * @return the cells that differ
	 * @throws Refused if the caller may not see the filing, or there is nothing to
	 * compare with
	 */
	public Result compare(Caller caller, FilingId id, Against against) {
		Rights.toLookFor(caller, id);
		Filing filing = this.filings.seenBy(caller, id);
		Filing earlier = this.filings.find(baseline(id, against));
		return new Result(earlier.id(), Comparison.between(earlier.dossier().content(), filing.dossier().content()));
	}

	private FilingId baseline(FilingId id, Against against) {
		FilingSeries series = id.series();
		Optional<FilingId> found = switch (against) {
			case LAST_VERSION -> newest(series, id.version());
			case LAST_YEAR -> series.yearBefore().flatMap((before) -> newest(before, Integer.MAX_VALUE));
			case BUDGET ->
				newest(new FilingSeries(series.department(), series.year(), FilingKind.BUDGET), Integer.MAX_VALUE);
		};
		return found.filter((baseline) -> !baseline.equals(id))
			.orElseThrow(() -> new Refused(Reason.NO_BASELINE,
					"系统中没有可与 %s 比较的已批复申报（%s）。 No approved filing to compare %s with (%s).".formatted(id, against.id(),
							id, against.id())));
	}

	private Optional<FilingId> newest(FilingSeries series, int belowVersion) {
		return this.store.versions(series)
			.stream()
			.filter((version) -> version.id().version() < belowVersion && isApproved(version.state()))
			.map(Overview::id)
			.max(Comparator.comparingInt(FilingId::version));
	}

	private static boolean isApproved(FilingState state) {
		return switch (state) {
			case APPROVED, POSTED, PUBLISHED, SUPERSEDED -> true;
			case DRAFT, SUBMITTED, INVALID, IN_REVIEW, RETURNED, WITHDRAWN -> false;
		};
	}

	/** What a filing is compared with: the newest approved one of its kind. */
	public enum Against {

		/** The same filing's version before. */
		LAST_VERSION("last-version"),

		/** The filing of the year before. */
		LAST_YEAR("last-year"),

		/** The budget of the same year. */
		BUDGET("budget");

		private final String id;

		Against(String id) {
			this.id = id;
		}

		/**
		 * {@return the name used in the interface}
		 */
		public String id() {
			return this.id;
		}

	}

	/**
	 * What came of it.
	 *
	 * @param earlier the filing it was compared with
	 * @param differences the cells that differ
	 */
	public record Result(FilingId earlier, List<CellDifference> differences) {
	}

}
