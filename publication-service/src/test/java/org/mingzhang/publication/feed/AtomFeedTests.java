package org.mingzhang.publication.feed;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.mingzhang.contracts.FilingId;
import org.mingzhang.publication.Disclosed;
import org.mingzhang.publication.disclosure.Change;
import org.w3c.dom.Document;

import static org.assertj.core.api.Assertions.assertThat;

class AtomFeedTests {

	@Test
	void everyChangeIsAnEntryWithItsPage() throws Exception {
		FilingId first = FilingId.parse("420107-102-2023-final-accounts-1");
		List<Change> changes = List.of(
				new Change(2, Disclosed.at(first.series().version(2), Instant.parse("2024-10-01T00:00:00Z")), true),
				new Change(1, Disclosed.at(first, Instant.parse("2024-09-20T00:00:00Z")), false));
		Document feed = parse(AtomFeed.write(changes, "/feed.atom", "/feed.atom?before=1"));
		assertThat(text(feed, "updated", 0)).isEqualTo("2024-10-01T00:00:00Z");
		assertThat(text(feed, "id", 1)).isEqualTo("urn:mingzhang:disclosure:420107-102-2023-final-accounts-2");
		assertThat(text(feed, "title", 1)).isEqualTo("2023年度青山区委办公室部门决算（更正，第2版）");
		assertThat(text(feed, "title", 2)).isEqualTo("2023年度青山区委办公室部门决算（第1版）");
		assertThat(attribute(feed, "link", 2, "href")).isEqualTo("/feed.atom?before=1");
		assertThat(attribute(feed, "link", 3, "href")).isEqualTo("/disclosures/420107/102/2023/final-accounts@2");
		assertThat(attribute(feed, "category", 0, "term")).isEqualTo("corrected");
	}

	@Test
	void aFeedWithoutChangesIsAFeed() throws Exception {
		assertThat(text(parse(AtomFeed.write(List.of(), "/feed.atom", null)), "updated", 0))
			.isEqualTo("1970-01-01T00:00:00Z");
	}

	private static Document parse(byte[] xml) throws Exception {
		return DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
	}

	private static String text(Document feed, String element, int index) {
		return feed.getElementsByTagName(element).item(index).getTextContent();
	}

	private static String attribute(Document feed, String element, int index, String name) {
		return feed.getElementsByTagName(element).item(index).getAttributes().getNamedItem(name).getNodeValue();
	}

}
