package org.mingzhang.cli.report;

import java.io.PrintWriter;

import org.mingzhang.cli.desk.Checked;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.check.Cause;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.State;
import org.mingzhang.reading.document.Problem;

/** Tells results to people: what causes the failures first, then each of them. */
final class HumanReport implements Report {

	private final PrintWriter out;

	private final Shown shown;

	private final Paint paint;

	HumanReport(PrintWriter out, Shown shown, Paint paint) {
		this.out = out;
		this.shown = shown;
		this.paint = paint;
	}

	@Override
	public void begin(String rulePack) {
		// the rules are named where somebody may have to prove which they were: in JSON
	}

	@Override
	public void add(Checked checked) {
		this.out.println(this.paint.bold(checked.file().toString()));
		switch (checked) {
			case Checked.Unreadable unreadable -> unreadable.problems().forEach(this::problem);
			case Checked.Examined examined -> examined(examined);
		}
		this.out.println();
	}

	@Override
	public void end() {
		this.out.flush();
	}

	private void problem(Problem problem) {
		String place = (problem.line() > 0) ? "第 " + problem.line() + " 行：" : "";
		this.out.println("  " + this.paint.red("读不出") + " " + place + problem.message());
	}

	private void examined(Checked.Examined examined) {
		FilingContent content = examined.content();
		this.out.printf("  %s %d 年%s  %s%n", content.departmentName(), content.year(), content.kind().label(),
				this.paint.faint(content.template()));
		examined.remarks()
			.forEach((remark) -> this.out.println("  " + this.paint.yellow("注意") + " "
					+ ((remark.line() > 0) ? "第 " + remark.line() + " 行：" : "") + remark.message()));
		examined.verdict().causes().forEach(this::cause);
		this.shown.of(examined.verdict()).forEach(this::finding);
		this.out.println("  " + examined.verdict().coverage().sentence());
	}

	private void cause(Cause cause) {
		this.out.println("  " + this.paint.bold("可能的原因") + " " + cause.sentence());
	}

	private void finding(Finding finding) {
		this.out.printf("  %s %s %s%n", sign(finding), this.paint.bold(finding.rule()), finding.place().printed());
		this.out.println("      " + finding.message());
		if (finding.suggestion() != null) {
			this.out.println("      " + this.paint.faint("→ " + finding.suggestion()));
		}
	}

	private String sign(Finding finding) {
		if (finding.state() == State.PASSED) {
			return this.paint.green("通过");
		}
		if (finding.state() == State.NOT_EVALUATED) {
			return this.paint.faint("未核对");
		}
		return switch (finding.severity()) {
			case BLOCK -> this.paint.red("不予通过");
			case EXPLAIN -> this.paint.yellow("更正或说明");
			case INFO -> this.paint.faint("提示");
		};
	}

}
