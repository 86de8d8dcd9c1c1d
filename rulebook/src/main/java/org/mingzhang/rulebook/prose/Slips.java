package org.mingzhang.rulebook.prose;

import java.util.List;

import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Kind;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.rulebook.rule.Examination;
import org.mingzhang.rulebook.rule.Rule;
import org.mingzhang.rulebook.rule.RuleEntry;

/** N9: no word stands twice, and no sign of punctuation. */
public final class Slips implements Rule {

	private static final RuleEntry ENTRY = new RuleEntry("N9-slip", Kind.COMPLETENESS, Severity.EXPLAIN, "没有重复的字词和标点",
			"正文与附注中没有“用于于”一类重复的字词，也没有重复或误用的标点。", "地方预决算公开操作规程：公开内容真实、准确、规范", RuleEntry.ALL);

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
		return new LeftoverWords(ENTRY, Leftover.slips(), "请删去多出的字词或标点。").in(examination.filing());
	}

}
