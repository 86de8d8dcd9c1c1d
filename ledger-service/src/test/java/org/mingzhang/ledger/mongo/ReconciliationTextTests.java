package org.mingzhang.ledger.mongo;

import java.util.List;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.mingzhang.forms.Cell;
import org.mingzhang.ledger.posting.Reconciled;

import static org.assertj.core.api.Assertions.assertThat;

class ReconciliationTextTests {

	private static final Reconciled PLAIN = new Reconciled(new Cell("expenditure", "201", "total"), "公开03表 5行 1栏", 950,
			947, 5, Reconciled.Outcome.ROUNDED);

	@Test
	void whateverAPrintedPositionHoldsIsReadBack() {
		Reconciled odd = new Reconciled(new Cell("summary", "total", "amount"), "a\tb\\t\\\nc\r\u2028 \"", -1,
				Long.MAX_VALUE, 0, Reconciled.Outcome.EQUAL);
		List<Reconciled> lines = List.of(PLAIN, odd, PLAIN);
		assertThat(ReconciliationText.read(ReconciliationText.write(lines))).isEqualTo(lines);
	}

	@Test
	void nothingIsReadBackAsNothing() {
		assertThat(ReconciliationText.read(ReconciliationText.write(List.of()))).isEmpty();
	}

	@Test
	void whatWasWrittenAsDocumentsIsStillRead() {
		Document written = new Document("form", "expenditure").append("row", "201")
			.append("column", "total")
			.append("address", "公开03表 5行 1栏")
			.append("printed", 950L)
			.append("booked", 947L)
			.append("allowance", 5L)
			.append("outcome", "ROUNDED");
		assertThat(EntryDocuments.reconciliation(List.of(written))).containsExactly(PLAIN);
	}

}
