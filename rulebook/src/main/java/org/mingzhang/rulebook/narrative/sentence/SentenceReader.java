package org.mingzhang.rulebook.narrative.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.Narrative.Paragraph;
import org.mingzhang.forms.Narrative.Section;
import org.mingzhang.rulebook.narrative.wording.Squeezed;
import org.mingzhang.rulebook.narrative.wording.Wordings;
import org.mingzhang.rulebook.narrative.wording.Wordings.Topic;

/** Reads the statements of a narrative. */
public final class SentenceReader {

	private static final Pattern ENDED = Pattern.compile(".*[。;:!?)”]$");

	private static final Pattern NUMBERED = Pattern
		.compile("^(?:\\(?[\\d一二三四五六七八九十]{1,3}[)、.]|第[一二三四五六七八九十]+|[一二三四五六七八九十]{1,3}是).*");

	private static final Pattern PUNCTUATION = Pattern.compile("[,。;:]|\\d");

	private static final int TITLE = 40;

	private final Wordings wordings;

	private final SubjectFinder subjects;

	private final FilingContent content;

	private final List<Statement> statements = new ArrayList<>();

	private SentenceReader(FilingContent content, Wordings wordings, RowNames names) {
		this.content = content;
		this.wordings = wordings;
		this.subjects = new SubjectFinder(wordings, names);
	}

	/**
	 * Reads a narrative.
	 * @param content the filing with its narrative
	 * @param wordings the wordings that apply
	 * @param names the names of rows
	 * @return what the narrative tells, in its order
	 */
	public static List<Statement> read(FilingContent content, Wordings wordings, RowNames names) {
		SentenceReader reader = new SentenceReader(content, wordings, names);
		List<Section> above = new ArrayList<>();
		List<Section> sections = content.narrative().sections();
		for (int number = 0; number < sections.size(); number++) {
			Section section = sections.get(number);
			above.removeIf((earlier) -> earlier.level() >= section.level());
			above.add(section);
			reader.read(number, section, reader.topic(above));
		}
		return List.copyOf(reader.statements);
	}

	/** What the section is about, by its own heading or by one above it. */
	private @Nullable Topic topic(List<Section> above) {
		for (Section section : above.reversed()) {
			Optional<Topic> topic = this.wordings.topic(Squeezed.of(section.heading()), this.content.kind());
			if (topic.isPresent()) {
				return topic.get();
			}
		}
		return null;
	}

	private void read(int number, Section section, @Nullable Topic topic) {
		SectionReader reader = new SectionReader(this.wordings, this.subjects, this.content.year(), this.statements);
		String heading = section.heading().strip();
		String text = "";
		int line = 0;
		for (Paragraph paragraph : paragraphs(section)) {
			String squeezed = Squeezed.of(paragraph.text());
			if (!text.isEmpty()
					&& (ENDED.matcher(text).matches() || isTitle(text) || NUMBERED.matcher(squeezed).matches())) {
				reader.read(text, new Where(number, heading, topic, line));
				text = "";
			}
			line = text.isEmpty() ? paragraph.line() : line;
			text += squeezed;
		}
		if (!text.isEmpty()) {
			reader.read(text, new Where(number, heading, topic, line));
		}
	}

	/** A line of a few words without punctuation is no beginning of a sentence. */
	private static boolean isTitle(String line) {
		return line.length() <= TITLE && !PUNCTUATION.matcher(line).find();
	}

	/** A heading that tells an amount is a sentence as well. */
	private static List<Paragraph> paragraphs(Section section) {
		String heading = Squeezed.of(section.heading());
		if (Quantities.in(heading).stream().noneMatch((quantity) -> quantity.measure() == Measure.AMOUNT)) {
			return section.paragraphs();
		}
		List<Paragraph> all = new ArrayList<>();
		int line = section.paragraphs().isEmpty() ? 0 : section.paragraphs().getFirst().line();
		all.add(new Paragraph(line, section.heading() + "。"));
		all.addAll(section.paragraphs());
		return all;
	}

}
