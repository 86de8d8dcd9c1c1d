package org.mingzhang.publication.disclosure;

import java.time.Instant;
import java.time.LocalDate;

import org.mingzhang.contracts.FilingId;

/**
 * What every file of a disclosure says about where it comes from.
 *
 * @param filing the filing version
 * @param title such as 2023年度青山区委办公室部门决算
 * @param departmentName the department's name in the register
 * @param districtName the district's name in the register
 * @param journey when and as what it passed each station
 */
public record Imprint(FilingId filing, String title, String departmentName, String districtName, Journey journey) {

	/**
	 * When and as what the filing passed each station.
	 *
	 * @param submittedAt the department submitted it
	 * @param approvedAt the bureau approved it
	 * @param repliedOn the date of 批复
	 * @param postedAt the ledger booked it
	 * @param publishedAt it became public
	 * @param contentHash SHA-256 of the content that was filed, approved and booked
	 * @param groupHash hash of its posting group in the ledger
	 */
	public record Journey(Instant submittedAt, Instant approvedAt, LocalDate repliedOn, Instant postedAt,
			Instant publishedAt, String contentHash, String groupHash) {
	}

}
