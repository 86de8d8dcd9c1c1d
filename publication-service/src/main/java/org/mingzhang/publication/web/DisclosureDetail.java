package org.mingzhang.publication.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.mingzhang.contracts.FilingId;
import org.mingzhang.forms.FilingKind;
import org.mingzhang.publication.disclosure.Disclosure;
import org.mingzhang.publication.disclosure.Imprint;

/**
 * A disclosure with its versions, files and digests.
 *
 * @param id the filing version
 * @param title its title
 * @param district administrative code of the district
 * @param districtName the district's name
 * @param department code of the department
 * @param departmentName the department's name
 * @param year budget year
 * @param kind budget or final accounts
 * @param version the version
 * @param newestVersion the newest version of the same department, year and kind
 * @param template id of the template its forms follow
 * @param submittedAt when the department submitted it
 * @param repliedOn the date of 批复
 * @param approvedAt when the bureau approved it
 * @param postedAt when the ledger booked it
 * @param publishedAt when it became public
 * @param contentHash SHA-256 of the content that was filed, approved and booked
 * @param groupHash hash of its posting group in the ledger
 * @param manifestHash SHA-256 of the manifest
 * @param headlines the figures that stand for it
 * @param files its files
 * @param versions all versions, the newest first
 * @param links where it can be read
 */
record DisclosureDetail(String id, String title, String district, String districtName, String department,
		String departmentName, int year, FilingKind kind, int version, int newestVersion, String template,
		Instant submittedAt, LocalDate repliedOn, Instant approvedAt, Instant postedAt, Instant publishedAt,
		String contentHash, String groupHash, String manifestHash, List<DisclosureSummary.Figure> headlines,
		List<File> files, List<Version> versions, Map<String, String> links) {

	/**
	 * A file.
	 *
	 * @param name its name
	 * @param mediaType its media type
	 * @param size its size in bytes
	 * @param sha256 its digest
	 * @param href its address
	 */
	record File(String name, String mediaType, long size, String sha256, String href) {
	}

	/**
	 * A version.
	 *
	 * @param version its number
	 * @param publishedAt when it became public
	 * @param contentHash SHA-256 of its content
	 * @param manifestHash SHA-256 of its manifest
	 * @param href its address
	 */
	record Version(int version, Instant publishedAt, String contentHash, String manifestHash, String href) {

		static Version of(Disclosure disclosure) {
			return new Version(disclosure.filing().version(), disclosure.journey().publishedAt(),
					disclosure.journey().contentHash(), disclosure.manifestHash(), disclosure.address().apiPath());
		}

	}

	static DisclosureDetail of(Disclosure disclosure, List<Disclosure> versions) {
		FilingId filing = disclosure.filing();
		Imprint.Journey journey = disclosure.journey();
		String path = disclosure.address().apiPath() + "/";
		return new DisclosureDetail(filing.toString(), disclosure.imprint().title(),
				filing.series().department().district(), disclosure.imprint().districtName(),
				filing.series().department().toString(), disclosure.imprint().departmentName(), filing.series().year(),
				filing.series().kind(), filing.version(), versions.getFirst().filing().version(), disclosure.template(),
				journey.submittedAt(), journey.repliedOn(), journey.approvedAt(), journey.postedAt(),
				journey.publishedAt(), journey.contentHash(), journey.groupHash(), disclosure.manifestHash(),
				disclosure.headlines().stream().map(DisclosureSummary.Figure::of).toList(),
				disclosure.files()
					.stream()
					.map((file) -> new File(file.name(), file.mediaType(), file.size(), file.sha256(),
							path + file.name()))
					.toList(),
				versions.stream().map(Version::of).toList(), DisclosureSummary.links(disclosure));
	}

}
