package org.mingzhang.submission.filing;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.submission.filing.SampleFilings.approved;
import static org.mingzhang.submission.filing.SampleFilings.by;
import static org.mingzhang.submission.filing.SampleFilings.published;

class LaterNewsTests {

	private static final Posting POSTING = new Posting(2, "group");

	private static final Disclosure DISCLOSURE = new Disclosure("/d", "manifest");

	@Test
	void anApprovedFilingIsPostedThenPublished() {
		Filing posted = LaterNews.posted(approved(), POSTING, by("l")).orElseThrow().filing();
		assertThat(posted.stage()).isInstanceOf(Stage.Posted.class);
		Filing published = LaterNews.published(posted, DISCLOSURE, by("p")).orElseThrow().filing();
		assertThat(published.stage()).isInstanceOf(Stage.Published.class);
	}

	@Test
	void newsOfThePublicationMayOvertakeThoseOfTheLedger() {
		Filing published = LaterNews.published(approved(), DISCLOSURE, by("p")).orElseThrow().filing();
		Filing both = LaterNews.posted(published, POSTING, by("l")).orElseThrow().filing();
		assertThat(both.stage()).isEqualTo(published().stage());
	}

	@Test
	void newsThatAreKnownChangeNothing() {
		assertThat(LaterNews.posted(published(), POSTING, by("l"))).isEmpty();
		assertThat(LaterNews.published(published(), DISCLOSURE, by("p"))).isEmpty();
	}

	@Test
	void aRefusedPostingIsNotedOnceAndTheFilingStaysApproved() {
		Filing noted = LaterNews.postingRefused(approved(), "借贷不平", by("l")).orElseThrow().filing();
		assertThat(noted.stage()).isInstanceOf(Stage.Approved.class);
		assertThat(noted.history().entries().getLast().note()).isEqualTo("借贷不平");
		assertThat(LaterNews.postingRefused(noted, "借贷不平", by("l"))).isEmpty();
		assertThat(LaterNews.postingRefused(noted, "又一次", by("another message"))).isPresent();
	}

	@Test
	void onlyWhatIsPublicIsSuperseded() {
		assertThat(LaterNews.superseded(published(), SampleFilings.SERIES.version(2), by("p"))).isPresent();
		assertThat(LaterNews.superseded(approved(), SampleFilings.SERIES.version(2), by("p"))).isEmpty();
	}

}
