package org.mingzhang.submission.mongo;

import java.util.List;

import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.mingzhang.forms.Amount;
import org.mingzhang.submission.filing.CellChange;
import org.mingzhang.submission.filing.Change;
import org.mingzhang.submission.filing.Dossier;
import org.mingzhang.submission.filing.Filing;
import org.mingzhang.submission.filing.SampleFilings;

import static org.assertj.core.api.Assertions.assertThat;

class StoredHistoryTests {

	private static final List<CellChange> CHANGES = List
		.of(new CellChange(SampleFilings.TOTAL, null, Amount.parse("1.00")));

	@Test
	void theCellsThatAnActChangedAreKeptSmallAndReadAgain() {
		Filing filing = corrected();
		Document document = FilingDocument.first(new Change(filing, List.of()));

		assertThat(document.getList(FilingDocument.HISTORY, Document.class).getLast().get("changes"))
			.isInstanceOf(Binary.class);
		assertThat(FilingDocument.history(document)).isEqualTo(filing.history());
		assertThat(FilingDocument.history(document).isIntact()).isTrue();
	}

	@Test
	void whatWasKeptAsTextIsReadAsBefore() {
		Filing filing = corrected();
		Document document = FilingDocument.first(new Change(filing, List.of()));
		document.put(FilingDocument.HISTORY, filing.history().entries().stream().map(Packed::readable).toList());

		assertThat(FilingDocument.history(document)).isEqualTo(filing.history());
	}

	private static Filing corrected() {
		Dossier dossier = SampleFilings.dossier(SampleFilings.content("1.00"));
		return SampleFilings.draft()
			.correct(dossier.content(), dossier.contentHash(), CHANGES, List.of(), null, SampleFilings.by("a"))
			.filing();
	}

}
