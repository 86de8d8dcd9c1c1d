package org.mingzhang.reading.archive;

import java.io.InputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import org.jspecify.annotations.Nullable;

/**
 * Reads a part from its beginning to its end without keeping it. Nothing is ever loaded
 * from elsewhere; a document type or an entity of its own ends the reading with an error,
 * and so does more depth, or longer attributes, than office programs write.
 */
public final class XmlReader implements AutoCloseable {

	private static final int DEPTH = 200;

	private static final int ATTRIBUTES = 200;

	private static final int ATTRIBUTE_LENGTH = 1 << 22;

	private static final long ELEMENTS = 60_000_000;

	private static final int BUFFER = 1 << 15;

	private static final XMLInputFactory FACTORY = factory();

	private final InputStream in;

	private final XMLStreamReader reader;

	private XmlReader(InputStream in, XMLStreamReader reader) {
		this.in = in;
		this.reader = reader;
	}

	private static XMLInputFactory factory() {
		WstxInputFactory factory = new WstxInputFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, false);
		factory.setProperty(WstxInputProperties.P_INPUT_BUFFER_LENGTH, BUFFER);
		factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEPTH);
		factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, ATTRIBUTES);
		factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, ATTRIBUTE_LENGTH);
		factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_COUNT, ELEMENTS);
		factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
		return factory;
	}

	static XmlReader of(InputStream in) throws ArchiveException {
		try {
			return new XmlReader(in, FACTORY.createXMLStreamReader(in));
		}
		catch (XMLStreamException | RuntimeException ex) {
			throw asArchive(ex);
		}
	}

	/**
	 * Goes on to the next event.
	 * @return an event of {@link XMLStreamConstants}
	 * @throws ArchiveException if the part is damaged, or not allowed
	 */
	public int next() throws ArchiveException {
		try {
			int event = this.reader.next();
			if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
				throw new ArchiveException(
						"文件的 XML 含有文档类型或实体声明，不予读取；请重新保存后提交。 Its XML declares a document type or entities; save it anew.");
			}
			return event;
		}
		catch (XMLStreamException | RuntimeException ex) {
			throw asArchive(ex);
		}
	}

	/** The parser answers damage with whatever comes of it. */
	private static ArchiveException asArchive(Exception ex) {
		Throwable cause = (ex.getCause() != null) ? ex.getCause() : ex;
		return (cause instanceof ArchiveException own) ? own : ArchiveException.damaged();
	}

	/**
	 * Goes on to the next element below the current one.
	 * @param end name of the current element
	 * @return whether one begins; false at the end of the current one
	 * @throws ArchiveException if the part is damaged, or not allowed
	 */
	public boolean nextChild(String end) throws ArchiveException {
		while (true) {
			switch (next()) {
				case XMLStreamConstants.START_ELEMENT -> {
					return true;
				}
				case XMLStreamConstants.END_ELEMENT -> {
					if (name().equals(end)) {
						return false;
					}
				}
				case XMLStreamConstants.END_DOCUMENT -> {
					return false;
				}
				default -> {
				}
			}
		}
	}

	/**
	 * Goes on to the first element.
	 * @return its name, without prefix
	 * @throws ArchiveException if the part is damaged, or not allowed
	 */
	public String root() throws ArchiveException {
		int event = next();
		while (event != XMLStreamConstants.START_ELEMENT) {
			event = next();
		}
		return name();
	}

	/**
	 * Skips the rest of the current element.
	 * @throws ArchiveException if the part is damaged, or not allowed
	 */
	public void skip() throws ArchiveException {
		int depth = 1;
		while (depth > 0) {
			int event = next();
			depth += (event == XMLStreamConstants.START_ELEMENT) ? 1 : 0;
			depth -= (event == XMLStreamConstants.END_ELEMENT) ? 1 : 0;
		}
	}

	/**
	 * The text of the current element, that of the elements in it included.
	 * @param most most characters
	 * @return the text; what is longer than that is cut
	 * @throws ArchiveException if the part is damaged, or not allowed
	 */
	public String elementText(int most) throws ArchiveException {
		String whole = null;
		StringBuilder pieces = null;
		int depth = 1;
		while (depth > 0) {
			switch (next()) {
				case XMLStreamConstants.START_ELEMENT -> depth++;
				case XMLStreamConstants.END_ELEMENT -> depth--;
				case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
					if (whole == null) {
						whole = text();
					}
					else {
						pieces = (pieces == null) ? new StringBuilder(whole) : pieces;
						pieces.append((pieces.length() < most) ? text() : "");
					}
				}
				default -> {
				}
			}
		}
		String text = (pieces != null) ? pieces.toString() : (whole != null) ? whole : "";
		return (text.length() > most) ? text.substring(0, most) : text;
	}

	/**
	 * {@return the name of the current element, without prefix}
	 */
	public String name() {
		return this.reader.getLocalName();
	}

	/**
	 * {@return the namespace of the current element, if it has one}
	 */
	public @Nullable String namespace() {
		return this.reader.getNamespaceURI();
	}

	/**
	 * A namespace by its prefix.
	 * @param prefix a prefix that stands in a value, not before a name
	 * @return the namespace that it stands for at the current element, or null if none
	 */
	public @Nullable String namespace(String prefix) {
		return this.reader.getNamespaceURI(prefix);
	}

	/**
	 * {@return the characters of the current event}
	 */
	public String text() {
		return this.reader.getText();
	}

	/**
	 * An attribute of the current element.
	 * @param name its name; a prefix is no part of it
	 * @return its value, or null if there is none
	 */
	public @Nullable String attribute(String name) {
		int count = this.reader.getAttributeCount();
		for (int i = 0; i < count; i++) {
			if (this.reader.getAttributeLocalName(i).equals(name)) {
				return this.reader.getAttributeValue(i);
			}
		}
		return null;
	}

	/**
	 * An attribute of the current element that has a default.
	 * @param name its name; a prefix is no part of it
	 * @param other what holds where it is not given
	 * @return its value
	 */
	public String attribute(String name, String other) {
		String value = attribute(name);
		return (value != null) ? value : other;
	}

	@Override
	public void close() throws ArchiveException {
		try {
			this.reader.close();
			this.in.close();
		}
		catch (XMLStreamException | java.io.IOException ex) {
			throw asArchive(ex);
		}
	}

}
