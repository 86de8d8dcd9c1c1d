package org.mingzhang.publication.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.forms.FilingKind;
import org.mingzhang.publication.disclosure.Cursor;
import org.mingzhang.publication.disclosure.DisclosureQuery;
import org.mingzhang.publication.search.SearchTerms;

import org.springframework.util.MultiValueMap;

/**
 * The query of a request. Unknown names and unusable values are refused, all at once: a
 * misspelt filter must not look like one that finds everything. An empty value, as forms
 * send it, counts as not given.
 */
final class QueryParameters {

	static final String DISTRICT = "district";

	static final String DEPARTMENT = "department";

	static final String YEAR = "year";

	static final String KIND = "kind";

	static final String WORDS = "q";

	static final String LIMIT = "limit";

	static final String CURSOR = "cursor";

	private static final int USUAL_LIMIT = 20;

	private final MultiValueMap<String, String> given;

	private final List<String> reasons = new ArrayList<>();

	QueryParameters(MultiValueMap<String, String> given) {
		this.given = given;
	}

	/** Refuses names that an address does not know. */
	QueryParameters only(String... known) {
		Set<String> unknown = new TreeSet<>(this.given.keySet());
		unknown.removeAll(Set.of(known));
		unknown.forEach((name) -> this.reasons.add("不认识的查询参数 " + name + "；此地址可用的有："
				+ (known.length == 0 ? "无" : String.join("、", known)) + "。Unknown query parameter."));
		return this;
	}

	/** A value as it was sent; null if it was not given. */
	@Nullable String text(String name) {
		List<String> values = this.given.getOrDefault(name, List.of())
			.stream()
			.filter((value) -> value != null && !value.isBlank())
			.toList();
		if (values.size() > 1) {
			this.reasons.add("查询参数 " + name + " 只能给一次。Query parameter given more than once.");
		}
		return values.isEmpty() ? null : values.getFirst();
	}

	/** A value of a kind; null if it was not given or cannot be used. */
	<T> @Nullable T read(String name, String expected, Function<String, @Nullable T> reader) {
		String text = text(name);
		if (text == null) {
			return null;
		}
		try {
			T value = reader.apply(text);
			if (value != null) {
				return value;
			}
		}
		catch (IllegalArgumentException ex) {
			// the reason below says more to who typed it
		}
		this.reasons.add("查询参数 " + name + " 应为" + expected + "，而不是“" + text + "”。Unusable value.");
		return null;
	}

	/** A whole number within bounds, or what is usual. */
	long number(String name, long least, long most, long usual) {
		Long number = read(name, least + " 到 " + most + " 的整数", (text) -> {
			long value = Long.parseLong(text);
			return (value >= least && value <= most) ? value : null;
		});
		return (number != null) ? number : usual;
	}

	/** The disclosures that a list is about. */
	DisclosureQuery disclosures() {
		String district = read(DISTRICT, "六位区划代码，如 420107", (text) -> text.matches("\\d{6}") ? text : null);
		String department = read(DEPARTMENT, "部门代码，如 101 或 420107-101", QueryParameters::department);
		Integer year = read(YEAR, "四位年度，如 2023", (text) -> text.matches("\\d{4}") ? Integer.valueOf(text) : null);
		FilingKind kind = read(KIND, " budget 或 final-accounts", FilingKind::of);
		SearchTerms terms = read(WORDS, "不超过" + SearchTerms.LONGEST + "个字符的关键词", SearchTerms::parse);
		Cursor cursor = read(CURSOR, "上一页给出的 next", Cursor::parse);
		int limit = (int) number(LIMIT, 1, DisclosureQuery.MOST, USUAL_LIMIT);
		if (department != null && department.contains("-")) {
			DepartmentCode code = DepartmentCode.parse(department);
			if (district != null && !district.equals(code.district())) {
				this.reasons.add("部门 " + code + " 不属于区 " + district + "。The department is not of that district.");
			}
			district = code.district();
			department = code.number();
		}
		return new DisclosureQuery(district, department, year, kind, (terms != null) ? terms : SearchTerms.NONE, cursor,
				limit);
	}

	private static @Nullable String department(String text) {
		return (text.matches("\\d{3}") || text.matches("\\d{6}-\\d{3}")) ? text : null;
	}

	/** Refuses the request if anything was wrong with it. */
	void check() {
		if (!this.reasons.isEmpty()) {
			throw Refused.badQuery(this.reasons);
		}
	}

}
