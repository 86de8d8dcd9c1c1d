package org.mingzhang.submission.mongo;

import java.util.List;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.mingzhang.submission.filing.Change;
import org.mingzhang.submission.filing.Filing;
import org.mingzhang.submission.filing.Gap;
import org.mingzhang.submission.filing.Receipt;
import org.mingzhang.submission.filing.SampleFilings;
import org.mingzhang.submission.filing.Trouble;

import static org.assertj.core.api.Assertions.assertThat;

class StoredGapsTests {

	private static final Gap GAP = new Gap("revenue", "收入决算表", Gap.Cause.PICTURE,
			List.of(Trouble.at(51, "图片中的表不可读。 Not readable: picture.")), true);

	@Test
	void aFilingIsReadWithItsGaps() {
		assertThat(FilingDocument.filing(stored()).dossier().gaps()).containsExactly(GAP);
	}

	@Test
	void whatWasStoredBeforeGapsWereToldHasNone() {
		Document document = stored();
		document.get(FilingDocument.OVERVIEW, Document.class).remove("gaps");

		assertThat(FilingDocument.filing(document).dossier().gaps()).isEmpty();
		assertThat(FilingDocument.overview(document).gaps()).isEmpty();
	}

	private static Document stored() {
		Filing draft = SampleFilings.draft();
		Change first = Filing.drafted(draft.id(), draft.dossier().withGaps(List.of(GAP)), new Receipt("key", "hash"),
				SampleFilings.by("dept-420107-101"), "from a document", List.of());
		return FilingDocument.first(first);
	}

}
