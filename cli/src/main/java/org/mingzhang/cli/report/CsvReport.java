package org.mingzhang.cli.report;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mingzhang.cli.desk.Checked;
import org.mingzhang.contracts.finding.FlatFinding;
import org.mingzhang.contracts.finding.Rfc4180;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.reading.document.Problem;

/**
 * One table of findings, with the file in front. A file that cannot be read has a line
 * for each reason, with no rule.
 */
final class CsvReport implements Report {

	private static final int MESSAGE = FlatFinding.COLUMNS.indexOf("message");

	private static final int ADDRESS = FlatFinding.COLUMNS.indexOf("printedAddress");

	private final PrintWriter out;

	private final Shown shown;

	CsvReport(PrintWriter out, Shown shown) {
		this.out = out;
		this.shown = shown;
	}

	@Override
	public void begin(String rulePack) {
		line("file", FlatFinding.COLUMNS);
	}

	@Override
	public void add(Checked checked) {
		String file = checked.file().toString();
		switch (checked) {
			case Checked.Examined examined -> {
				for (Finding finding : this.shown.of(examined.verdict())) {
					line(file, FlatFinding.of(finding, null).cells());
				}
			}
			case Checked.Unreadable unreadable -> unreadable.problems().forEach((problem) -> unreadable(file, problem));
		}
	}

	@Override
	public void end() {
		this.out.flush();
	}

	private void unreadable(String file, Problem problem) {
		List<@Nullable String> cells = new ArrayList<>();
		FlatFinding.COLUMNS.forEach((_) -> cells.add(null));
		cells.set(ADDRESS, (problem.line() > 0) ? "第 " + problem.line() + " 行" : null);
		cells.set(MESSAGE, problem.message());
		line(file, cells);
	}

	private void line(String file, List<? extends @Nullable String> cells) {
		List<@Nullable String> line = new ArrayList<>();
		line.add(file);
		line.addAll(cells);
		this.out.print(Rfc4180.line(line));
	}

}
