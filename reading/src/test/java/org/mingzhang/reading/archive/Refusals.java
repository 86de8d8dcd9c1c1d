package org.mingzhang.reading.archive;

import java.util.List;

import org.mingzhang.reading.document.Notices;
import org.mingzhang.reading.document.Problem;

import static org.assertj.core.api.Assertions.assertThat;

/** The sentences a file is refused with; a file that is opened has none. */
final class Refusals {

	private Refusals() {
	}

	static List<String> refusals(byte[] file) {
		return refusals(file, OfficeKind.WORKBOOK);
	}

	static List<String> refusals(byte[] file, OfficeKind kind) {
		return refusals(file, kind, ArchiveLimits.FILING);
	}

	static List<String> refusals(byte[] file, ArchiveLimits limits) {
		return refusals(file, OfficeKind.WORKBOOK, limits);
	}

	static List<String> refusals(byte[] file, OfficeKind kind, ArchiveLimits limits) {
		Notices notices = new Notices();
		boolean opened = OfficeFile.inspect(file, kind, limits, notices).isPresent();
		assertThat(opened).isEqualTo(notices.problems().isEmpty());
		return notices.problems().stream().map(Problem::message).toList();
	}

}
