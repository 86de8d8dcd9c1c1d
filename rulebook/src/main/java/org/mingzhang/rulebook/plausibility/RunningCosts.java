package org.mingzhang.rulebook.plausibility;

import java.util.List;
import java.util.stream.Collectors;

import org.mingzhang.forms.Cell;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Kind;
import org.mingzhang.forms.check.Operand;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.forms.codes.Code;
import org.mingzhang.forms.codes.CodeList;
import org.mingzhang.rulebook.filing.Filing;
import org.mingzhang.rulebook.rule.Examination;
import org.mingzhang.rulebook.rule.Rule;
import org.mingzhang.rulebook.rule.RuleEntry;
import org.mingzhang.rulebook.rule.Spot;
import org.mingzhang.rulebook.rule.Spot.Figures;

/** K5: 行政运行 pays for running an office, projects have 项 of their own. */
public final class RunningCosts implements Rule {

	private static final Thresholds.Running RUNNING = Thresholds.READ.running();

	private static final RuleEntry ENTRY = new RuleEntry("K5", Kind.PLAUSIBILITY, Severity.EXPLAIN, "行政运行不列项目支出",
			"%s科目反映机构运转的基本支出，列有 %d 万元以上项目支出的，请说明。".formatted(String.join("、", RUNNING.names()), RUNNING.amount()),
			"政府收支分类科目：行政运行反映行政单位的基本支出", RuleEntry.ALL);

	private static final List<String> FORMS = List.of("general-expenditure", "expenditure");

	private static final int ITEM_DIGITS = 7;

	/** Cells beyond these only tire the reader; the operands list all. */
	private static final int NAMED = 3;

	@Override
	public List<RuleEntry> entries() {
		return List.of(ENTRY);
	}

	@Override
	public String data() {
		return Thresholds.DATA;
	}

	@Override
	public List<Finding> check(Examination examination) {
		Filing filing = examination.filing();
		Sums sums = Sums.of(filing.content());
		String form = FORMS.stream().filter(filing::hasFigures).findFirst().orElse(FORMS.getFirst());
		List<Cell> running = sums.cells()
			.stream()
			.filter((cell) -> cell.form().equals(form) && cell.row().length() == ITEM_DIGITS
					&& isRunning(filing, sums, cell))
			.toList();
		List<Cell> projects = running.stream()
			.filter((cell) -> cell.column().equals("project")
					&& sums.fen(cell).orElse(0L) >= Thresholds.fen(RUNNING.amount()))
			.toList();
		Spot whole = ENTRY.at(filing.place(form), "form");
		if (running.isEmpty()) {
			return List.of(whole.notEvaluated("行政运行的项目支出", "表中没有行政运行一类科目"));
		}
		return List.of(projects.isEmpty() ? whole.passed(filing.addresses().form(form) + " 行政运行没有列项目支出。")
				: failed(filing, sums, projects));
	}

	/** One finding for a form: a department has one reason for all of them. */
	private static Finding failed(Filing filing, Sums sums, List<Cell> cells) {
		Cell first = cells.getFirst();
		String words = cells.stream()
			.limit(NAMED)
			.map((cell) -> "%s “%s”%s".formatted(filing.addresses().of(cell), filing.addresses().rowLabel(cell),
					filing.words(cell.form(), sums.fen(cell).orElseThrow())))
			.collect(Collectors.joining("；"));
		String more = (cells.size() > NAMED) ? "等 %d 处".formatted(cells.size()) : "";
		List<Operand> operands = sums.operands(first.form(), cells.stream().map(Cell::row).toList(), first.column());
		return ENTRY.at((cells.size() == 1) ? filing.place(first) : filing.place(first.form()), "projects")
			.failed("只反映基本支出的科目列有项目支出：" + words + more + "。", new Figures(null, operands, List.of()),
					"请核对是否应列入“一般行政管理事务”等科目，或说明原因。");
	}

	private static boolean isRunning(Filing filing, Sums sums, Cell cell) {
		String name = CodeList.FUNCTION.find(cell.row(), filing.content().year())
			.map(Code::name)
			.orElseGet(() -> sums.fact(cell).rowLabel());
		return RUNNING.names().contains(name.strip());
	}

}
