package org.mingzhang.submission.filing;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.forms.FilingKind;

/**
 * Which filings to list. What is null restricts nothing.
 *
 * @param scope whose filings
 * @param state only those in this state
 * @param year only those of this budget year
 * @param kind only those of this kind
 * @param order in which order
 * @param after the place of the last filing that is already known, as the order tells it;
 * null to begin
 * @param limit the most to list, at least 1
 */
public record FilingQuery(Scope scope, @Nullable FilingState state, @Nullable Integer year, @Nullable FilingKind kind,
		Order order, @Nullable String after, int limit) {

	/** Whose filings are listed. */
	public sealed interface Scope {

		/** All filings of some departments, drafts included. */
		record Departments(Set<DepartmentCode> codes) implements Scope {

			public Departments {
				codes = Set.copyOf(codes);
			}

		}

		/** What was ever submitted in some districts. */
		record Districts(Set<String> codes) implements Scope {

			public Districts {
				codes = Set.copyOf(codes);
			}

		}

	}

	/** In which order. */
	public enum Order {

		/** What was made last comes first. */
		NEWEST_FIRST,

		/** What was submitted first comes first. */
		LONGEST_WAITING_FIRST

	}

}
