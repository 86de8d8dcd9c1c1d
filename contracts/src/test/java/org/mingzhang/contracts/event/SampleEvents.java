package org.mingzhang.contracts.event;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.mingzhang.contracts.FilingId;
import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.Fact;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.FilingKind;
import org.mingzhang.forms.Narrative;
import org.mingzhang.forms.OpenFigure;
import org.mingzhang.forms.PrintedAddress;
import org.mingzhang.forms.PrintedForm;
import org.mingzhang.forms.Reading;
import org.mingzhang.forms.Sheet;
import org.mingzhang.forms.Source;
import org.mingzhang.forms.Unit;
import org.mingzhang.forms.check.Cause;
import org.mingzhang.forms.check.Comparison;
import org.mingzhang.forms.check.Coverage;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Kind;
import org.mingzhang.forms.check.Operand;
import org.mingzhang.forms.check.Place;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.forms.check.Slip;
import org.mingzhang.forms.check.State;
import org.mingzhang.forms.check.Suspect;

/** One event of every type, with every field of its shape in use. */
final class SampleEvents {

	static final FilingId FILING = FilingId.parse("420107-101-2023-final-accounts-2");

	static final Instant NOON = Instant.parse("2026-03-02T04:00:00.125Z");

	private static final Cell TOTAL = new Cell("expenditure", "201", "total");

	private static final Cell BASIC = new Cell("expenditure", "201", "basic");

	private static final String HASH = "7f83b1657ff1fc53b92dc18148a1d65dfc2d4b1fa3d677284addd200126d9069";

	private SampleEvents() {
	}

	static List<Event> all() {
		return List.of(submitted(), new FilingEnteredReview(FILING, 5, content(), HASH, NOON), approved(),
				new FilingReturned(FILING, 6, "bureau-420107", "支出合计与附表不符", List.of(new CellRemark(TOTAL, "请核对")),
						NOON),
				new FilingWithdrawn(FILING, 7, "dept-420107-101", NOON), validated(),
				new FilingPosted(FILING, 6, HASH, 42, HASH, NOON),
				new PostingRefused(FILING, 6, "借方与贷方相差 0.01 元", NOON), new DisclosurePublished(FILING, 6, HASH,
						"/api/v1/disclosures/420107/420107-101/2023/final-accounts@2", HASH, NOON));
	}

	static FilingValidated validated() {
		List<Finding> findings = List.of(explained(failed()), unexamined());
		Cause cause = new Cause("C-1", "支出决算表 201 合计有一位数字有误",
				List.of(new Suspect(TOTAL, Amount.parse("1350.64"), Slip.ONE_DIGIT)), List.of("P3:expenditure:201"),
				Amount.parse("0.10"), Unit.WAN_YUAN);
		return new FilingValidated(FILING, 4, Purpose.SUBMISSION, HASH, findings, NOON, List.of(cause),
				Coverage.of(findings), HASH);
	}

	/** The result as version 1 told it. */
	static FilingValidated validatedAsBefore() {
		return new FilingValidated(FILING, 4, Purpose.SUBMISSION, HASH, List.of(failed(), notEvaluated()), NOON);
	}

	static FilingSubmitted submitted() {
		return new FilingSubmitted(FILING, 4, Purpose.SUBMISSION, content(), HASH, NOON);
	}

	/** The same, but for a figure that was derived from another form. */
	static FilingSubmitted submittedWithDerived() {
		FilingContent content = content();
		Fact printed = content.facts().getFirst();
		Fact derived = new Fact(printed.cell(), printed.value(), printed.unit(), printed.rowLabel(),
				printed.columnLabel(), printed.printed(), new Source("derived from 公开05表"), Reading.DERIVED);
		return new FilingSubmitted(FILING, 4, Purpose.SUBMISSION,
				content.withFigures(List.of(derived, content.facts().getLast()), content.openFigures()), HASH, NOON);
	}

	static FilingContent content() {
		return new FilingContent("hubei-wuhan/final-accounts/2022-2023", FilingKind.FINAL_ACCOUNTS, 2023, "青山区委组织部",
				List.of(new PrintedForm("expenditure", "支出决算表", "公开03表", "青山区委组织部", Unit.WAN_YUAN,
						List.of("注：本表反映部门本年度各项支出情况。"), Source.line(120)),
						new PrintedForm("assets", "固定资产占用情况表", null, null, Unit.YUAN, List.of(), Source.line(300))),
				List.of(fact(TOTAL, "1350.64", Reading.PRINTED, "1"), fact(BASIC, "0.00", Reading.BY_IDENTITY, null)),
				List.of(new OpenFigure("expenditure", "208", List.of("basic", "project"), Amount.parse("43.66"),
						Unit.WAN_YUAN, "社会保障和就业支出", Source.line(127))),
				new Narrative(
						List.of(new Narrative.Section(1, "第一部分 部门概况", List.of(new Narrative.Paragraph(3, "主要职责。"))))),
				List.of(new Sheet("evaluation-project", "项目绩效自评表",
						List.of(new Sheet.Row(410, List.of("项目名称", "", "90"))))));
	}

	private static Fact fact(Cell cell, String value, Reading reading, String printedColumn) {
		return new Fact(cell, Amount.parse(value), Unit.WAN_YUAN, "一般公共服务支出", "本年支出合计",
				new PrintedAddress("公开03表", "201", printedColumn), Source.line(125), reading);
	}

	private static FilingApproved approved() {
		return new FilingApproved(FILING, 6, content(), HASH,
				List.of(new Explanation(failed(), "年中追加了人员经费", "dept-420107-101")), NOON.minusSeconds(86400),
				"bureau-420107", LocalDate.of(2026, 3, 1), "同意", NOON);
	}

	private static Finding failed() {
		return new Finding("P3:expenditure:201", "P3", Kind.BALANCE, Severity.BLOCK, State.FAILED,
				new Place("expenditure", "201", "total", "公开03表 201 1栏"),
				new Comparison(Amount.parse("1350.64"), Amount.parse("1350.74"), Amount.parse("0.10"),
						Amount.parse("0.015"), new BigDecimal("6.67")),
				"合计不等于基本支出与项目支出之和",
				List.of(new Operand(TOTAL, 1, Amount.parse("1350.74")), new Operand(BASIC, -1, null)),
				List.of(new Suspect(TOTAL, Amount.parse("1350.64")), new Suspect(BASIC, null)), "请核对合计");
	}

	private static Finding explained(Finding finding) {
		List<Suspect> suspects = List.of(new Suspect(TOTAL, Amount.parse("1350.64"), Slip.ONE_DIGIT),
				new Suspect(BASIC, null));
		return new Finding(finding.id(), finding.rule(), finding.kind(), finding.severity(), finding.state(),
				finding.place(), finding.comparison(), finding.message(), finding.operands(), suspects,
				finding.suggestion(), null, "C-1", "420107-2026-1");
	}

	private static Finding unexamined() {
		Finding finding = notEvaluated();
		return new Finding(finding.id(), finding.rule(), finding.kind(), finding.severity(), finding.state(),
				finding.place(), null, finding.message(), List.of(), List.of(), null, finding.message(), null, null);
	}

	private static Finding notEvaluated() {
		return new Finding("N9", "N9", Kind.TEXT, Severity.INFO, State.NOT_EVALUATED, new Place(null, null, null, "全文"),
				null, "文中没有提到三公经费", List.of(), List.of(), null);
	}

}
