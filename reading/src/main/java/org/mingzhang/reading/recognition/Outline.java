package org.mingzhang.reading.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.forms.template.SheetTemplate;
import org.mingzhang.forms.template.Template;
import org.mingzhang.reading.document.Document;
import org.mingzhang.reading.document.Row;
import org.mingzhang.reading.recognition.Part.FormPart;
import org.mingzhang.reading.recognition.Part.Note;
import org.mingzhang.reading.recognition.Part.SheetPart;
import org.mingzhang.reading.recognition.Part.TextPart;

/**
 * The parts of a document in its order. A form begins with its title, wherever it stands;
 * a title without a form behind it, as in a table of contents, is text.
 */
public final class Outline {

	/**
	 * Words of the notes that say a form is empty, in the order of the forms: a note may
	 * name both.
	 */
	private static final List<Map.Entry<String, String>> SUBJECTS = List.of(Map.entry("政府性基金", "government-fund"),
			Map.entry("国有资本", "state-capital"));

	private final Titles titles;

	private final Template template;

	private final List<Part> parts = new ArrayList<>();

	private final List<Row> text = new ArrayList<>();

	private @Nullable Anatomy form;

	private @Nullable SheetTemplate sheet;

	/** Rows of the title and of the form or sheet that is open. */
	private final List<Row> open = new ArrayList<>();

	private String sheetTitle = "";

	private int titleRows;

	private Outline(Template template) {
		this.template = template;
		this.titles = new Titles(template);
	}

	/**
	 * Finds the parts of a document.
	 * @param document the document
	 * @param template the template it follows
	 * @return its parts, none of its rows left out but page numbers
	 */
	public static List<Part> of(Document document, Template template) {
		return new Outline(template).parts(document);
	}

	private List<Part> parts(Document document) {
		List<Row> rows = document.rows().stream().filter((row) -> !Heading.isPageNumber(row)).toList();
		int i = 0;
		while (i < rows.size()) {
			Title title = this.titles.at(rows, i);
			if (title == null) {
				title = numberAlone(rows, i);
			}
			int taken = 1;
			if (title != null) {
				begin(title, rows.subList(i, i + title.rows()));
				taken = title.rows();
			}
			else {
				take(rows.get(i));
			}
			i += taken;
		}
		endOpen();
		endText();
		return document.places().wholeParagraphs() ? this.parts : withNotesAtTheirForms();
	}

	/** A form whose title was lost shows only its number: 公开03表. */
	private @Nullable Title numberAlone(List<Row> rows, int index) {
		String number = Titles.number(rows.get(index));
		boolean awaited = this.form != null && !this.form.hasRows();
		boolean titled = index + 1 < rows.size() && this.titles.at(rows, index + 1) != null;
		if (number == null || awaited || titled) {
			return null;
		}
		return this.template.forms()
			.stream()
			.filter((candidate) -> number.equals(candidate.number()))
			.filter((candidate) -> this.form == null || !this.form.form().id().equals(candidate.id()))
			.findFirst()
			.map((candidate) -> new Title(candidate, null, candidate.title(), number, 1))
			.orElse(null);
	}

	private void begin(Title title, List<Row> rows) {
		FormTemplate titled = title.form();
		if (titled != null && this.form != null && this.form.form().id().equals(titled.id())) {
			return;
		}
		endOpen();
		if (titled != null) {
			this.form = new Anatomy(titled, title, rows.getFirst().line());
		}
		else {
			this.sheet = title.sheet();
			this.sheetTitle = title.text();
		}
		this.titleRows = rows.size();
		this.open.addAll(rows);
	}

	private void take(Row row) {
		if (Heading.endsForm(row)) {
			endOpen();
		}
		Anatomy current = this.form;
		if (current != null) {
			current.take(row);
			this.open.add(row);
		}
		else if (this.sheet != null) {
			this.open.add(row);
		}
		else {
			this.text.add(row);
		}
	}

	private void endOpen() {
		Anatomy endedForm = this.form;
		SheetTemplate endedSheet = this.sheet;
		if (endedForm != null && endedForm.isPresent()) {
			endText();
			this.parts.add(endedForm.part());
			this.text.addAll(endedForm.tail());
		}
		else if (endedSheet != null && this.open.size() > this.titleRows) {
			endText();
			this.parts.add(new SheetPart(endedSheet, this.sheetTitle, this.open.getFirst().line(),
					this.open.subList(this.titleRows, this.open.size())));
		}
		else {
			this.text.addAll(this.open);
		}
		this.form = null;
		this.sheet = null;
		this.open.clear();
	}

	private void endText() {
		if (!this.text.isEmpty()) {
			this.parts.add(new TextPart(this.text));
			this.text.clear();
		}
	}

	/**
	 * Text copied out of a page tears notes from their forms; on a page they stand where
	 * they belong. A note that says another form is empty moves to that form; where that
	 * form is not in the document, as when it is a picture, the note is text.
	 */
	private List<Part> withNotesAtTheirForms() {
		List<Part> settled = new ArrayList<>();
		for (Part part : this.parts) {
			if (part instanceof FormPart formPart) {
				List<Note> own = formPart.notes().stream().filter((note) -> isOwn(formPart, note)).toList();
				settled.add(withNotes(formPart, Stream.concat(own.stream(), notesElsewhere(formPart)).toList()));
				List<Row> homeless = formPart.notes()
					.stream()
					.filter((note) -> !isOwn(formPart, note) && owner(note).isEmpty())
					.map((note) -> Row.loose(note.line(), note.text()))
					.toList();
				if (!homeless.isEmpty()) {
					settled.add(new TextPart(homeless));
				}
			}
			else {
				settled.add(part);
			}
		}
		return settled;
	}

	private Stream<Note> notesElsewhere(FormPart part) {
		return formParts().filter((other) -> !other.equals(part))
			.flatMap((other) -> other.notes().stream().filter((note) -> !isOwn(other, note)))
			.filter((note) -> owner(note).filter(part::equals).isPresent());
	}

	private Optional<FormPart> owner(Note note) {
		String subject = subject(note);
		return formParts().filter((part) -> part.form().id().equals(subject)).findFirst();
	}

	private Stream<FormPart> formParts() {
		return this.parts.stream().filter(FormPart.class::isInstance).map(FormPart.class::cast);
	}

	private static boolean isOwn(FormPart part, Note note) {
		String subject = subject(note);
		return subject == null || subject.equals(part.form().id()) || part.form().id().endsWith("summary");
	}

	private static @Nullable String subject(Note note) {
		boolean ofNothing = note.text().matches(".*(?:无|没有|未).*") && !note.text().contains("本表反映");
		return SUBJECTS.stream()
			.filter((subject) -> ofNothing && note.text().contains(subject.getKey()))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse(null);
	}

	private static FormPart withNotes(FormPart part, List<Note> notes) {
		return new FormPart(part.form(), part.head(), part.rows(), part.strays(), notes);
	}

}
