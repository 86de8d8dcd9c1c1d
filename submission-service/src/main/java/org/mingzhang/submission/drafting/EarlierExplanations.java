package org.mingzhang.submission.drafting;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.event.Explanation;
import org.mingzhang.submission.filing.FilingStore;
import org.mingzhang.submission.filing.Overview;
import org.mingzhang.submission.filing.Stage;

/**
 * What a department explained the year before and the bureau approved. It is offered
 * where the same rule fails at the same place; whether it still holds the department has
 * to say itself.
 */
public final class EarlierExplanations {

	private final FilingStore store;

	/**
	 * Creates it.
	 * @param store keeps the filings
	 */
	public EarlierExplanations(FilingStore store) {
		this.store = store;
	}

	/**
	 * The explanations of the year before.
	 * @param filing the filing that is being explained
	 * @return text by id of the finding
	 */
	public Map<String, String> of(FilingId filing) {
		List<Overview> versions = filing.series().yearBefore().map(this.store::versions).orElse(List.of());
		return versions.reversed()
			.stream()
			.filter((version) -> isApproved(version.stage()))
			.findFirst()
			.flatMap((version) -> this.store.find(version.id()))
			.map((earlier) -> earlier.dossier()
				.explanations()
				.stream()
				.collect(Collectors.toMap((each) -> each.finding().id(), Explanation::text)))
			.orElse(Map.of());
	}

	private static boolean isApproved(Stage stage) {
		return stage instanceof Stage.Approved || stage instanceof Stage.Posted || stage instanceof Stage.Published;
	}

}
