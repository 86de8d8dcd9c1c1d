package org.mingzhang.rulebook.prose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.mingzhang.forms.Fact;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Kind;
import org.mingzhang.forms.check.Place;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.forms.codes.Code;
import org.mingzhang.forms.codes.CodeList;
import org.mingzhang.rulebook.filing.Filing;
import org.mingzhang.rulebook.rule.Examination;
import org.mingzhang.rulebook.rule.Rule;
import org.mingzhang.rulebook.rule.RuleEntry;

/**
 * N9: the glossary explains every 项 that the forms use, and no other. Where a glossary
 * explains no 项 at all its template does not ask for them, and nothing is evaluated.
 */
public final class Glossary implements Rule {

	private static final RuleEntry ENTRY = new RuleEntry("N9-glossary", Kind.COMPLETENESS, Severity.EXPLAIN,
			"名词解释与所用科目一致", "名词解释逐一列出各表使用的支出功能分类项级科目，类、款、项名称与当年科目一致，不列没有使用的科目。", "决算公开模板：本部门使用的支出功能分类科目（到项级）",
			RuleEntry.ALL);

	private static final int ITEM_DIGITS = 7;

	private static final String HEADING = "名词解释";

	@Override
	public List<RuleEntry> entries() {
		return List.of(ENTRY);
	}

	@Override
	public List<Finding> check(Examination examination) {
		Filing filing = examination.filing();
		List<Passage> passages = passages(filing);
		Place place = new Place(null, null, null, HEADING);
		if (passages.isEmpty()) {
			return List.of(ENTRY.at(place, "all").notEvaluated("名词解释与所用科目", "文件没有名词解释"));
		}
		List<GlossaryItem> items = passages.stream()
			.flatMap((passage) -> GlossaryItem.in(passage.bare()).stream())
			.toList();
		if (items.isEmpty()) {
			return List.of(ENTRY.at(place, "all").notEvaluated("名词解释与所用科目", "名词解释没有按项解释功能分类科目"));
		}
		Map<String, GlossaryItem> used = used(filing);
		if (used.isEmpty()) {
			return List.of(ENTRY.at(place, "all").notEvaluated("名词解释与所用科目", "各表没有项级科目"));
		}
		return findings(place, used, items);
	}

	private static List<Finding> findings(Place place, Map<String, GlossaryItem> used, List<GlossaryItem> items) {
		List<Finding> findings = new ArrayList<>();
		String lacking = used.entrySet()
			.stream()
			.filter((entry) -> items.stream().noneMatch((item) -> item.agrees(entry.getValue())))
			.map((entry) -> entry.getKey() + " " + entry.getValue())
			.collect(Collectors.joining("；"));
		if (!lacking.isEmpty()) {
			findings.add(ENTRY.at(place, "lacking").failed("名词解释没有各表使用的科目：" + lacking + "。", "请补充解释，名称按当年科目目录。"));
		}
		String unused = items.stream()
			.filter((item) -> used.values().stream().noneMatch(item::agrees))
			.map(GlossaryItem::toString)
			.distinct()
			.collect(Collectors.joining("；"));
		if (!unused.isEmpty()) {
			findings.add(ENTRY.at(place, "unused").failed("名词解释列有各表没有使用的科目：" + unused + "。", "请删去，或改为当年科目目录的名称。"));
		}
		return findings.isEmpty() ? List.of(ENTRY.at(place, "all").passed("名词解释与各表使用的项级科目一致。")) : findings;
	}

	/** The passages from the last heading 名词解释 to the next of its level. */
	private static List<Passage> passages(Filing filing) {
		List<Passage> all = Passage.of(filing.content().narrative());
		Predicate<Passage> glossary = (passage) -> passage.isHeading() && passage.bare().contains(HEADING);
		int begin = -1;
		for (int number = 0; number < all.size(); number++) {
			begin = glossary.test(all.get(number)) ? number : begin;
		}
		if (begin < 0) {
			return List.of();
		}
		int level = all.get(begin).level();
		List<Passage> passages = new ArrayList<>();
		for (Passage passage : all.subList(begin + 1, all.size())) {
			if (passage.isHeading() && passage.level() <= level) {
				break;
			}
			passages.add(passage);
		}
		return passages;
	}

	/**
	 * The 项 with figures, named by the year's list, or as printed where it has no name.
	 */
	private static Map<String, GlossaryItem> used(Filing filing) {
		Map<String, String> labels = new LinkedHashMap<>();
		for (Fact fact : filing.content().facts()) {
			String row = fact.cell().row();
			if (row.matches("\\d{3,7}") && isByFunction(row)) {
				labels.putIfAbsent(row, fact.rowLabel());
			}
		}
		int year = filing.content().year();
		Map<String, GlossaryItem> used = new LinkedHashMap<>();
		labels.keySet()
			.stream()
			.filter((row) -> row.length() == ITEM_DIGITS)
			.forEach((row) -> used.put(row, new GlossaryItem(name(row.substring(0, 3), year, labels),
					name(row.substring(0, 5), year, labels), name(row, year, labels))));
		return used;
	}

	private static boolean isByFunction(String row) {
		return row.startsWith("2") && (row.length() == 3 || row.length() == 5 || row.length() == ITEM_DIGITS);
	}

	private static String name(String code, int year, Map<String, String> labels) {
		Optional<String> listed = CodeList.FUNCTION.find(code, year).map(Code::name);
		return listed.orElseGet(() -> labels.getOrDefault(code, ""));
	}

}
