package org.mingzhang.rulebook.evaluation;

import java.math.BigDecimal;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.Sheet;
import org.mingzhang.forms.check.Place;
import org.mingzhang.forms.template.SheetShape;
import org.mingzhang.forms.template.SheetTemplate;

/**
 * A table kept as text with the figures that were found in it.
 *
 * @param sheet the table
 * @param template its kind
 * @param shape what figures are looked for
 * @param number which of its kind it is, from 1
 * @param figures what was found, by figure or by figure and column
 * @param rates percentages, by figure and column
 * @param lists its lists by id
 * @param scores what it says as a self-evaluation; null if it is none
 */
record EvaluationSheet(Sheet sheet, SheetTemplate template, SheetShape shape, int number, Map<String, Found> figures,
		Map<String, BigDecimal> rates, Map<String, ListedEntries> lists, @Nullable SelfEvaluation scores) {

	EvaluationSheet {
		figures = Map.copyOf(figures);
		rates = Map.copyOf(rates);
		lists = Map.copyOf(lists);
	}

	String form() {
		return this.template.id();
	}

	/** A figure, the sum of a list, or the printed total of a list. */
	Found figure(String id) {
		Found figure = this.figures.get(id);
		if (figure != null) {
			return figure;
		}
		ListedEntries list = this.lists.get(id.endsWith(".total") ? id.substring(0, id.lastIndexOf('.')) : id);
		if (list != null) {
			return id.endsWith(".total") ? list.total() : list.sum();
		}
		return new Found.Unknown("表中没有所需的栏目");
	}

	/** Whether it is a project's self-evaluation, not the whole department's. */
	boolean isOfProject() {
		return this.shape.scoring() != null && !this.shape.scoring().name().isEmpty();
	}

	/** The printed label of a figure. */
	String label(String id) {
		return this.shape.tables()
			.stream()
			.flatMap((table) -> table.figures().stream())
			.filter((field) -> field.id().equals(id))
			.map((field) -> field.labels().getFirst())
			.findFirst()
			.orElse(id);
	}

	/** What people call it: the project it is about, or its title. */
	String name() {
		String project = (this.scores != null) ? this.scores.project() : "";
		return project.isEmpty() ? Words.bare(this.sheet.title()) : project;
	}

	Place place() {
		return new Place(form(), Integer.toString(this.number), null, this.template.printedName() + "（" + name() + "）");
	}

	/** What tells it apart from others when its figures change. */
	String key() {
		return form() + "/" + this.number;
	}

}
