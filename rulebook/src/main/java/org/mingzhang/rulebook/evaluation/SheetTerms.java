package org.mingzhang.rulebook.evaluation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.notation.Reference;
import org.mingzhang.forms.notation.Selection;
import org.mingzhang.forms.notation.Selector;
import org.mingzhang.forms.notation.Term;
import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.forms.template.SheetShape;
import org.mingzhang.forms.template.SheetShape.Field;
import org.mingzhang.forms.template.SheetShape.Table;

/** Finds what the terms of an identity mean for one table. */
final class SheetTerms {

	private final Sheets sheets;

	private final EvaluationSheet sheet;

	/** The column the identity is looked at in; null if it names its own or has none. */
	private final @Nullable Field column;

	SheetTerms(Sheets sheets, EvaluationSheet sheet, @Nullable Field column) {
		this.sheets = sheets;
		this.sheet = sheet;
		this.column = column;
	}

	/**
	 * The columns in which terms that name none hold, one by one; none if they have none.
	 */
	static List<Field> columns(SheetShape shape, List<Term> terms) {
		return terms.stream()
			.filter((term) -> term.reference() instanceof Reference.Cells cells && cells.form() == null
					&& cells.columns() instanceof Selection.Unsaid)
			.flatMap((term) -> names(((Reference.Cells) term.reference()).rows()))
			.map((name) -> table(shape, name))
			.flatMap(Optional::stream)
			.findFirst()
			.map((table) -> table.columns().stream().filter((field) -> !field.percent()).toList())
			.orElse(List.of());
	}

	List<SheetTerm> of(List<Term> terms) {
		return terms.stream().flatMap(this::of).toList();
	}

	private Stream<SheetTerm> of(Term term) {
		return switch (term.reference()) {
			case Reference.Labelled(String form, String label) -> Stream.of(sum(term.weight(), form, label));
			case Reference.Cells cells when cells.form() != null -> Stream.of(inForm(term.weight(), cells));
			case Reference.Cells cells -> listed(cells.rows())
				.map((item) -> inSheet(term.weight() * item.weight(), name(item.first()), cells.columns()));
		};
	}

	private SheetTerm inSheet(int weight, String name, Selection columns) {
		Field named = listed(columns).findFirst()
			.flatMap((item) -> field(name, name(item.first())))
			.orElse(this.column);
		String id = (named != null && table(this.sheet.shape(), name).isPresent()) ? name + "/" + named.id() : name;
		String words = label(this.sheet.shape(), name) + ((named != null) ? " " + label(named) : "");
		return new SheetTerm(weight, words, this.sheet.figure(id));
	}

	private SheetTerm inForm(int weight, Reference.Cells cells) {
		FormTemplate form = FormCells
			.form(this.sheets.filing().template().forms(), Objects.requireNonNull(cells.form()))
			.orElseThrow();
		Cell cell = FormCells.cell(form, cells).orElseThrow();
		return new SheetTerm(weight, this.sheets.filing().addresses().of(cell),
				FormCells.figure(this.sheets.filing(), form, cell));
	}

	/** The sum over all tables of another kind. */
	private SheetTerm sum(int weight, String form, String label) {
		List<EvaluationSheet> others = this.sheets.all()
			.stream()
			.filter((other) -> other.form().equals(form) || form.equals(other.template().number()))
			.toList();
		String kind = this.sheets.filing().addresses().form(form);
		Found sum = others.isEmpty() ? new Found.Unknown("文件中没有" + kind) : Found.BLANK;
		for (EvaluationSheet other : others) {
			sum = sum.plus(() -> other.figure(label));
		}
		String words = this.sheets.filing()
			.template()
			.sheets()
			.stream()
			.filter((known) -> form.equals(known.id()) || form.equals(known.number()))
			.flatMap((known) -> Optional.ofNullable(known.shape()).stream())
			.map((shape) -> kind + "各张 " + words(shape, label) + "之和")
			.findFirst()
			.orElse(kind + " " + label);
		return new SheetTerm(weight, words, sum);
	}

	private String words(SheetShape shape, String label) {
		String[] parts = label.split("/", 2);
		String row = label(shape, parts[0]);
		return (parts.length == 1) ? row
				: row + " "
						+ shape.tables()
							.stream()
							.flatMap((table) -> table.columns().stream())
							.filter((field) -> field.id().equals(parts[1]))
							.map(this::label)
							.findFirst()
							.orElse(parts[1]);
	}

	private String label(SheetShape shape, String id) {
		String list = id.endsWith(".total") ? id.substring(0, id.lastIndexOf('.')) : id;
		Stream<String> figures = shape.tables()
			.stream()
			.flatMap((table) -> table.figures().stream())
			.filter((field) -> field.id().equals(id))
			.map(this::label);
		Stream<String> lists = shape.lists()
			.stream()
			.filter((section) -> section.id().equals(list))
			.map((section) -> section.begins().getFirst() + (id.equals(list) ? "各项之和" : "合计"));
		Stream<String> scores = Optional.ofNullable(shape.scoring())
			.stream()
			.flatMap((scoring) -> id.equals("spent") ? Stream.of(scoring.spent().getLast())
					: id.equals("budget") ? Stream.of(scoring.budget().getLast()) : Stream.of());
		return Stream.of(figures, lists, scores).flatMap((each) -> each).findFirst().orElse(id);
	}

	private String label(Field field) {
		return Words.inYear(field.labels(), this.sheets.filing().content().year()).getFirst();
	}

	private Optional<Field> field(String figure, String column) {
		return table(this.sheet.shape(), figure).stream()
			.flatMap((table) -> table.columns().stream())
			.filter((field) -> field.id().equals(column))
			.findFirst();
	}

	/** The table with columns that a figure stands in. */
	private static Optional<Table> table(SheetShape shape, String figure) {
		return shape.tables()
			.stream()
			.filter((table) -> !table.columns().isEmpty()
					&& table.figures().stream().anyMatch((field) -> field.id().equals(figure)))
			.findFirst();
	}

	private static Stream<String> names(Selection rows) {
		return listed(rows).map((item) -> name(item.first()));
	}

	private static Stream<Selection.Item> listed(Selection selection) {
		return (selection instanceof Selection.Listed(List<Selection.Item> items)) ? items.stream() : Stream.of();
	}

	private static String name(Selector selector) {
		return switch (selector) {
			case Selector.Name(String text) -> text;
			case Selector.Number(int value) -> Integer.toString(value);
		};
	}

}
