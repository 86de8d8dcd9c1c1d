package org.mingzhang.forms.synthetic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.mingzhang.forms.codes.Code;
import org.mingzhang.forms.codes.CodeList;
import org.mingzhang.forms.identity.Rows;
import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.forms.template.Layout;
import org.mingzhang.forms.template.Layout.Codes;
import org.mingzhang.forms.template.Line;
import org.mingzhang.forms.template.SheetTemplate;
import org.mingzhang.forms.template.Template;

/** The codes a made-up filing uses, with the rows above them, and their names. */
final class CodePool {

	/** 国有资本经营预算支出: the class of the one form, and of no other fiscal form. */
	private static final String STATE_CAPITAL_CLASS = "223";

	/** 城乡社区支出, 其他支出: where government funds are spent. */
	private static final Set<String> FUND_CLASSES = Set.of("212", "229");

	private static final int UNITS_PER_CODE = 8;

	private static final int MOST_SHEETS = 3;

	private final Template template;

	private final int year;

	private final RandomGenerator random;

	private final Map<String, String> unitNames = new HashMap<>();

	private final Map<Codes, List<String>> rows = new HashMap<>();

	private final int sheets;

	CodePool(Template template, int year, int codes, RandomGenerator random) {
		if (codes < 1) {
			throw new IllegalArgumentException("A filing has at least one code, not " + codes);
		}
		this.template = template;
		this.year = year;
		this.random = random;
		this.rows.put(Codes.FUNCTION, withParents(functions(codes)));
		this.rows.put(Codes.ECONOMIC, withParents(economics(codes)));
		this.rows.put(Codes.UNIT, units(Math.max(2, codes / UNITS_PER_CODE)));
		this.sheets = 1 + random.nextInt(MOST_SHEETS);
	}

	/** The rows of all forms; forms with fixed lines need none. */
	Rows rows() {
		LinkedHashMap<String, List<String>> byForm = new LinkedHashMap<>();
		for (FormTemplate form : this.template.forms()) {
			byForm.put(form.id(), (form.layout() instanceof Layout.CodeRows coded) ? rows(form, coded) : List.of());
		}
		for (SheetTemplate sheet : this.template.sheets()) {
			byForm.put(sheet.id(), IntStream.rangeClosed(1, this.sheets).mapToObj(Integer::toString).toList());
		}
		return new Rows(byForm);
	}

	/** The official name of a code of the year, or a made-up one. */
	String name(String code) {
		return CodeList.FUNCTION.find(code, this.year)
			.or(() -> CodeList.ECONOMIC.find(code, this.year))
			.map(Code::name)
			.orElseGet(() -> this.unitNames.getOrDefault(code, "示例科目" + code));
	}

	private List<String> rows(FormTemplate form, Layout.CodeRows coded) {
		List<String> rows = new ArrayList<>(List.of("total"));
		this.rows.get(coded.codes())
			.stream()
			.filter((code) -> coded.codes() != Codes.FUNCTION || belongs(form.id(), code.substring(0, 3)))
			.forEach(rows::add);
		return rows;
	}

	private static boolean belongs(String form, String topClass) {
		return switch (form) {
			case "government-fund" -> FUND_CLASSES.contains(topClass);
			case "state-capital" -> topClass.equals(STATE_CAPITAL_CLASS);
			case "general-expenditure" -> !topClass.equals(STATE_CAPITAL_CLASS);
			default -> true;
		};
	}

	/**
	 * 项 of the classes that every summary prints, those of the special funds among them.
	 */
	private Set<String> functions(int count) {
		Set<String> classes = classes();
		List<String> known = shuffled(CodeList.FUNCTION.validIn(this.year)
			.stream()
			.map(Code::code)
			.filter((code) -> code.length() == 7 && classes.contains(code.substring(0, 3)))
			.toList());
		Set<String> chosen = new TreeSet<>();
		for (String special : List.of(STATE_CAPITAL_CLASS, "212")) {
			chosen.add(known.stream()
				.filter((code) -> code.startsWith(special))
				.findFirst()
				.orElse((classes.contains(special) ? special : classes.iterator().next()) + "0101"));
		}
		known.stream().limit(count - Math.min(count, chosen.size())).forEach(chosen::add);
		List<String> order = shuffled(classes);
		for (int next = 0; chosen.size() < count; next++) {
			int serial = next / order.size();
			if (serial >= 99 * 99) {
				throw new IllegalArgumentException("There cannot be " + count + " codes");
			}
			chosen.add(order.get(next % order.size()) + "%02d%02d".formatted(99 - serial / 99, 99 - serial % 99));
		}
		return chosen;
	}

	/** The classes that are lines of every form that has classes for lines. */
	private Set<String> classes() {
		Set<String> classes = CodeList.FUNCTION.validIn(this.year)
			.stream()
			.map(Code::code)
			.filter((code) -> code.length() == 3)
			.collect(Collectors.toCollection(TreeSet::new));
		for (FormTemplate form : this.template.forms()) {
			if (form.layout() instanceof Layout.Lines lines) {
				Set<String> printed = lines.sides()
					.stream()
					.flatMap((side) -> side.lines().stream())
					.map(Line::row)
					.filter((row) -> row != null && row.matches("\\d{3}"))
					.collect(Collectors.toSet());
				if (!printed.isEmpty()) {
					classes.retainAll(printed);
				}
			}
		}
		return classes;
	}

	private Set<String> economics(int count) {
		List<String> known = CodeList.ECONOMIC.validIn(this.year)
			.stream()
			.map(Code::code)
			.filter((code) -> code.length() == 5)
			.toList();
		Set<String> chosen = new TreeSet<>(List.of("30101", "30201", "30217", "30302"));
		shuffled(known).stream().limit(Math.max(8, count / 2)).forEach(chosen::add);
		return chosen;
	}

	private List<String> units(int count) {
		String department = Integer.toString(101 + this.random.nextInt(99));
		this.unitNames.put(department, "示例部门");
		List<String> units = new ArrayList<>(List.of(department));
		for (int unit = 1; unit <= count; unit++) {
			String code = department + "%03d".formatted(unit);
			units.add(code);
			this.unitNames.put(code, "示例部门第" + unit + "单位");
		}
		return units;
	}

	private List<String> withParents(Set<String> codes) {
		Set<String> all = new TreeSet<>(codes);
		codes.forEach((code) -> {
			for (String above = code; above.length() > 3;) {
				above = CodeList.parent(above).orElseThrow();
				all.add(above);
			}
		});
		return List.copyOf(all);
	}

	private List<String> shuffled(Collection<String> codes) {
		List<String> shuffled = new ArrayList<>(codes);
		Collections.shuffle(shuffled, Random.from(this.random));
		return shuffled;
	}

}
