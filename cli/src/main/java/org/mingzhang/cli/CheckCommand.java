package org.mingzhang.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.mingzhang.cli.desk.Companions;
import org.mingzhang.cli.desk.Desk;
import org.mingzhang.cli.desk.ExitCode;
import org.mingzhang.cli.desk.InOrder;
import org.mingzhang.cli.report.Format;
import org.mingzhang.cli.report.Report;
import org.mingzhang.cli.report.Shown;
import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.FilingKind;
import org.mingzhang.reading.ReadingResult;
import org.mingzhang.reading.recognition.Hints;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mingzhang check FILE…}. */
@Command(name = "check", mixinStandardHelpOptions = true, sortOptions = false,
		description = { "审核文件，给出与系统相同的结果。 Checks documents, with the same findings as the system.", "",
				"退出码 exit codes:", "  0 通过 nothing to correct or explain",
				"  1 有须更正或说明的 something to correct or explain", "  2 有不予通过的 something blocks",
				"  3 有读不出的文件 a file cannot be read", "  64 用法有误 wrong usage" },
		exitCodeOnInvalidInput = CheckCommand.WRONG_USAGE)
final class CheckCommand implements Callable<Integer> {

	static final int WRONG_USAGE = 64;

	@Spec
	@SuppressWarnings("NullAway.Init")
	private CommandSpec spec;

	@Parameters(arity = "1..*", paramLabel = "FILE", description = "文件或文件夹。 Documents, or folders of them.")
	private List<Path> files = List.of();

	@Option(names = "--format", defaultValue = "human", description = "${COMPLETION-CANDIDATES}；默认 default: human")
	private Format format = Format.HUMAN;

	@Option(names = "--state", defaultValue = "failed",
			description = "列出哪些 which findings: ${COMPLETION-CANDIDATES}；默认 default: failed")
	private Shown shown = Shown.FAILED;

	@Option(names = "--with", paramLabel = "FILE",
			description = "上年决算、当年预算等参照文件，可多次给出。 Last year's filing, the approved budget, to compare with.")
	private List<Path> companions = List.of();

	@Option(names = "--department", description = "部门代码，如 420107-101；默认由文件读出。 Read from the document unless told.")
	private @Nullable String department;

	@Option(names = "--year", description = "年度。 Budget year.")
	private @Nullable Integer year;

	@Option(names = "--kind", description = "budget 或 final-accounts。")
	private @Nullable String kind;

	@Option(names = "--template", description = "模板。 Template to follow.")
	private @Nullable String template;

	@Option(names = "--color", defaultValue = "auto",
			description = "颜色 colours: ${COMPLETION-CANDIDATES}；默认 default: auto")
	private Colour colour = Colour.AUTO;

	@Option(names = "--threads", defaultValue = "0",
			description = "同时审核几个文件；0 为处理器个数。 Files at once; 0: one a processor.")
	private int threads;

	@Override
	public Integer call() {
		Hints hints = hints();
		Desk desk = new Desk();
		Companions known = companions(desk);
		List<Path> all = documents();
		Report report = this.format.report(this.spec.commandLine().getOut(), this.shown, this.colour.isWanted());
		Progress progress = new Progress(this.spec.commandLine().getErr(), all.size(), System.console() != null);
		ExitCode[] worst = { ExitCode.CLEAN };
		report.begin(desk.ruleBook().rulePack());
		InOrder.forEach(all, (this.threads > 0) ? this.threads : Runtime.getRuntime().availableProcessors(),
				(file) -> desk.check(file, hints, known), (checked) -> {
					progress.pause();
					report.add(checked);
					progress.next();
					worst[0] = ExitCode.worst(worst[0], ExitCode.of(checked));
				});
		report.end();
		return worst[0].ordinal();
	}

	private Hints hints() {
		try {
			return new Hints((this.department != null) ? DepartmentCode.parse(this.department) : null, this.year,
					(this.kind != null) ? FilingKind.of(this.kind) : null, this.template);
		}
		catch (IllegalArgumentException ex) {
			throw new ParameterException(this.spec.commandLine(), ex.getMessage(), ex);
		}
	}

	private Companions companions(Desk desk) {
		List<FilingContent> known = new ArrayList<>();
		for (Path file : this.companions) {
			switch (desk.read(file, Hints.NONE)) {
				case ReadingResult.Read read -> known.add(read.content());
				case ReadingResult.Unreadable unreadable -> throw new ParameterException(this.spec.commandLine(),
						"参照文件 " + file + " 读不出：" + unreadable.problems().getFirst().message());
			}
		}
		return new Companions(known);
	}

	private List<Path> documents() {
		return this.files.stream().flatMap(this::documents).toList();
	}

	/** A folder stands for the documents in it, in the order of their names. */
	private Stream<Path> documents(Path path) {
		if (!Files.isDirectory(path)) {
			return Stream.of(path);
		}
		try (Stream<Path> inside = Files.walk(path)) {
			return inside.filter(Files::isRegularFile).sorted().toList().stream();
		}
		catch (IOException ex) {
			throw new ParameterException(this.spec.commandLine(), "文件夹 " + path + " 打不开：" + ex.getMessage(), ex);
		}
	}

}
