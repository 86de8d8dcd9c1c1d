package org.mingzhang.forms.codes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One classification (科目表), each code with the years it is valid in. The levels 类, 款 and
 * 项 show in the number of digits: 3, 5, 7.
 */
public final class CodeList {

	/** 支出功能分类科目. */
	public static final CodeList FUNCTION = read("function.csv");

	/** 部门预算支出经济分类科目. */
	public static final CodeList ECONOMIC = read("economic.csv");

	private static final int ANY_FIRST = 2000;

	private static final int ANY_LAST = 2100;

	private final Map<String, List<Code>> codes;

	private CodeList(Map<String, List<Code>> codes) {
		this.codes = codes;
	}

	/**
	 * Finds a code as it was valid in a year.
	 * @param code its digits
	 * @param year budget year
	 * @return the code, or nothing if the list of that year lacks it
	 */
	public Optional<Code> find(String code, int year) {
		return this.codes.getOrDefault(code, List.of()).stream().filter((entry) -> entry.isValidIn(year)).findFirst();
	}

	/**
	 * Finds a code in the list of whichever year has it.
	 * @param code its digits
	 * @return the code, or nothing if no list has it
	 */
	public Optional<Code> findInAnyYear(String code) {
		return this.codes.getOrDefault(code, List.of()).stream().findFirst();
	}

	/**
	 * The codes of a year.
	 * @param year budget year
	 * @return all codes valid in it, ascending
	 */
	public List<Code> validIn(int year) {
		return this.codes.values()
			.stream()
			.flatMap(List::stream)
			.filter((entry) -> entry.isValidIn(year))
			.sorted(Comparator.comparing(Code::code))
			.toList();
	}

	/**
	 * The code one level up.
	 * @param code a code of 5 or 7 digits
	 * @return its parent, or nothing for a 类
	 */
	public static Optional<String> parent(String code) {
		return (code.length() > 3) ? Optional.of(code.substring(0, code.length() - 2)) : Optional.empty();
	}

	private static CodeList read(String file) {
		try (InputStream in = CodeList.class.getResourceAsStream(file)) {
			if (in == null) {
				throw new IllegalStateException(file + " is missing beside " + CodeList.class.getName());
			}
			return new CodeList(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
				.skip(1)
				.map(CodeList::entry)
				.collect(Collectors.groupingBy(Code::code)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Code entry(String line) {
		String[] fields = line.split(",", -1);
		return new Code(fields[0], fields[1], year(fields[2], ANY_FIRST), year(fields[3], ANY_LAST),
				"yes".equals(fields[4]));
	}

	private static int year(String field, int open) {
		return field.isEmpty() ? open : Integer.parseInt(field);
	}

}
