package org.mingzhang.publication.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.mingzhang.forms.Fact;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.OpenFigure;
import org.mingzhang.forms.PrintedForm;
import org.mingzhang.forms.Unit;
import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.forms.template.Template;

/** Prints the forms of a filing as it filed them, in its order. */
final class FormPrint {

	private final FilingContent content;

	private final Template template;

	private final Remarks remarks;

	FormPrint(FilingContent content, Template template, Remarks remarks) {
		this.content = content;
		this.template = template;
		this.remarks = remarks;
	}

	/** The forms of the document, then forms that only have figures. */
	List<Block.Form> forms() {
		List<String> ids = new ArrayList<>(this.content.forms().stream().map(PrintedForm::form).toList());
		this.content.facts()
			.stream()
			.map((fact) -> fact.cell().form())
			.filter((id) -> !ids.contains(id))
			.distinct()
			.forEach(ids::add);
		return ids.stream().distinct().map(this::form).toList();
	}

	/** The forms that the template demands and the filing does not hold. */
	List<FormTemplate> missing() {
		List<String> held = forms().stream().map(Block.Form::form).toList();
		return this.template.forms().stream().filter((form) -> form.required() && !held.contains(form.id())).toList();
	}

	private Block.Form form(String id) {
		FormFigures figures = new FormFigures(id, this.content.facts());
		Optional<PrintedForm> printed = this.content.form(id);
		Optional<FormTemplate> form = this.template.form(id);
		Table table = form.map((known) -> FormLayout.of(known.layout(), figures, this.content.year()))
			.orElseGet(() -> FormLayout.list(figures));
		return new Block.Form(id, title(id, printed, form),
				printed.map(PrintedForm::number).or(() -> form.map(FormTemplate::number)).orElse(null),
				printed.map(PrintedForm::department)
					.filter((name) -> !name.isBlank())
					.orElse(this.content.departmentName()),
				this.content.year(), unit(id, printed, form), table, notes(figures, id, printed, form),
				this.remarks.about(id));
	}

	private String title(String id, Optional<PrintedForm> printed, Optional<FormTemplate> form) {
		return printed.map(PrintedForm::title)
			.filter((title) -> !title.isBlank())
			.or(() -> form.map((known) -> this.content.year() + "年度" + known.title()))
			.orElse(id);
	}

	private Unit unit(String id, Optional<PrintedForm> printed, Optional<FormTemplate> form) {
		return printed.map(PrintedForm::unit)
			.or(() -> form.map(FormTemplate::unit))
			.or(() -> this.content.facts()
				.stream()
				.filter((fact) -> fact.cell().form().equals(id))
				.map(Fact::unit)
				.findFirst())
			.orElse(Unit.WAN_YUAN);
	}

	/**
	 * What the department printed under the form; what the template prints if it did not.
	 */
	private List<String> notes(FormFigures figures, String id, Optional<PrintedForm> printed,
			Optional<FormTemplate> form) {
		List<String> notes = new ArrayList<>(printed.map(PrintedForm::notes).orElse(List.of()));
		boolean silent = notes.isEmpty();
		if (silent) {
			notes.addAll(form.map(FormTemplate::notes).map(FormPrint::numbered).orElse(List.of()));
		}
		if (figures.isEmpty() && silent) {
			notes.add("说明：本表无数据。");
		}
		if (figures.anyDerived()) {
			notes.add("* 该数字由部门采用推算：原文件缺此表，其他各表的勾稽关系已证明该数。 Derived from the other forms, which prove it.");
		}
		this.content.openFigures()
			.stream()
			.filter((open) -> open.form().equals(id))
			.map(FormPrint::openFigure)
			.forEach(notes::add);
		return notes;
	}

	private static List<String> numbered(List<String> notes) {
		if (notes.size() == 1) {
			return List.of("注：" + notes.getFirst());
		}
		return IntStream.range(0, notes.size())
			.mapToObj((i) -> ((i == 0) ? "注：" : "") + (i + 1) + "." + notes.get(i))
			.toList();
	}

	private static String openFigure(OpenFigure open) {
		return "待定：" + open.rowLabel() + " " + open.value() + "，所在栏次原文未能确定。";
	}

}
