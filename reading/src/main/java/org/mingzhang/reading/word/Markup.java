package org.mingzhang.reading.word;

import java.io.IOException;

import javax.xml.stream.XMLStreamConstants;

import org.jspecify.annotations.Nullable;
import org.mingzhang.reading.archive.XmlReader;

/**
 * A part of the document while it is read, element by element. Of alternatives
 * ({@code mc:AlternateContent}) it shows one: the first that is understood.
 */
final class Markup {

	/** Takes a child element; what it leaves of the element is skipped. */
	@FunctionalInterface
	interface Child {

		void take(String name) throws IOException;

	}

	private final XmlReader reader;

	private final Meter meter;

	private int depth;

	private Markup(XmlReader reader, Meter meter) {
		this.reader = reader;
		this.meter = meter;
	}

	/**
	 * Reads a part from its root element on.
	 * @param reader the part
	 * @param meter counts what it asks for
	 * @param child takes the children of the root
	 * @throws IOException if the part cannot be read to its end
	 */
	static void read(XmlReader reader, Meter meter, RootChild child) throws IOException {
		Markup markup = new Markup(reader, meter);
		while (markup.depth == 0) {
			markup.advance();
		}
		markup.children((name) -> child.take(markup, name));
	}

	/** Takes a child of the root. */
	@FunctionalInterface
	interface RootChild {

		void take(Markup markup, String name) throws IOException;

	}

	private int advance() throws IOException {
		int event = this.reader.next();
		if (event == XMLStreamConstants.START_ELEMENT) {
			this.depth++;
			this.meter.element(this.depth);
		}
		else if (event == XMLStreamConstants.END_ELEMENT) {
			this.depth--;
		}
		return event;
	}

	/** Reads the children of the element that was begun last, up to its end. */
	void children(Child child) throws IOException {
		int own = this.depth;
		while (this.depth >= own) {
			if (advance() == XMLStreamConstants.START_ELEMENT) {
				String name = name();
				if (name.equals("mc:AlternateContent")) {
					alternatives(child);
				}
				else {
					child.take(name);
				}
				skipTo(own);
			}
		}
	}

	private void alternatives(Child child) throws IOException {
		int own = this.depth;
		boolean taken = false;
		while (this.depth >= own) {
			if (advance() == XMLStreamConstants.START_ELEMENT) {
				boolean wanted = !taken && (name().equals("mc:Fallback") || isUnderstood());
				if (wanted) {
					taken = true;
					children(child);
				}
				skipTo(own);
			}
		}
	}

	private boolean isUnderstood() {
		String requires = this.reader.attribute("Requires");
		if (!name().equals("mc:Choice") || requires == null) {
			return false;
		}
		for (String prefix : requires.strip().split("\\s+")) {
			String namespace = this.reader.namespace(prefix);
			if (namespace == null || !Vocabulary.understands(namespace)) {
				return false;
			}
		}
		return true;
	}

	private void skipTo(int own) throws IOException {
		while (this.depth > own) {
			advance();
		}
	}

	/** The text of the element that was begun last, up to its end. */
	String text() throws IOException {
		int own = this.depth;
		StringBuilder text = new StringBuilder();
		while (this.depth >= own) {
			switch (advance()) {
				case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
					this.meter.characters(this.reader.text().length());
					text.append(this.reader.text());
				}
				default -> {
				}
			}
		}
		return text.toString();
	}

	private String name() {
		return Vocabulary.name(this.reader.namespace(), this.reader.name());
	}

	/** An attribute of the element that was begun last; null if it has none. */
	@Nullable String attribute(String name) {
		return this.reader.attribute(name);
	}

	/** The value of a setting such as {@code w:jc}; empty if it has none. */
	String value() {
		String value = attribute("val");
		return (value != null) ? value : "";
	}

	/** Whether a switch such as {@code w:vanish} is on. */
	boolean isOn() {
		return switch (value()) {
			case "0", "false", "off" -> false;
			default -> true;
		};
	}

	/** A whole number in an attribute, or another number where it has none. */
	int number(String attribute, int otherwise) {
		String value = attribute(attribute);
		if (value == null) {
			return otherwise;
		}
		try {
			return Integer.parseInt(value.strip());
		}
		catch (NumberFormatException ex) {
			return otherwise;
		}
	}

}
