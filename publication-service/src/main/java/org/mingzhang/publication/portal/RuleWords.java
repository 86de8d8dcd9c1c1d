package org.mingzhang.publication.portal;

import org.mingzhang.forms.FilingKind;
import org.mingzhang.forms.check.Kind;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.publication.html.Html;

import static org.mingzhang.publication.html.Html.el;

/** What kinds and severities of rules are called on pages. */
final class RuleWords {

	private RuleWords() {
	}

	static String chinese(Kind kind) {
		return switch (kind) {
			case BALANCE -> "基本平衡";
			case LOGIC -> "逻辑性";
			case TEXT -> "文表一致";
			case PLAUSIBILITY -> "核实性";
			case COMPLETENESS -> "完整性、规范性";
			case ROUNDING -> "尾数误差";
		};
	}

	static String english(Kind kind) {
		return switch (kind) {
			case BALANCE -> "Sums that must hold";
			case LOGIC -> "Relations between figures";
			case TEXT -> "The text repeats the forms";
			case PLAUSIBILITY -> "To be verified";
			case COMPLETENESS -> "Complete and in order";
			case ROUNDING -> "Rounding";
		};
	}

	static String chinese(Severity severity) {
		return switch (severity) {
			case BLOCK -> "阻断";
			case EXPLAIN -> "须说明";
			case INFO -> "提示";
		};
	}

	static String meaning(Severity severity) {
		return switch (severity) {
			case BLOCK -> "不更正不能提交。 It blocks the filing.";
			case EXPLAIN -> "更正，或写明原因后提交。 To be corrected or explained.";
			case INFO -> "只作提示，不影响提交。 Shown only.";
		};
	}

	static Html tag(Severity severity) {
		return el("span", chinese(severity)).css("severity", severity.id());
	}

	static String chinese(FilingKind kind) {
		return switch (kind) {
			case BUDGET -> "预算";
			case FINAL_ACCOUNTS -> "决算";
		};
	}

}
