package org.mingzhang.rulebook.prose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.PrintedForm;
import org.mingzhang.forms.Sheet;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Kind;
import org.mingzhang.forms.check.Place;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.rulebook.filing.Filing;
import org.mingzhang.rulebook.rule.Examination;
import org.mingzhang.rulebook.rule.Rule;
import org.mingzhang.rulebook.rule.RuleEntry;
import org.mingzhang.rulebook.rule.Spot;

/**
 * N9: one department name everywhere. Looked at are the places where a document names its
 * own department: cover, headings of parts, heads of forms, 部门名称 of tables, and the
 * sentences of the template. Short and long names are one name.
 */
public final class DepartmentNames implements Rule {

	private static final RuleEntry ENTRY = new RuleEntry("N9-name", Kind.COMPLETENESS, Severity.EXPLAIN, "部门名称一致",
			"封面、标题、各表表头和情况说明所称的部门是同一个部门；规范简称与全称视为一致。", "部门决算公开评分：规范性（名称）", RuleEntry.ALL);

	private static final String NAME = "([^,。;:“”]{2,40}?)";

	private static final Pattern HEADING = Pattern
		.compile("^" + NAME + "(?:概况|(?=20\\d\\d年度?(?:部门|单位)?(?:收支)?(?:决算|预算|重点工作)))");

	private static final Pattern SENTENCE = Pattern
		.compile("(?:20\\d\\d年度?|12月31日,)" + NAME + "(?:机关运行经费|政府采购支出总额|政府采购金额|共有车辆)");

	private static final Pattern LABEL = Pattern.compile("(?:部门名称|部门\\(单位\\)名称|填报单位|预算单位名称)(?:\\(盖章\\))?:?");

	@Override
	public List<RuleEntry> entries() {
		return List.of(ENTRY);
	}

	@Override
	public List<Finding> check(Examination examination) {
		Filing filing = examination.filing();
		String name = filing.content().departmentName();
		Map<String, Place> names = names(filing);
		Place whole = new Place(null, null, null, "全文");
		if (!OfficialName.isIn(name) || names.isEmpty()) {
			return List.of(ENTRY.at(whole, "whole").notEvaluated("部门名称", "文件没有写明部门名称"));
		}
		List<Finding> findings = new ArrayList<>();
		names.forEach((printed, place) -> {
			Spot spot = ENTRY.at(place, printed);
			switch (OfficialName.of(name).compare(OfficialName.of(printed))) {
				case SAME -> {
				}
				case UNSURE ->
					findings.add(spot.notEvaluated("“%s”与“%s”".formatted(printed, name), "名称只差个别字，可能是误认的字，也可能是另一部门"));
				case OTHER -> findings
					.add(spot.failed("%s 称“%s”，而本文件的部门是“%s”。".formatted(place.printed(), printed, name), "请改为本部门的名称。"));
			}
		});
		return findings.isEmpty() ? List.of(ENTRY.at(whole, "whole").passed("所称部门都是“" + name + "”。")) : findings;
	}

	/** Every name the document gives its department, with the first place it stands. */
	private static Map<String, Place> names(Filing filing) {
		FilingContent content = filing.content();
		Map<String, Place> names = new LinkedHashMap<>();
		for (PrintedForm form : content.forms()) {
			String department = form.department();
			if (department != null) {
				add(names, department, filing.place(form.form()));
			}
		}
		for (Passage passage : Passage.of(content.narrative())) {
			boolean title = passage.level() == 1 || passage.section().isEmpty();
			Matcher matcher = (title ? HEADING : SENTENCE).matcher(Ordinal.strip(passage.bare()));
			if (matcher.find()) {
				add(names, matcher.group(1), passage.place());
			}
		}
		for (Sheet sheet : content.sheets()) {
			sheet.rows().forEach((row) -> addLabelled(names, row.cells(), filing.place(sheet.form())));
		}
		return names;
	}

	private static void addLabelled(Map<String, Place> names, List<String> cells, Place place) {
		for (int i = 0; i + 1 < cells.size(); i++) {
			String label = Signs.bare(cells.get(i));
			if (LABEL.matcher(label).matches()) {
				add(names, cells.get(i + 1), place);
			}
		}
	}

	private static void add(Map<String, Place> names, String printed, Place place) {
		if (OfficialName.isIn(printed)) {
			names.putIfAbsent(Signs.bare(printed), place);
		}
	}

}
