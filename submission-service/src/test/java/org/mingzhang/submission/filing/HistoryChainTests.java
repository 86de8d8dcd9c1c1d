package org.mingzhang.submission.filing;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HistoryChainTests {

	private final List<Entry> entries = SampleFilings.published().history().entries();

	@Test
	void aHistoryThatNobodyTouchedIsIntact() {
		assertThat(new History(this.entries).isIntact()).isTrue();
		assertThat(History.NONE.isIntact()).isTrue();
	}

	@Test
	void anEntryThatWasChangedIsNoticed() {
		Entry first = this.entries.getFirst();
		List<Entry> forged = new ArrayList<>(this.entries);
		forged.set(0, new Entry(1, first.act(), first.state(), first.revision(), "somebody-else", first.trace(),
				first.at(), first.contentHash(), first.note(), first.changes(), first.hash()));
		assertThat(new History(forged).isIntact()).isFalse();
	}

	@Test
	void anEntryThatWasLeftOutIsNoticed() {
		List<Entry> shortened = new ArrayList<>(this.entries);
		shortened.remove(1);
		assertThat(new History(shortened).isIntact()).isFalse();
	}

	@Test
	void theEntriesAfterOneAreFound() {
		assertThat(new History(this.entries).after(0)).isEqualTo(this.entries);
		assertThat(new History(this.entries).after(this.entries.size())).isEmpty();
	}

}
