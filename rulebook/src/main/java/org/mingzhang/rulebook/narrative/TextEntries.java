package org.mingzhang.rulebook.narrative;

import org.mingzhang.forms.check.Kind;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.rulebook.rule.RuleEntry;

/** What the entries of these rules have in common. */
final class TextEntries {

	private static final String BASIS = "预算法第十四条、预决算公开操作规程：公开内容真实、准确，文字说明与报表一致";

	private TextEntries() {
	}

	/** A rule whose failure has to be corrected or explained. */
	static RuleEntry entry(String id, String title, String text) {
		return new RuleEntry(id, Kind.TEXT, Severity.EXPLAIN, title, text, BASIS, RuleEntry.ALL);
	}

}
