package org.mingzhang.rulebook.narrative.sentence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.mingzhang.forms.Fact;
import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.forms.template.Layout;
import org.mingzhang.forms.template.Layout.Codes;
import org.mingzhang.rulebook.classification.Names;
import org.mingzhang.rulebook.filing.Filing;
import org.mingzhang.rulebook.narrative.wording.Squeezed;

/** The names that rows have in the forms of a filing, and their codes. */
public final class RowNames {

	/** Digits of 类, 款 and 项. */
	private static final int[] LEVELS = { 3, 5, 7 };

	private final Map<String, Set<String>> functions = new LinkedHashMap<>();

	private final Map<String, Set<String>> economics = new LinkedHashMap<>();

	/**
	 * Collects the names.
	 * @param filing the filing
	 */
	public RowNames(Filing filing) {
		for (Fact fact : filing.content().facts()) {
			filing.template().form(fact.cell().form()).ifPresent((form) -> {
				if (isCode(fact.cell().row())) {
					put(form, fact.cell().row(), fact.rowLabel());
				}
			});
		}
		filing.template().forms().forEach(this::putLines);
	}

	/** The codes of a name, which a text ends with. */
	record Ending(String name, Set<String> codes) {
	}

	/** The longest name of a row that a text ends with, with or without 支出. */
	Ending ending(String text, boolean economic) {
		Ending longest = new Ending("", Set.of());
		for (Map.Entry<String, Set<String>> entry : (economic ? this.economics : this.functions).entrySet()) {
			for (String name : List.of(entry.getKey(), entry.getKey() + "支出")) {
				if (text.endsWith(name) && name.length() > longest.name().length()) {
					longest = new Ending(name, entry.getValue());
				}
			}
		}
		return longest;
	}

	/**
	 * The codes that names of a 类, a 款 and a 项 lead to.
	 * @param path one to three names, from the top
	 */
	List<String> codes(List<String> path) {
		List<String> exact = codes(path, true);
		return exact.isEmpty() ? codes(path, false) : exact;
	}

	private List<String> codes(List<String> path, boolean exact) {
		List<String> found = List.of("");
		for (int level = 0; level < path.size(); level++) {
			List<String> next = new ArrayList<>();
			for (String parent : found) {
				next.addAll(children(parent, LEVELS[level], path.get(level), exact));
			}
			found = next;
		}
		return found;
	}

	private List<String> children(String parent, int digits, String name, boolean exact) {
		String wanted = normal(name);
		return this.functions.entrySet()
			.stream()
			.filter((entry) -> exact ? entry.getKey().equals(wanted) : Names.agree(wanted, entry.getKey()))
			.flatMap((entry) -> entry.getValue().stream())
			.filter((code) -> code.length() == digits && code.startsWith(parent))
			.distinct()
			.toList();
	}

	private void put(FormTemplate form, String code, String label) {
		Codes codes = switch (form.layout()) {
			case Layout.CodeRows rows -> rows.codes();
			case Layout.CodeBlocks blocks -> blocks.codes();
			case Layout.Lines _ -> Codes.FUNCTION;
			case Layout.SingleRow _ -> Codes.UNIT;
		};
		String name = normal(label);
		if (!name.isEmpty() && codes != Codes.UNIT) {
			((codes == Codes.ECONOMIC) ? this.economics : this.functions)
				.computeIfAbsent(name, (_) -> new LinkedHashSet<>())
				.add(code);
		}
	}

	private void putLines(FormTemplate form) {
		if (form.layout() instanceof Layout.Lines lines) {
			lines.sides()
				.stream()
				.flatMap((side) -> side.lines().stream())
				.filter((line) -> line.row() != null && isCode(line.row()))
				.forEach((line) -> Stream.concat(Stream.of(line.label()), line.aliases().stream())
					.forEach((label) -> put(form, String.valueOf(line.row()), label)));
		}
	}

	private static boolean isCode(String row) {
		return Character.isDigit(row.charAt(0));
	}

	private static String normal(String label) {
		String name = Squeezed.of(label).replaceFirst("^[一二三四五六七八九十]+、", "").replace("其它", "其他");
		String stem = name.replaceFirst("支出$", "");
		return stem.isEmpty() ? name : stem;
	}

}
