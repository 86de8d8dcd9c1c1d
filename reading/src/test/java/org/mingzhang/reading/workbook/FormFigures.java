package org.mingzhang.reading.workbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.mingzhang.forms.Fact;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.codes.Code;
import org.mingzhang.forms.codes.CodeList;
import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.forms.template.Layout;
import org.mingzhang.reading.workbook.Press.Habit;

/** What a form of a {@link Press} is filled with, by rows and columns. */
final class FormFigures {

	private final FilingContent content;

	private final Map<String, Fact> facts;

	private final String department;

	private final Habit habit;

	FormFigures(FilingContent content, FormTemplate form, String department, Habit habit) {
		this.content = content;
		this.facts = content.facts()
			.stream()
			.filter((fact) -> fact.cell().form().equals(form.id()))
			.collect(Collectors.toMap((fact) -> fact.cell().row() + "/" + fact.cell().column(), (fact) -> fact,
					(_, last) -> last));
		this.department = department;
		this.habit = habit;
	}

	boolean has(Habit habit) {
		return this.habit == habit;
	}

	/** Whether lines and columns bear their numbers. */
	boolean numbered() {
		return has(Habit.AS_PRINTED);
	}

	/** The amount of a cell, or an empty text. */
	Object amount(String row, String column) {
		Fact fact = this.facts.get(row + "/" + column);
		return (fact != null) ? fact.value() : "";
	}

	/** The rows that have figures, by their ids. */
	List<String> rows() {
		return this.facts.values().stream().map((fact) -> fact.cell().row()).distinct().sorted().toList();
	}

	String name(String code, Layout.Codes codes) {
		Optional<Code> known = switch (codes) {
			case FUNCTION -> CodeList.FUNCTION.find(code, this.content.year());
			case ECONOMIC -> CodeList.ECONOMIC.find(code, this.content.year());
			case UNIT -> Optional.empty();
		};
		return known.map(Code::name).orElse((codes == Layout.Codes.UNIT) ? this.department : "其他支出");
	}

}
