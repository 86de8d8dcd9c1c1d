package org.mingzhang.reading.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.mingzhang.forms.Source;

/**
 * The pages of a document that has such.
 *
 * @param firstLines for each page the number of the line before its first
 * @param picturePages numbers of pages that may show a form as a picture
 */
public record Pages(List<Integer> firstLines, List<Integer> picturePages) implements Places {

	public Pages {
		firstLines = List.copyOf(firstLines);
		picturePages = List.copyOf(picturePages);
	}

	@Override
	public Source source(int line) {
		return new Source("page " + page(line) + " line " + lineOnPage(line));
	}

	@Override
	public Optional<String> place(int line) {
		return Optional.of("第 %d 页第 %d 行".formatted(page(line), lineOnPage(line)));
	}

	@Override
	public boolean wholeParagraphs() {
		return true;
	}

	@Override
	public List<String> pictures() {
		return this.picturePages.stream().map(Pages::said).toList();
	}

	@Override
	public Optional<String> pictureAt(int line) {
		int page = page(line);
		return IntStream.of(page, page + 1).filter(this.picturePages::contains).mapToObj(Pages::said).findFirst();
	}

	private int page(int line) {
		int page = 0;
		while (page < this.firstLines.size() && this.firstLines.get(page) < line) {
			page++;
		}
		return page;
	}

	private int lineOnPage(int line) {
		return line - this.firstLines.get(page(line) - 1);
	}

	private static String said(int page) {
		return "第 " + page + " 页";
	}

}
