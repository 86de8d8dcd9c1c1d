package org.mingzhang.publication.writing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.mingzhang.publication.disclosure.Imprint;
import org.mingzhang.publication.disclosure.DisclosureAddress;
import org.mingzhang.publication.disclosure.PublishedFile;

/**
 * The list of a disclosure's files with their digests. Its own digest stands in the
 * announcement, so one hash proves all files.
 *
 * @param filing the filing version
 * @param version from 1
 * @param path the address of the version
 * @param contentHash SHA-256 of the content that was filed, approved and booked
 * @param groupHash hash of its posting group in the ledger
 * @param submittedAt when the department submitted it
 * @param repliedOn the date of 批复
 * @param approvedAt when the bureau approved it
 * @param postedAt when the ledger booked it
 * @param publishedAt when it became public
 * @param files all other files
 */
record Manifest(String filing, int version, String path, String contentHash, String groupHash, Instant submittedAt,
		LocalDate repliedOn, Instant approvedAt, Instant postedAt, Instant publishedAt, List<PublishedFile> files) {

	static Manifest of(Imprint imprint, List<PublishedFile> files) {
		Imprint.Journey journey = imprint.journey();
		return new Manifest(imprint.filing().toString(), imprint.filing().version(),
				DisclosureAddress.of(imprint.filing()).apiPath(), journey.contentHash(), journey.groupHash(),
				journey.submittedAt(), journey.repliedOn(), journey.approvedAt(), journey.postedAt(),
				journey.publishedAt(), files);
	}

}
