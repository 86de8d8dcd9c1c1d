package org.mingzhang.forms.identity;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.stream.IntStream;

import org.mingzhang.forms.Fact;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.OpenFigure;
import org.mingzhang.forms.PrintedForm;
import org.mingzhang.forms.Sheet;

/**
 * The rows of a filing by form: all that has to be known of it to compile equations. A
 * form that is absent here is missing from the filing; the fixed lines of a form need not
 * be listed.
 *
 * @param byForm row ids by form id, in printed order
 */
public record Rows(SequencedMap<String, List<String>> byForm) {

	public Rows {
		SequencedMap<String, List<String>> copy = new LinkedHashMap<>();
		byForm.forEach((form, rows) -> copy.put(form, List.copyOf(rows)));
		byForm = Collections.unmodifiableSequencedMap(copy);
	}

	/**
	 * The rows of a filing, open figures included. Tables kept as text have a row per
	 * table, numbered from 1.
	 * @param content the filing
	 * @return its rows
	 */
	public static Rows of(FilingContent content) {
		Map<String, SequencedSet<String>> rows = new LinkedHashMap<>();
		for (PrintedForm form : content.forms()) {
			rows.putIfAbsent(form.form(), new LinkedHashSet<>());
		}
		for (Fact fact : content.facts()) {
			add(rows, fact.cell().form(), fact.cell().row());
		}
		for (OpenFigure open : content.openFigures()) {
			open.cells().forEach((cell) -> add(rows, cell.form(), cell.row()));
		}
		SequencedMap<String, List<String>> lists = new LinkedHashMap<>();
		rows.forEach((form, set) -> lists.put(form, List.copyOf(set)));
		for (Sheet sheet : content.sheets()) {
			lists.merge(sheet.form(), List.of("1"), (known, one) -> numbered(known.size() + 1));
		}
		return new Rows(lists);
	}

	/**
	 * Tells whether the filing has a form.
	 * @param form form id
	 * @return whether it is there, with figures or without
	 */
	public boolean has(String form) {
		return this.byForm.containsKey(form);
	}

	private static void add(Map<String, SequencedSet<String>> rows, String form, String row) {
		rows.computeIfAbsent(form, (_) -> new LinkedHashSet<>()).add(row);
	}

	private static List<String> numbered(int count) {
		return IntStream.rangeClosed(1, count).mapToObj(Integer::toString).toList();
	}

}
