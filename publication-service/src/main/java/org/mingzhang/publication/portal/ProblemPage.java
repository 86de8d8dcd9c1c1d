package org.mingzhang.publication.portal;

import java.util.List;

import org.mingzhang.publication.html.Html;

import static org.mingzhang.publication.html.Html.el;
import static org.mingzhang.publication.html.Html.link;

/**
 * The page that says what went wrong and what to do.
 *
 * @param title what it is, Chinese first
 * @param details what to do, a sentence each
 */
public record ProblemPage(String title, List<String> details) {

	public ProblemPage {
		details = List.copyOf(details);
	}

	/**
	 * {@return the page, UTF-8}
	 */
	public byte[] write() {
		List<Html> lines = this.details.stream().<Html>map((detail) -> el("p", detail)).toList();
		return PortalPage.write(this.title + " - 明账", Html.all(el("h1", this.title), Html.all(lines),
				el("p", link("/", "查找公开文件 Find disclosures").css("action"))));
	}

}
