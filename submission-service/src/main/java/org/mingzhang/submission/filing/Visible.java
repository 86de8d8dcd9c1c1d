package org.mingzhang.submission.filing;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.access.Caller;
import org.mingzhang.forms.FilingKind;
import org.mingzhang.submission.filing.FilingQuery.Order;
import org.mingzhang.submission.filing.FilingQuery.Scope;

/** The filings as one caller may see them. */
public final class Visible {

	private final FilingStore store;

	/**
	 * Creates it.
	 * @param store keeps the filings
	 */
	public Visible(FilingStore store) {
		this.store = store;
	}

	/**
	 * A filing without its content.
	 * @param caller who asks
	 * @param id its id
	 * @return its overview
	 * @throws Refused if there is none, or the caller may not see it
	 */
	public Overview overview(Caller caller, FilingId id) {
		Rights.toLookFor(caller, id);
		Overview overview = this.store.overview(id).orElseThrow(() -> Rights.missing(caller, id));
		Rights.toSee(caller, overview);
		return overview;
	}

	/**
	 * A filing with everything.
	 * @param caller who asks
	 * @param id its id
	 * @return the filing
	 * @throws Refused if there is none, or the caller may not see it
	 */
	public Filing filing(Caller caller, FilingId id) {
		overview(caller, id);
		return this.store.find(id).orElseThrow(() -> Rights.missing(caller, id));
	}

	/**
	 * What happened to a filing.
	 * @param caller who asks
	 * @param id its id
	 * @return its history
	 * @throws Refused if there is none, or the caller may not see it
	 */
	public History history(Caller caller, FilingId id) {
		overview(caller, id);
		return this.store.history(id).orElseThrow(() -> Rights.missing(caller, id));
	}

	/**
	 * The caller's filings, newest first: a department's own, or what was submitted in a
	 * bureau's district.
	 * @param caller who asks
	 * @param wanted which ones
	 * @param after the place of the last one that is known; null to begin
	 * @param limit the most to list
	 * @return their overviews
	 */
	public List<Overview> own(Caller caller, Wanted wanted, @Nullable String after, int limit) {
		Scope scope = caller.departments().isEmpty() ? new Scope.Districts(caller.bureaus())
				: new Scope.Departments(caller.departments());
		return this.store.list(
				new FilingQuery(scope, wanted.state(), wanted.year(), wanted.kind(), Order.NEWEST_FIRST, after, limit));
	}

	/**
	 * The queue of a bureau, longest waiting first.
	 * @param caller who asks
	 * @param state the state to list
	 * @param after the place of the last one that is known; null to begin
	 * @param limit the most to list
	 * @return their overviews
	 * @throws Refused if the caller is no bureau
	 */
	public List<Overview> queue(Caller caller, FilingState state, @Nullable String after, int limit) {
		if (caller.bureaus().isEmpty()) {
			throw new Refused(Reason.FORBIDDEN, "只有财政局账号可以查看审核队列。 Only a finance bureau has a review queue.");
		}
		return this.store.list(new FilingQuery(new Scope.Districts(caller.bureaus()), state, null, null,
				Order.LONGEST_WAITING_FIRST, after, limit));
	}

	/**
	 * Which of the caller's filings. What is null restricts nothing.
	 *
	 * @param state only those in this state
	 * @param year only those of this budget year
	 * @param kind only those of this kind
	 */
	public record Wanted(@Nullable FilingState state, @Nullable Integer year, @Nullable FilingKind kind) {
	}

}
