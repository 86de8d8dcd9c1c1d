package org.mingzhang.reading.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.PageBox;
import org.mingzhang.forms.Source;
import org.mingzhang.reading.document.Glyphs;
import org.mingzhang.reading.document.Piece;
import org.mingzhang.reading.document.Row;
import org.mingzhang.reading.recognition.Heading;

/**
 * Makes the rows of a document: rows of tables as they are, lines of text joined to
 * paragraphs, also over the end of a page.
 */
final class Paragraphs {

	private static final Pattern BEGINS = Pattern.compile(
			"^(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]{1,3}、|\\([一二三四五六七八九十]{1,3}\\)|\\d{1,2}[.、](?!\\d)|\\(\\d{1,2}\\)|(?:注|说明|备注)[:.\\d]).*");

	private static final Pattern HEAD = Pattern.compile(".*单位:(?:人民币)?(?:万?元).*");

	private static final String ENDED = "。;:!?";

	/** Lines of a paragraph differ in size by less than a part of it. */
	private static final int ALIKE = 6;

	private final Map<Integer, Margins> margins = new HashMap<>();

	private final List<Row> rows = new ArrayList<>();

	private final List<Integer> firstLines = new ArrayList<>();

	private final TitleLines titles;

	private int line;

	private @Nullable Open open;

	/** A paragraph that may go on. */
	private record Open(int line, Page page, int lineOnPage, Box box, String text, Strip last, Page lastPage) {
	}

	private Paragraphs(List<Page> pages) {
		this.titles = TitleLines.of(pages);
		Map<Integer, List<Page>> alike = pages.stream().collect(Collectors.groupingBy((page) -> page.box().width()));
		alike.forEach((width, some) -> this.margins.put(width, Margins.of(some)));
	}

	/** The rows of all pages. */
	static Paragraphs of(List<Page> pages) {
		Paragraphs paragraphs = new Paragraphs(pages);
		pages.forEach(paragraphs::take);
		paragraphs.end();
		return paragraphs;
	}

	List<Row> rows() {
		return this.rows;
	}

	/** For each page the number of the line before its first. */
	List<Integer> firstLines() {
		return this.firstLines;
	}

	private void take(Page page) {
		this.firstLines.add(this.line);
		int onPage = 0;
		for (Strip strip : page.strips()) {
			this.line++;
			onPage++;
			if (strip.placed()) {
				end();
				this.rows.add(row(page, strip, onPage));
			}
			else {
				takeText(page, strip, onPage);
			}
		}
	}

	private void takeText(Page page, Strip strip, int onPage) {
		Open before = this.open;
		if (before != null && goesOn(before, page, strip)) {
			Box box = (before.page().number() == page.number()) ? before.box().and(strip.box()) : before.box();
			this.open = new Open(before.line(), before.page(), before.lineOnPage(), box,
					join(before.text(), strip.text()), strip, page);
		}
		else {
			end();
			this.open = new Open(this.line, page, onPage, strip.box(), strip.text(), strip, page);
		}
	}

	private boolean goesOn(Open before, Page page, Strip next) {
		boolean begins = BEGINS.matcher(Glyphs.squeeze(next.text())).matches();
		boolean samePage = before.lastPage().number() == page.number();
		if (!begins && samePage && TitleLines.goesOn(page, before.last(), next)) {
			return true;
		}
		return !begins && !standApart(before, page, next) && flowsOn(before, page, next);
	}

	/** Whether two lines cannot be of one paragraph, wherever they end and begin. */
	private boolean standApart(Open before, Page page, Strip next) {
		Strip last = before.last();
		boolean alike = Math.abs(last.size() - next.size()) * ALIKE <= last.size();
		return !alike || isFar(before, page, next) || this.titles.isTitle(before.lastPage(), last)
				|| this.titles.isTitle(page, next) || isHead(last) || isHead(next);
	}

	private static boolean isHead(Strip line) {
		return line.text().indexOf('单') >= 0 && HEAD.matcher(Glyphs.squeeze(line.text())).matches();
	}

	/** Whether a line leaves off so that the next one goes on with it. */
	private boolean flowsOn(Open before, Page page, Strip next) {
		Margins edges = edges(before.lastPage());
		Margins nextEdges = edges(page);
		String key = Glyphs.squeeze(before.last().text());
		boolean ended = ENDED.indexOf(key.charAt(key.length() - 1)) >= 0;
		if (edges.isFull(before.last())) {
			return ended ? edges.indented() && nextEdges.isAtLeft(next) : nextEdges.isNearLeft(next);
		}
		return !ended && edges.isLong(before.last()) && nextEdges.isNearLeft(next) && !isHeading(before.text());
	}

	private static boolean isHeading(String text) {
		return Heading.level(Row.loose(1, text)) > 0;
	}

	/** Whether more than a blank line stands between two lines of a page. */
	private static boolean isFar(Open before, Page page, Strip next) {
		return before.lastPage().number() == page.number()
				&& next.box().top() - before.last().box().bottom() > 2 * next.size();
	}

	private Margins edges(Page page) {
		return this.margins.getOrDefault(page.box().width(), new Margins(0, Integer.MAX_VALUE, false));
	}

	private static String join(String before, String after) {
		char last = before.charAt(before.length() - 1);
		boolean words = last < 0x80 && Character.isLetterOrDigit(last) && after.charAt(0) < 0x80
				&& Character.isLetter(after.charAt(0));
		return before + (words ? " " : "") + after;
	}

	private void end() {
		Open paragraph = this.open;
		if (paragraph != null) {
			Source source = source(paragraph.page(), paragraph.lineOnPage(), paragraph.box());
			Piece piece = new Piece(paragraph.line(), source, paragraph.text());
			boolean title = this.titles.isTitle(paragraph.lastPage(), paragraph.last());
			this.rows.add(title ? Row.title(piece) : Row.loose(piece));
		}
		this.open = null;
	}

	private Row row(Page page, Strip strip, int onPage) {
		Source blank = source(page, onPage, strip.box());
		List<Piece> pieces = new ArrayList<>();
		for (Chunk cell : strip.cells()) {
			pieces.add(cell.isBlank() ? new Piece(this.line, blank, "")
					: new Piece(this.line, source(page, onPage, cell.box()), cell.text()));
		}
		return Row.placed(pieces);
	}

	private static Source source(Page page, int onPage, Box box) {
		Box shown = page.shown(box);
		return Source.onPage(page.number(), onPage,
				new PageBox(shown.left(), shown.top(), shown.right(), shown.bottom()));
	}

}
