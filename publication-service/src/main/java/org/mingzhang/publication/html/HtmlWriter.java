package org.mingzhang.publication.html;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Writes HTML. The same value always gives the same bytes, so that a document can be
 * addressed by its hash.
 */
public final class HtmlWriter {

	private static final Set<String> VOID = Set.of("meta", "link", "br", "hr", "input", "col");

	/** Elements after which a line ends, so that two versions can be compared by line. */
	private static final Set<String> BLOCK = Set.of("html", "head", "meta", "link", "title", "body", "header", "main",
			"nav", "section", "article", "footer", "h1", "h2", "h3", "h4", "p", "div", "ul", "ol", "li", "dl", "dt",
			"dd", "table", "caption", "thead", "tbody", "tr", "form", "fieldset", "select", "option");

	private static final char REPLACEMENT = '\uFFFD';

	private final StringBuilder out = new StringBuilder();

	private HtmlWriter() {
	}

	/**
	 * Writes a whole document.
	 * @param root its root element
	 * @return UTF-8 bytes, doctype included
	 */
	public static byte[] document(Html root) {
		return ("<!DOCTYPE html>\n" + fragment(root)).getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * Writes a piece of a document.
	 * @param piece the piece
	 * @return its markup
	 */
	public static String fragment(Html piece) {
		HtmlWriter writer = new HtmlWriter();
		writer.write(piece);
		return writer.out.toString();
	}

	private void write(Html piece) {
		switch (piece) {
			case Html.Text text -> escape(text.text());
			case Html.Sequence sequence -> sequence.parts().forEach(this::write);
			case Html.Style style -> this.out.append("<style>").append(style.css()).append("</style>\n");
			case Html.Element element -> write(element);
		}
	}

	private void write(Html.Element element) {
		this.out.append('<').append(element.name());
		for (Html.Attribute attribute : element.attributes()) {
			this.out.append(' ').append(attribute.name()).append("=\"");
			escape(attribute.value());
			this.out.append('"');
		}
		this.out.append('>');
		if (!VOID.contains(element.name())) {
			element.children().forEach(this::write);
			this.out.append("</").append(element.name()).append('>');
		}
		if (BLOCK.contains(element.name())) {
			this.out.append('\n');
		}
	}

	private void escape(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
				case '&' -> this.out.append("&amp;");
				case '<' -> this.out.append("&lt;");
				case '>' -> this.out.append("&gt;");
				case '"' -> this.out.append("&quot;");
				case '\'' -> this.out.append("&#39;");
				default -> this.out.append(isReadable(c) ? c : REPLACEMENT);
			}
		}
	}

	/**
	 * Control characters have no place in HTML, and some of them turn the reading
	 * direction.
	 */
	private static boolean isReadable(char c) {
		boolean layout = c == '\n' || c == '\t' || c == '\r';
		boolean turnsText = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
		return layout || !(Character.isISOControl(c) || turnsText);
	}

}
