package org.mingzhang.reading.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.Narrative;
import org.mingzhang.forms.Narrative.Paragraph;
import org.mingzhang.forms.Narrative.Section;
import org.mingzhang.reading.document.Row;
import org.mingzhang.reading.recognition.Heading;

/** Makes sections of running text: headings found, lines of a paragraph joined. */
public final class NarrativeText {

	private static final Pattern BEGINS = Pattern.compile(
			"^(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]{1,3}、|\\([一二三四五六七八九十]{1,3}\\)|\\d{1,2}[.、．](?!\\d)|\\(\\d{1,2}\\)).*");

	private static final Pattern ENDED = Pattern.compile(".*[。！？；：:;)）]$");

	private static final Pattern COMPLETE_HEADING = Pattern.compile(".*(?:概况|说明|情况|解释|附件|表|目录|目标)$");

	private static final Pattern LONE_NUMBER = Pattern.compile("\\d{1,3}");

	private static final int SHORT_HEADING = 30;

	private final Wrapping wrapping;

	private final boolean joined;

	private final List<Section> sections = new ArrayList<>();

	private final List<Paragraph> paragraphs = new ArrayList<>();

	private int level;

	private String heading = "";

	private @Nullable Row last;

	private int paragraphLine;

	private String paragraph = "";

	private NarrativeText(Wrapping wrapping, boolean joined) {
		this.wrapping = wrapping;
		this.joined = joined;
	}

	/**
	 * Makes sections.
	 * @param rows the rows of the text, from top to bottom
	 * @param joined whether each row is a paragraph already
	 * @return the narrative
	 */
	public static Narrative of(List<Row> rows, boolean joined) {
		NarrativeText text = new NarrativeText(joined ? new Wrapping(0) : Wrapping.of(rows), joined);
		rows.stream().filter((row) -> !LONE_NUMBER.matcher(row.key()).matches()).forEach(text::take);
		text.endSection();
		return new Narrative(text.sections);
	}

	private void take(Row row) {
		int found = (Heading.level(row) == 0) ? row.titleLevel() : Heading.level(row);
		boolean broken = this.last != null && goesOn(this.last, row);
		if (found > 0 && !this.wrapping.isAsWide(row) && !broken) {
			endSection();
			this.level = found;
			this.heading = row.text();
		}
		else if (goesOnWithHeading(row)) {
			this.heading += row.text();
		}
		else if (broken && !this.paragraph.isEmpty()) {
			this.paragraph = join(this.paragraph, row.text());
		}
		else {
			endParagraph();
			this.paragraphLine = row.line();
			this.paragraph = row.text();
		}
		this.last = row;
	}

	/** 第三部分 中共青山区委组织部, and 2023年度部门决算情况说明 in the next line. */
	private boolean goesOnWithHeading(Row row) {
		return !this.joined && this.level == 1 && this.paragraphs.isEmpty() && this.paragraph.isEmpty()
				&& !COMPLETE_HEADING.matcher(this.heading).matches() && row.key().length() <= SHORT_HEADING
				&& !row.placed() && !ENDED.matcher(row.key()).matches() && Heading.level(row) == 0;
	}

	private boolean goesOn(Row before, Row row) {
		if (this.joined || before.placed() || row.placed() || BEGINS.matcher(row.key()).matches()) {
			return false;
		}
		if (this.wrapping.width() > 0) {
			return this.wrapping.isFull(before);
		}
		return before.key().length() >= SHORT_HEADING && !ENDED.matcher(before.key()).matches();
	}

	/** A space parts two words or figures, but not two Chinese characters. */
	private static String join(String before, String after) {
		boolean words = Character.isLetterOrDigit(before.charAt(before.length() - 1))
				&& before.charAt(before.length() - 1) < 0x80 && after.charAt(0) < 0x80
				&& Character.isLetter(after.charAt(0));
		return before + (words ? " " : "") + after;
	}

	private void endParagraph() {
		if (!this.paragraph.isEmpty()) {
			this.paragraphs.add(new Paragraph(this.paragraphLine, this.paragraph));
			this.paragraph = "";
		}
	}

	private void endSection() {
		endParagraph();
		if (!this.heading.isEmpty() || !this.paragraphs.isEmpty()) {
			this.sections.add(new Section(Math.max(1, this.level), this.heading, this.paragraphs));
		}
		this.paragraphs.clear();
		this.heading = "";
	}

}
