package org.mingzhang.publication.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** A piece of an HTML document. */
public sealed interface Html {

	/** Nothing, for what is printed only sometimes. */
	Html NOTHING = new Sequence(List.of());

	/**
	 * An element.
	 * @param name its name
	 * @param children what it holds
	 * @return the element
	 */
	static Element el(String name, Html... children) {
		return new Element(name, List.of(), List.of(children));
	}

	/**
	 * An element that holds text.
	 * @param name its name
	 * @param text its text, any text
	 * @return the element
	 */
	static Element el(String name, String text) {
		return el(name, text(text));
	}

	/**
	 * An element.
	 * @param name its name
	 * @param children what it holds
	 * @return the element
	 */
	static Element el(String name, Collection<? extends Html> children) {
		return new Element(name, List.of(), List.copyOf(children));
	}

	/**
	 * Text.
	 * @param text any text
	 * @return the text, escaped when written
	 */
	static Html text(String text) {
		return new Text(text);
	}

	/**
	 * Several pieces one after the other.
	 * @param parts the pieces
	 * @return all of them
	 */
	static Html all(Html... parts) {
		return new Sequence(Arrays.asList(parts));
	}

	/**
	 * Several pieces one after the other.
	 * @param parts the pieces
	 * @return all of them
	 */
	static Html all(Collection<? extends Html> parts) {
		return new Sequence(List.copyOf(parts));
	}

	/**
	 * A link.
	 * @param target a relative address
	 * @param text what is read
	 * @return the link
	 */
	static Element link(String target, String text) {
		return el("a", text).attr("href", target);
	}

	/**
	 * Text.
	 *
	 * @param text any text
	 */
	record Text(String text) implements Html {
	}

	/**
	 * Pieces one after the other.
	 *
	 * @param parts the pieces
	 */
	record Sequence(List<Html> parts) implements Html {

		public Sequence {
			parts = List.copyOf(parts);
		}

	}

	/**
	 * The style sheet of a document that has to stand alone. Never made of anything a
	 * filer wrote.
	 *
	 * @param css the rules
	 */
	record Style(String css) implements Html {

		public Style {
			if (css.indexOf('<') >= 0) {
				throw new IllegalArgumentException("A style sheet holds no markup");
			}
		}

	}

	/**
	 * An attribute.
	 *
	 * @param name its name
	 * @param value its value, any text
	 */
	record Attribute(String name, String value) {

		private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");

		private static final Pattern SCHEME = Pattern.compile("[\\s\\p{Cntrl}]*[^/?#]*:.*", Pattern.DOTALL);

		public Attribute {
			if (!NAME.matcher(name).matches() || name.startsWith("on") || name.equals("style")) {
				throw new IllegalArgumentException("Attribute '" + name + "' is not allowed");
			}
			if ((name.equals("href") || name.equals("action")) && SCHEME.matcher(value).matches()) {
				throw new IllegalArgumentException("Links are relative, not '" + value + "'");
			}
		}

	}

	/**
	 * An element.
	 *
	 * @param name its name
	 * @param attributes its attributes, in the order they are written
	 * @param children what it holds
	 */
	record Element(String name, List<Attribute> attributes, List<Html> children) implements Html {

		private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*");

		public Element {
			if (!NAME.matcher(name).matches() || name.equals("script") || name.equals("style")) {
				throw new IllegalArgumentException("Element '" + name + "' is not allowed");
			}
			attributes = List.copyOf(attributes);
			children = List.copyOf(children);
		}

		/**
		 * The same element with one more attribute.
		 * @param name its name
		 * @param value its value; null leaves the element as it is
		 * @return the element
		 */
		public Element attr(String name, @Nullable Object value) {
			if (value == null) {
				return this;
			}
			List<Attribute> more = new ArrayList<>(this.attributes);
			more.add(new Attribute(name, value.toString()));
			return new Element(this.name, more, this.children);
		}

		/**
		 * The same element in a class of the style sheet.
		 * @param names class names
		 * @return the element; unchanged if there are no names
		 */
		public Element css(String... names) {
			String joined = String.join(" ", Arrays.stream(names).filter((name) -> !name.isEmpty()).toList());
			return joined.isEmpty() ? this : attr("class", joined);
		}

	}

}
