package org.mingzhang.submission.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.registry.Department;
import org.mingzhang.contracts.registry.Registry;
import org.mingzhang.forms.FilingKind;
import org.mingzhang.submission.filing.Counts;
import org.mingzhang.submission.filing.FilingState;
import org.mingzhang.submission.filing.Gap;
import org.mingzhang.submission.filing.Original;
import org.mingzhang.submission.filing.Overview;

/**
 * A filing as the interface shows it.
 *
 * @param id its id
 * @param version its version, from 1
 * @param revision its revision, also in the {@code ETag}
 * @param department code of its department
 * @param departmentName the department's name
 * @param district code of its district
 * @param year budget year
 * @param kind budget or final accounts
 * @param template id of its template
 * @param state where it stands in its life
 * @param createdAt when the draft was made
 * @param submittedAt when it was last submitted; null if never
 * @param checkedAt when its present content was checked; null if it was not, and then the
 * counts say nothing about checks
 * @param decidedAt when the bureau last decided; null if never
 * @param publishedAt when it was published; null if not
 * @param counts the numbers that sum it up
 * @param decision what the bureau decided; null if it did not
 * @param originals the documents it was made from, the first one first
 * @param missingForms forms that the document did not give, why, and whether they can be
 * derived
 * @param links the addresses that belong to it
 */
record FilingView(FilingId id, int version, long revision, DepartmentCode department, String departmentName,
		String district, int year, FilingKind kind, String template, FilingState state, Instant createdAt,
		@Nullable Instant submittedAt, @Nullable Instant checkedAt, @Nullable Instant decidedAt,
		@Nullable Instant publishedAt, Counts counts, @Nullable DecisionView decision, List<Original> originals,
		List<Gap> missingForms, Map<String, String> links) {

	static FilingView of(Overview filing, Registry registry) {
		DepartmentCode department = filing.id().series().department();
		String name = registry.department(department).map(Department::name).orElse(department.toString());
		return new FilingView(filing.id(), filing.id().version(), filing.revision(), department, name,
				department.district(), filing.id().series().year(), filing.id().series().kind(), filing.template(),
				filing.state(), filing.createdAt(), filing.submittedAt(), filing.checkedAt(), filing.decidedAt(),
				filing.publishedAt(), filing.counts(), DecisionView.of(filing.stage()), filing.originals(),
				filing.gaps(), Links.of(filing));
	}

}
