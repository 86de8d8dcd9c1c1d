package org.mingzhang.rulebook.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.Sheet;
import org.mingzhang.forms.Unit;
import org.mingzhang.forms.template.SheetShape;
import org.mingzhang.forms.template.SheetTemplate;
import org.mingzhang.forms.template.Template;

/** Reads the tables of a filing that are kept as text, as far as the template tells. */
final class SheetReader {

	private SheetReader() {
	}

	static List<EvaluationSheet> read(FilingContent content, Template template) {
		List<EvaluationSheet> sheets = new ArrayList<>();
		Map<String, Integer> numbers = new HashMap<>();
		for (Sheet sheet : content.sheets()) {
			int number = numbers.merge(sheet.form(), 1, Integer::sum);
			template.sheets()
				.stream()
				.filter((known) -> known.id().equals(sheet.form()) && known.shape() != null)
				.findFirst()
				.ifPresent((known) -> sheets.add(read(sheet, known, number, content.year())));
		}
		return List.copyOf(sheets);
	}

	private static EvaluationSheet read(Sheet sheet, SheetTemplate template, int number, int year) {
		SheetShape shape = Objects.requireNonNull(template.shape());
		Grid grid = Grid.of(sheet);
		Unit unit = grid.unit().orElse(shape.unit());
		TableReader reader = new TableReader(grid, year, unit, shape.decimals());
		shape.tables().forEach(reader::read);
		Map<String, ListedEntries> lists = new HashMap<>();
		shape.lists().forEach((list) -> lists.put(list.id(), new SectionReader(grid, list, reader).read()));
		Map<String, Found> figures = new HashMap<>(reader.found());
		SelfEvaluation scores = (shape.scoring() != null) ? new ScoringReader(grid, shape.scoring(), reader).read()
				: null;
		if (scores != null && scores.execution() != null) {
			figures.put("budget", scores.execution().budget());
			figures.put("spent", scores.execution().spent());
		}
		return new EvaluationSheet(sheet, template, shape, number, UnprintedUnits.settled(figures, unit), lists,
				scores);
	}

}
