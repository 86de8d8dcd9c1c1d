package org.mingzhang.rulebook.prose;

import java.util.List;

import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Kind;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.rulebook.rule.Examination;
import org.mingzhang.rulebook.rule.Rule;
import org.mingzhang.rulebook.rule.RuleEntry;

/** N9: nothing of the template is left where the department's own words belong. */
public final class Placeholders implements Rule {

	private static final RuleEntry ENTRY = new RuleEntry("N9-placeholder", Kind.COMPLETENESS, Severity.EXPLAIN,
			"没有残留的模板文字", "正文与附注中没有未替换的“部门名称”“XX”、空白金额、书签代码和模板的填写说明。", "地方预决算公开操作规程：公开内容真实、准确、规范", RuleEntry.ALL);

	@Override
	public List<RuleEntry> entries() {
		return List.of(ENTRY);
	}

	@Override
	public String data() {
		return Leftover.DATA;
	}

	@Override
	public List<Finding> check(Examination examination) {
		return new LeftoverWords(ENTRY, Leftover.placeholders(), "请改为本部门的实际内容，或删去。").in(examination.filing());
	}

}
