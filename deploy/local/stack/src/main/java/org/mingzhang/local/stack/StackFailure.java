package org.mingzhang.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.mingzhang.local.terminal.Sentence;

/** The local system can't start or go on. The message says why and what to do. */
public final class StackFailure extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private static final int LAST_LINES = 20;

	StackFailure(Sentence reason) {
		super(reason.toString());
	}

	StackFailure(List<Sentence> reasons) {
		super(reasons.stream().map(Sentence::toString).collect(Collectors.joining("\n")));
	}

	/**
	 * A part has failed: what its log said last, and what to do.
	 * @param part the part
	 * @param what what happened to it, without naming it
	 * @param log its log
	 * @return the failure
	 */
	static StackFailure of(Part part, Sentence what, Path log) {
		return new StackFailure(new Sentence(part.title().chinese() + what.chinese() + "。",
				"The %s %s.\n\n%s\n\n%s\n%s".formatted(part.title().english(), what.english(), lastLines(log),
						"全部日志 whole log: " + log, "改正后重新运行；数据都在，--fresh 则从空开始。"
								+ "Mend the cause and start again; the data are kept, --fresh starts empty.")));
	}

	private static String lastLines(Path log) {
		try {
			List<String> lines = Files.readString(log).lines().filter((line) -> !isStackFrame(line)).toList();
			return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
		}
		catch (IOException ex) {
			return ex.toString();
		}
	}

	private static boolean isStackFrame(String line) {
		String text = line.strip();
		return text.startsWith("at ") || text.startsWith("... ");
	}

	/**
	 * {@return what to tell the person at the terminal}
	 */
	public String text() {
		return String.valueOf(getMessage());
	}

}
