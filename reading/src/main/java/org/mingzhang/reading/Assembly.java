package org.mingzhang.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.Fact;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.Narrative;
import org.mingzhang.forms.OpenFigure;
import org.mingzhang.forms.PrintedAddress;
import org.mingzhang.forms.PrintedForm;
import org.mingzhang.forms.Reading;
import org.mingzhang.forms.Sheet;
import org.mingzhang.forms.Unit;
import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.reading.cells.Body;
import org.mingzhang.reading.cells.FigureRow;
import org.mingzhang.reading.cells.FormReader;
import org.mingzhang.reading.cells.LeftBehind;
import org.mingzhang.reading.cells.Mark;
import org.mingzhang.reading.cells.Repeats;
import org.mingzhang.reading.cells.Slot;
import org.mingzhang.reading.document.Notices;
import org.mingzhang.reading.document.Places;
import org.mingzhang.reading.document.Row;
import org.mingzhang.reading.narrative.NarrativeText;
import org.mingzhang.reading.narrative.SheetText;
import org.mingzhang.reading.narrative.Testimonies;
import org.mingzhang.reading.recognition.Part;
import org.mingzhang.reading.recognition.Part.FormPart;
import org.mingzhang.reading.recognition.Part.SheetPart;
import org.mingzhang.reading.recognition.Part.TextPart;
import org.mingzhang.reading.recognition.Recognition;
import org.mingzhang.reading.recovery.Placement;
import org.mingzhang.reading.recovery.Recovery;

/**
 * Puts the content of a filing together from the parts of its document. A form in which
 * something cannot be understood is left out whole, with every reason: half a form would
 * be no form.
 */
final class Assembly {

	private final Recognition recognition;

	private final Recovery recovery;

	private final Places places;

	private final Notices notices;

	private final SequencedMap<String, PrintedForm> forms = new LinkedHashMap<>();

	/** By form id the line of its title. */
	private final Map<String, Integer> titleLines = new HashMap<>();

	/** By form id what is to be said of its rows. */
	private final SequencedMap<String, Notices> noticesOfForms = new LinkedHashMap<>();

	private final List<FigureRow> rows = new ArrayList<>();

	private final List<Sheet> sheets = new ArrayList<>();

	private final List<Row> text = new ArrayList<>();

	private final List<Fact> facts = new ArrayList<>();

	private final List<OpenFigure> openFigures = new ArrayList<>();

	Assembly(Recognition recognition, Recovery recovery, Places places, Notices notices) {
		this.recognition = recognition;
		this.recovery = recovery;
		this.places = places;
		this.notices = notices;
	}

	Assembled assemble(List<Part> parts) {
		@Nullable FormTemplate before = null;
		for (Part part : parts) {
			switch (part) {
				case FormPart form -> add(form);
				case SheetPart sheet -> this.sheets.add(SheetText.of(sheet));
				case TextPart(List<Row> textRows) -> add(textRows, before);
			}
			before = (part instanceof FormPart form) ? form.form() : null;
		}
		if (this.forms.isEmpty()) {
			this.notices.problem(0, "文件中没有找到“%s”的任何表。 None of the forms of the template was found in the document."
				.formatted(this.recognition.template().title()));
		}
		Narrative narrative = NarrativeText.of(this.text, this.places.wholeParagraphs());
		List<FigureRow> distinct = Repeats.withoutThem(this.rows, (row) -> notices(row.form().id()));
		List<UnreadForm> unreadable = unreadable();
		unreadable.forEach((form) -> this.forms.remove(form.form()));
		List<FigureRow> readable = distinct.stream().filter((row) -> this.forms.containsKey(row.form().id())).toList();
		this.recovery
			.recover(List.copyOf(this.forms.keySet()), readable, Testimonies.of(narrative, this.recognition.template()))
			.forEach(this::add);
		FilingContent content = new FilingContent(this.recognition.template().id(), this.recognition.kind(),
				this.recognition.year(), this.recognition.departmentName(), List.copyOf(this.forms.values()),
				this.facts, this.openFigures, narrative, this.sheets);
		return new Assembled(content, unread(content, unreadable));
	}

	/** Forms that are not in the content, in the order of the template. */
	private List<UnreadForm> unread(FilingContent content, List<UnreadForm> unreadable) {
		Set<String> ids = unreadable.stream().map(UnreadForm::form).collect(Collectors.toSet());
		List<UnreadForm> unread = new ArrayList<>(unreadable);
		unread.addAll(MissingForms.of(content, this.recognition.template(), this.titleLines, ids, this.places));
		List<String> order = this.recognition.template().forms().stream().map(FormTemplate::id).toList();
		unread.sort(Comparator.comparingInt((form) -> order.indexOf(form.form())));
		return unread;
	}

	/**
	 * Forms with problems. Where no other form is left their problems are those of the
	 * document.
	 */
	private List<UnreadForm> unreadable() {
		List<UnreadForm> unreadable = new ArrayList<>();
		this.noticesOfForms.forEach((form, found) -> {
			PrintedForm printed = this.forms.get(form);
			if (printed != null && !found.problems().isEmpty()) {
				unreadable.add(new UnreadForm(form, printed.title(), UnreadForm.Cause.UNREADABLE,
						found.on(this.places).problems()));
			}
			found.remarks().forEach((remark) -> this.notices.remark(remark.line(), remark.message()));
		});
		if (unreadable.size() == this.forms.size()) {
			this.noticesOfForms.values()
				.forEach((found) -> found.problems()
					.forEach((problem) -> this.notices.problem(problem.line(), problem.message())));
		}
		return unreadable;
	}

	private Notices notices(String form) {
		return this.noticesOfForms.computeIfAbsent(form, (_) -> new Notices());
	}

	private void add(List<Row> textRows, @Nullable FormTemplate before) {
		this.text.addAll(textRows);
		if (before != null) {
			LeftBehind.tell(before, this.recognition.year(), textRows, notices(before.id()));
		}
	}

	private void add(FormPart part) {
		Part.Head head = part.head();
		Unit unit = (head.unit() != null) ? head.unit() : part.form().unit();
		List<String> notes = part.notes().stream().map(Part.Note::text).toList();
		PrintedForm printed = new PrintedForm(part.form().id(), head.title(), head.number(), head.department(), unit,
				notes, this.places.source(head.line()));
		this.forms.putIfAbsent(part.form().id(), printed);
		this.titleLines.putIfAbsent(part.form().id(), head.line());
		Body body = new Body(part.form(), unit, this.recognition.year(), part.rows(), part.strays());
		this.rows.addAll(FormReader.read(body, notices(part.form().id())));
	}

	private void add(Placement placement) {
		FigureRow row = placement.row();
		for (int i = 0; i < row.marks().size(); i++) {
			Mark mark = row.marks().get(i);
			Amount amount = mark.amount();
			if (amount != null) {
				add(row, mark, amount, placement.slots().get(i));
			}
		}
	}

	private void add(FigureRow row, Mark mark, Amount amount, List<Slot> slots) {
		Slot slot = slots.getFirst();
		String label = row.label().isEmpty() ? slot.label() : row.label();
		if (slots.size() == 1) {
			PrintedAddress address = new PrintedAddress(printedForm(row), row.printedRow(), slot.printedColumn());
			Reading reading = row.isComplete() ? Reading.PRINTED : Reading.BY_IDENTITY;
			this.facts.add(new Fact(slot.cell(), amount, row.unit(), label, slot.label(), address,
					mark.piece().source(), reading));
		}
		else {
			List<Cell> cells = slots.stream().map(Slot::cell).toList();
			this.openFigures.add(OpenFigure.among(cells, amount, row.unit(), label, mark.piece().source()));
		}
	}

	private String printedForm(FigureRow row) {
		PrintedForm printed = this.forms.get(row.form().id());
		@Nullable String number = (printed != null) ? printed.number() : null;
		return (number != null) ? number : row.form().printedName();
	}

}
