package org.mingzhang.forms.identity;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.mingzhang.forms.template.Layout.Codes;

/**
 * Rows that every identity of a template stands on: all forms, and in those with code
 * rows two classes or more, each with two rows under every row.
 */
final class SampleRows {

	private SampleRows() {
	}

	static Rows of(Collection<FormShape> shapes) {
		Set<String> classes = shapes.stream()
			.filter((shape) -> !shape.isOpen() && shape.codes() == null)
			.flatMap((shape) -> shape.fixedRows().stream())
			.filter((row) -> FormRows.isCode(row) && row.length() == 3)
			.distinct()
			.sorted()
			.limit(2)
			.collect(Collectors.toCollection(TreeSet::new));
		LinkedHashMap<String, List<String>> rows = new LinkedHashMap<>();
		shapes.forEach((shape) -> rows.put(shape.id(), shape.isOpen() ? rows(shape, classes) : List.of()));
		return new Rows(rows);
	}

	private static List<String> rows(FormShape shape, Set<String> functions) {
		if (shape.codes() == null) {
			return List.of("1");
		}
		Set<String> classes = new TreeSet<>(switch (shape.codes()) {
			case FUNCTION -> functions;
			case ECONOMIC -> Set.of("301", "302");
			case UNIT -> Set.of("101", "102");
		});
		shape.fixedRows()
			.stream()
			.filter((row) -> FormRows.isCode(row) && row.length() >= 3)
			.forEach((row) -> classes.add(row.substring(0, 3)));
		String below = (shape.codes() == Codes.UNIT) ? "0" : "";
		return Stream
			.concat(Stream.of(FormRows.TOTAL),
					classes.stream().flatMap((top) -> under(top, below, (shape.codes() == Codes.FUNCTION) ? 2 : 1)))
			.toList();
	}

	private static Stream<String> under(String code, String prefix, int levels) {
		Stream<String> rows = (levels == 0) ? Stream.empty()
				: Stream.of("01", "02").flatMap((end) -> under(code + prefix + end, prefix, levels - 1));
		return Stream.concat(Stream.of(code), rows);
	}

}
