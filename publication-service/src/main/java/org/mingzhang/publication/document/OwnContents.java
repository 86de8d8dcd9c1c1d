package org.mingzhang.publication.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.mingzhang.forms.Narrative.Paragraph;
import org.mingzhang.forms.Narrative.Section;

/**
 * The contents page (目录) that a document brings along. Its page numbers are those of
 * another print, and the disclosure has contents of its own; the data keep it.
 */
final class OwnContents {

	private static final Pattern SPACES = Pattern.compile("[\\s\\u3000\\u00a0]+");

	/** The number of a part or heading, or a leader or page number at the end. */
	private static final Pattern ENTRY = Pattern
		.compile("^(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]{1,3}、|\\d{1,2}[.．、]|[（(][一二三四五六七八九十]{1,3}[)）]).{1,60}$"
				+ "|^.{1,60}[.．…·⋯]{3,}\\d*$");

	private static final Pattern SENTENCE = Pattern.compile("[。；]");

	private static final Pattern PART = Pattern.compile("^第[一二三四五六七八九十]+部分");

	private OwnContents() {
	}

	/** The sections of a narrative without its contents page. */
	static List<Section> leftOut(List<Section> sections) {
		for (int i = 0; i < sections.size(); i++) {
			if (isTitle(sections.get(i).heading()) || title(sections.get(i)) >= 0) {
				List<Section> others = new ArrayList<>(sections.subList(0, i));
				withoutEntries(sections.get(i)).ifPresent(others::add);
				others.addAll(sections.subList(end(sections, i + 1), sections.size()));
				return others;
			}
		}
		return sections;
	}

	/**
	 * The section in which the contents begin, with what stands before and behind them.
	 */
	private static Optional<Section> withoutEntries(Section section) {
		int title = title(section);
		List<Paragraph> kept = new ArrayList<>(section.paragraphs().subList(0, Math.max(title, 0)));
		int i = title + 1;
		while (i < section.paragraphs().size() && isEntry(section.paragraphs().get(i).text())) {
			i++;
		}
		kept.addAll(section.paragraphs().subList(i, section.paragraphs().size()));
		boolean nothing = kept.isEmpty() && (isTitle(section.heading()) || section.heading().isBlank());
		return nothing ? Optional.empty() : Optional.of(new Section(section.level(), section.heading(), kept));
	}

	/**
	 * Where the body begins: headings without text that begin with a part belong to the
	 * contents if that part comes again.
	 */
	private static int end(List<Section> sections, int from) {
		if (from >= sections.size()) {
			return from;
		}
		Matcher part = PART.matcher(bare(sections.get(from).heading()));
		if (!part.find()) {
			return from;
		}
		for (int i = from; i < sections.size() && sections.get(i).paragraphs().isEmpty(); i++) {
			if (i + 1 < sections.size() && bare(sections.get(i + 1).heading()).startsWith(part.group())) {
				return i + 1;
			}
		}
		return from;
	}

	/** Which paragraph is the title of the contents; -1 if none is. */
	private static int title(Section section) {
		List<Paragraph> paragraphs = section.paragraphs();
		for (int i = 0; i < paragraphs.size(); i++) {
			if (isTitle(paragraphs.get(i).text())) {
				return i;
			}
		}
		return -1;
	}

	private static boolean isTitle(String text) {
		return bare(text).equals("目录");
	}

	private static boolean isEntry(String text) {
		String bare = bare(text);
		return ENTRY.matcher(bare).matches() && !SENTENCE.matcher(bare).find();
	}

	private static String bare(String text) {
		return SPACES.matcher(text).replaceAll("");
	}

}
