package org.mingzhang.rulebook.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

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
		for (Sheet sheet : content.sheets().stream().flatMap((whole) -> parts(whole, template).stream()).toList()) {
			int number = numbers.merge(sheet.form(), 1, Integer::sum);
			template.sheets()
				.stream()
				.filter((known) -> known.id().equals(sheet.form()) && known.shape() != null)
				.findFirst()
				.ifPresent((known) -> sheets.add(read(sheet, known, number, content.year())));
		}
		return List.copyOf(sheets);
	}

	/**
	 * Tables of several projects under one title are one each: another begins where
	 * another project is named.
	 */
	private static List<Sheet> parts(Sheet sheet, Template template) {
		List<String> names = template.sheets()
			.stream()
			.filter((known) -> known.id().equals(sheet.form()))
			.flatMap((known) -> Optional.ofNullable(known.shape()).stream())
			.flatMap((shape) -> Optional.ofNullable(shape.scoring()).stream())
			.flatMap((scoring) -> scoring.name().stream())
			.toList();
		List<Integer> begins = IntStream.range(0, sheet.rows().size())
			.filter((row) -> isNamed(sheet.rows().get(row), names))
			.boxed()
			.toList();
		if (begins.size() < 2) {
			return List.of(sheet);
		}
		List<Sheet> parts = new ArrayList<>();
		for (int part = 0; part < begins.size(); part++) {
			int from = (part == 0) ? 0 : begins.get(part);
			int to = (part + 1 < begins.size()) ? begins.get(part + 1) : sheet.rows().size();
			parts.add(new Sheet(sheet.form(), sheet.title(), sheet.rows().subList(from, to)));
		}
		return parts;
	}

	private static boolean isNamed(Sheet.Row row, List<String> names) {
		return row.cells()
			.stream()
			.filter((cell) -> !cell.isBlank())
			.findFirst()
			.filter((cell) -> Words.isOneOf(cell, names))
			.isPresent();
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
		return new EvaluationSheet(sheet, template, shape, number, UnprintedUnits.settled(figures, unit),
				reader.rates(), lists, scores);
	}

}
