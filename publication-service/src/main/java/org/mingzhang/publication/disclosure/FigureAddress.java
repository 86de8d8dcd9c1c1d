package org.mingzhang.publication.disclosure;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.mingzhang.forms.Cell;

/**
 * How one figure of a disclosure is linked to.
 *
 * @param disclosure the disclosure it stands in
 * @param cell its semantic address
 */
public record FigureAddress(DisclosureAddress disclosure, Cell cell) {

	private static final Pattern NOT_IN_ANCHORS = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");

	/**
	 * {@return its anchor in the document, such as {@code f-summary-201-amount}}
	 */
	public String anchor() {
		return "f-" + anchorPart(this.cell.form()) + "-" + anchorPart(this.cell.row()) + "-"
				+ anchorPart(this.cell.column());
	}

	/**
	 * A name as part of an anchor, which holds no spaces.
	 * @param name any name
	 * @return the name without spaces
	 */
	public static String anchorPart(String name) {
		return NOT_IN_ANCHORS.matcher(name).replaceAll("_");
	}

	/**
	 * {@return its permalink at the interface}
	 */
	public String apiPath() {
		return this.disclosure.apiPath() + facts();
	}

	/**
	 * {@return its permalink as a file of the disclosure links to it, under whatever name
	 * the file is read}
	 */
	public String fromDocument() {
		return "../" + this.disclosure.lastPart() + facts();
	}

	private String facts() {
		return "/facts/" + encode(this.cell.form()) + "/" + encode(this.cell.row()) + "/" + encode(this.cell.column());
	}

	private static String encode(String part) {
		return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
	}

}
