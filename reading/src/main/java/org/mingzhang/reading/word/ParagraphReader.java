package org.mingzhang.reading.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.mingzhang.reading.word.Block.Look;
import org.mingzhang.reading.word.Block.Paragraph;

/** Reads a paragraph: its text as it is printed, and what is anchored to it. */
final class ParagraphReader {

	private static final int TEXT = 9;

	private final Markup markup;

	private final Story story;

	private final BlockReader.TableCount tables;

	private final StyleReader properties = new StyleReader();

	private final List<Block> beside = new ArrayList<>();

	private final List<Paragraph> notes = new ArrayList<>();

	private final StringBuilder text = new StringBuilder();

	private Style style = Style.NONE;

	private int size;

	private boolean contents;

	private boolean placeholder;

	ParagraphReader(Markup markup, Story story, BlockReader.TableCount tables) {
		this.markup = markup;
		this.story = story;
		this.tables = tables;
	}

	/** Reads the paragraph that was begun last, behind text that goes on in it. */
	void read(String before) throws IOException {
		this.style = this.story.styles().paragraph(null);
		this.markup.children(this::take);
		this.story.fields().endParagraph();
		this.style = this.properties.said().over(this.story.styles().paragraph(this.properties.style()));
		if (this.properties.inserted()) {
			this.story.oddities().inserted();
		}
		if (isCarried()) {
			this.story.oddities().deleted();
		}
		else if (!this.properties.markHidden() || !this.text.toString().isBlank()) {
			this.text.insert(0, this.story.numbering().next(this.style, this.properties.style()));
		}
		separateDigits(before);
		this.text.insert(0, before);
	}

	/** A number such as 1. must not become 1.5 with the 5 that follows it. */
	private void separateDigits(String before) {
		if (!before.isEmpty() && !this.text.isEmpty() && Character.isDigit(before.charAt(before.length() - 1))
				&& Character.isDigit(this.text.charAt(0))) {
			this.text.insert(0, ' ');
		}
	}

	/** Whether the paragraph goes on in the next, as its mark was deleted. */
	boolean isCarried() {
		return this.properties.deleted();
	}

	String carried() {
		return isCarried() ? this.text.toString() : "";
	}

	/** What was read. */
	Paragraph paragraph() {
		boolean entry = this.contents || this.story.styles().isContents(this.properties.style());
		int outline = (this.style.outline() != null) ? this.style.outline() : TEXT;
		Look look = new Look(Boolean.TRUE.equals(this.style.centred()), this.size, outline, entry);
		return new Paragraph(this.text.toString(), look, this.notes);
	}

	/** Text boxes, pictures and the like that are anchored to it. */
	List<Block> beside() {
		return this.beside;
	}

	private void take(String name) throws IOException {
		switch (name) {
			case "w:pPr" -> {
				this.properties.read(this.markup);
				this.style = this.story.styles().paragraph(this.properties.style());
			}
			case "w:r" -> takeRun();
			case "w:del", "w:moveFrom" -> this.story.oddities().deleted();
			case "w:ins", "w:moveTo" -> {
				this.story.oddities().inserted();
				this.markup.children(this::take);
			}
			case "w:sdt" -> takeControl();
			case "w:fldSimple" -> takeSimpleField();
			case "w:ruby", "w:rubyBase", "w:hyperlink", "w:smartTag", "w:customXml", "w:sdtContent", "w:dir", "w:bdo",
					"m:oMathPara", "m:oMath" ->
				this.markup.children(this::take);
			default -> {
				if (name.startsWith("m:")) {
					takeFormula(name);
				}
			}
		}
	}

	private void takeSimpleField() throws IOException {
		String instruction = this.markup.attribute("instr");
		this.story.fields().take("begin");
		this.story.fields().instruct((instruction != null) ? instruction : "");
		this.story.fields().take("separate");
		this.markup.children(this::take);
		this.story.fields().take("end");
	}

	/** A content control may show a prompt (单击此处输入文字) instead of content. */
	private void takeControl() throws IOException {
		boolean outside = this.placeholder;
		this.markup.children((name) -> {
			if (name.equals("w:sdtPr")) {
				this.markup
					.children((inner) -> this.placeholder |= inner.equals("w:showingPlcHdr") && this.markup.isOn());
			}
			else {
				take(name);
			}
		});
		this.placeholder = outside;
	}

	private void takeFormula(String name) throws IOException {
		switch (name) {
			case "m:t" -> add(this.markup.text(), this.style);
			case "m:den" -> {
				add("/", this.style);
				this.markup.children(this::take);
			}
			case "m:sup" -> {
				add("^", this.style);
				this.markup.children(this::take);
			}
			case "m:rPr", "m:ctrlPr" -> {
			}
			default -> this.markup.children(this::take);
		}
	}

	private void takeRun() throws IOException {
		Style[] run = { this.style };
		this.markup.children((name) -> {
			if (name.equals("w:rPr")) {
				StyleReader said = new StyleReader().read(this.markup);
				run[0] = said.said().over(this.story.styles().run(said.style())).over(this.style);
			}
			else {
				takeContent(name, run[0]);
			}
		});
	}

	private void takeContent(String name, Style run) throws IOException {
		switch (name) {
			case "w:t" -> add(this.markup.text(), run);
			case "w:tab", "w:ptab" -> add("\t", run);
			case "w:br", "w:cr" -> add("\n", run);
			case "w:noBreakHyphen" -> add("-", run);
			case "w:sym" -> add(Symbols.of(this.markup.attribute("font"), this.markup.attribute("char")), run);
			case "w:fldChar" -> {
				String mark = this.markup.attribute("fldCharType");
				this.story.fields().take((mark != null) ? mark : "");
			}
			case "w:instrText" -> this.story.fields().instruct(this.markup.text());
			case "w:footnoteReference" -> takeNote("footnote", run);
			case "w:endnoteReference" -> takeNote("endnote", run);
			case "w:ruby" -> this.markup.children(this::take);
			case "w:drawing", "w:pict", "w:object" -> takeDrawing(run);
			default -> {
			}
		}
	}

	private void takeNote(String kind, Style run) {
		if (!run.isHidden()) {
			this.notes.addAll(this.story.notes().refer(kind, this.markup.number("id", -1)));
		}
	}

	private void takeDrawing(Style run) throws IOException {
		if (run.isHidden()) {
			this.story.oddities().hidden();
		}
		else {
			this.beside.addAll(new DrawingReader(this.markup, this.story, this.tables).read());
		}
	}

	private void add(String more, Style run) {
		if (run.isHidden() && !more.isBlank()) {
			this.story.oddities().hidden();
		}
		if (run.isHidden() || this.placeholder || !this.story.fields().isPrinted()) {
			return;
		}
		this.contents |= !more.isBlank() && this.story.fields().isContents();
		this.size = (run.size() != null && !more.isBlank()) ? Math.max(this.size, run.size()) : this.size;
		this.text.append(more);
	}

}
