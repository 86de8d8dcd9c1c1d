package org.mingzhang.rulebook.evaluation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Kind;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.forms.notation.Notation;
import org.mingzhang.forms.notation.Statement;
import org.mingzhang.forms.notation.Term;
import org.mingzhang.forms.template.IdentityText;
import org.mingzhang.forms.template.SheetShape.Field;
import org.mingzhang.rulebook.rule.RuleEntry;
import org.mingzhang.rulebook.rule.Spot;

/**
 * What the template says about the figures of tables kept as text, among themselves and
 * against the forms (E4, B3, B4, B5, B6).
 */
final class SheetEquations implements SheetRule {

	private static final String BASIS = "绩效目标表、自评表与预决算表的勾稽";

	@Override
	public List<RuleEntry> entries() {
		return List.of(
				entry("E4", Kind.TEXT, Severity.EXPLAIN, "自评表的预算数、执行数与决算表一致",
						"部门整体自评表的支出总额、基本支出与项目支出等于决算表；各项目的执行数之和不大于项目支出。"),
				entry("B3-projects", Kind.TEXT, Severity.EXPLAIN, "项目支出表的合计等于项目支出", "项目支出表的合计等于支出预算总表的项目支出。"),
				entry("B4", Kind.TEXT, Severity.EXPLAIN, "项目当年预算等于资金来源之和、明细测算数之和", "项目资金来源之和、支出明细测算数之和都等于项目当年预算。"),
				entry("B5", Kind.TEXT, Severity.EXPLAIN, "整体绩效目标表的收支平衡并与预算表一致",
						"财政拨款与其他资金之和等于收入合计，等于基本支出与项目支出之和，逐年成立；当年数等于收支预算总表和支出预算总表。"),
				entry("B5-history", Kind.PLAUSIBILITY, Severity.EXPLAIN, "近两年项目支出与项目绩效目标表一致",
						"近两年项目支出等于各项目绩效目标表所列往年预算之和；以前的项目已经结束的，须说明。"),
				entry("B6-assets", Kind.BALANCE, Severity.BLOCK, "资产总额等于各类资产之和", "资产总额等于房屋、车辆、设备与其他固定资产之和。"));
	}

	private static RuleEntry entry(String id, Kind kind, Severity severity, String title, String text) {
		return new RuleEntry(id, kind, severity, title, text, BASIS, RuleEntry.ALL);
	}

	@Override
	public Stream<Finding> check(Sheets sheets) {
		return sheets.all().stream().flatMap((sheet) -> check(sheets, sheet));
	}

	private static Stream<Finding> check(Sheets sheets, EvaluationSheet sheet) {
		return sheet.shape()
			.identities()
			.stream()
			.flatMap((rule) -> Notation.parse(rule.text())
				.stream()
				.filter(Statement.Identity.class::isInstance)
				.map(Statement.Identity.class::cast)
				.flatMap((identity) -> check(sheets, sheet, rule, identity)));
	}

	private static Stream<Finding> check(Sheets sheets, EvaluationSheet sheet, IdentityText rule,
			Statement.Identity identity) {
		List<Term> terms = Stream.concat(identity.left().stream(), identity.right().stream()).toList();
		List<Field> columns = SheetTerms.columns(sheet.shape(), terms);
		if (columns.isEmpty()) {
			return Stream.of(finding(sheets, sheet, rule, identity, null));
		}
		return columns.stream().map((column) -> finding(sheets, sheet, rule, identity, column));
	}

	private static Finding finding(Sheets sheets, EvaluationSheet sheet, IdentityText rule, Statement.Identity identity,
			@Nullable Field column) {
		Spot spot = RuleEntry.of(rule)
			.at(sheet.place(), sheet.key(), identity.toString(), (column != null) ? column.id() : "");
		SheetTerms terms = new SheetTerms(sheets, sheet, column);
		SheetSum left = SheetSum.of(terms.of(identity.left()));
		SheetSum right = SheetSum.of(terms.of(identity.right()));
		return new SheetComparison(sheets.filing(), sheet.form(), rule, left, identity.relation(), right).judge(spot);
	}

	/** What people read of a side: 财政拨款＋其他资金. */
	static String words(List<SheetTerm> terms) {
		String words = terms.stream().map(SheetTerm::words).collect(Collectors.joining());
		return words.startsWith("＋") ? words.substring(1) : words;
	}

}
