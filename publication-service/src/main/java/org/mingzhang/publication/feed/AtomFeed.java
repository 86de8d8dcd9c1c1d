package org.mingzhang.publication.feed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.jspecify.annotations.Nullable;
import org.mingzhang.publication.disclosure.Change;
import org.mingzhang.publication.disclosure.Disclosure;
import org.mingzhang.publication.html.ChineseDates;

/**
 * Writes changes as an Atom feed (RFC 4287), newest first, with a link to the page of
 * older ones (RFC 5005). Addresses are relative: the service does not know under which
 * name it is reached.
 */
public final class AtomFeed {

	private static final String ATOM = "http://www.w3.org/2005/Atom";

	private static final Pattern NOT_IN_XML = Pattern.compile("[\\p{Cntrl}&&[^\t\n\r]]");

	private final XMLStreamWriter out;

	private AtomFeed(XMLStreamWriter out) {
		this.out = out;
	}

	/**
	 * Writes a page of the feed.
	 * @param changes the changes, newest first
	 * @param self the address of this page
	 * @param older the address of the page of older changes; null if there is none
	 * @return the XML, UTF-8
	 */
	public static byte[] write(List<Change> changes, String self, @Nullable String older) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			XMLStreamWriter out = XMLOutputFactory.newDefaultFactory()
				.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
			new AtomFeed(out).feed(changes, self, older);
			out.close();
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException("Writing to memory cannot fail", ex);
		}
		return bytes.toByteArray();
	}

	private void feed(List<Change> changes, String self, @Nullable String older) throws XMLStreamException {
		this.out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
		this.out.writeStartElement("feed");
		this.out.writeDefaultNamespace(ATOM);
		this.out.writeAttribute("xml:lang", "zh-CN");
		element("id", "urn:mingzhang:disclosures");
		element("title", "明账：部门预决算公开");
		element("subtitle", "Budgets and final accounts, as they are published and corrected");
		author("明账");
		element("updated", updated(changes).toString());
		link("self", self, "application/atom+xml");
		link("alternate", "/", "text/html");
		if (older != null) {
			link("next", older, "application/atom+xml");
		}
		for (Change change : changes) {
			entry(change);
		}
		this.out.writeEndElement();
		this.out.writeEndDocument();
	}

	private void entry(Change change) throws XMLStreamException {
		Disclosure disclosure = change.disclosure();
		Instant at = disclosure.journey().publishedAt();
		this.out.writeStartElement("entry");
		element("id", "urn:mingzhang:disclosure:" + disclosure.filing());
		element("title", disclosure.imprint().title() + (change.correction() ? "（更正，第" : "（第")
				+ disclosure.filing().version() + "版）");
		element("published", at.toString());
		element("updated", at.toString());
		author(disclosure.imprint().departmentName());
		link("alternate", disclosure.address().pagePath(), "text/html");
		link("enclosure", disclosure.address().apiPath() + "/facts.csv", "text/csv");
		this.out.writeEmptyElement("category");
		this.out.writeAttribute("term", change.correction() ? "corrected" : "published");
		element("summary",
				"%s公开，%s批复。".formatted(ChineseDates.minute(at), ChineseDates.date(disclosure.journey().repliedOn())));
		this.out.writeEndElement();
	}

	private static Instant updated(List<Change> changes) {
		return changes.isEmpty() ? Instant.EPOCH : changes.getFirst().disclosure().journey().publishedAt();
	}

	private void author(String name) throws XMLStreamException {
		this.out.writeStartElement("author");
		element("name", name);
		this.out.writeEndElement();
	}

	private void link(String relation, String address, String type) throws XMLStreamException {
		this.out.writeEmptyElement("link");
		this.out.writeAttribute("rel", relation);
		this.out.writeAttribute("type", type);
		this.out.writeAttribute("href", address);
	}

	private void element(String name, String text) throws XMLStreamException {
		this.out.writeStartElement(name);
		this.out.writeCharacters(NOT_IN_XML.matcher(text).replaceAll("\uFFFD"));
		this.out.writeEndElement();
	}

}
