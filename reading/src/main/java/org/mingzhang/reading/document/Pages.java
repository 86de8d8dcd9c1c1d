package org.mingzhang.reading.document;

import java.util.List;

import org.mingzhang.forms.Source;

/**
 * The pages of a document that has such.
 *
 * @param firstLines for each page the number of the line before its first
 * @param pictures numbers of pages that may show a form as a picture
 */
public record Pages(List<Integer> firstLines, List<Integer> pictures) {

	/** A document without pages. */
	public static final Pages NONE = new Pages(List.of(), List.of());

	public Pages {
		firstLines = List.copyOf(firstLines);
		pictures = List.copyOf(pictures);
	}

	/**
	 * {@return whether the document has pages}
	 */
	public boolean areKnown() {
		return !this.firstLines.isEmpty();
	}

	/**
	 * The page of a line.
	 * @param line number of the line in the document, from 1
	 * @return number of its page, from 1; 0 if there are no pages
	 */
	public int page(int line) {
		int page = 0;
		while (page < this.firstLines.size() && this.firstLines.get(page) < line) {
			page++;
		}
		return page;
	}

	/**
	 * The place of a line as people find it.
	 * @param line number of the line in the document, from 1
	 * @return page and line, or the line where there are no pages
	 */
	public Source source(int line) {
		return areKnown() ? new Source("page " + page(line) + " line " + lineOnPage(line)) : Source.line(line);
	}

	/**
	 * Says where a line stands.
	 * @param line number of the line in the document, from 1
	 * @return 第 9 页第 14 行
	 */
	public String place(int line) {
		return "第 %d 页第 %d 行".formatted(page(line), lineOnPage(line));
	}

	private int lineOnPage(int line) {
		return line - this.firstLines.get(page(line) - 1);
	}

}
