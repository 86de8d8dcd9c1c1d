package org.mingzhang.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code mingzhang}. */
@Command(name = "mingzhang", mixinStandardHelpOptions = true, version = "mingzhang 1.0.0",
		description = "部门预决算报表的离线审核。 Checks budgets and final accounts of departments, offline.",
		subcommands = { CheckCommand.class, RulesCommand.class, CommandLine.HelpCommand.class })
public final class Mingzhang {

	private Mingzhang() {
	}

	/**
	 * Runs the command and ends with its exit code.
	 * @param arguments the arguments
	 */
	static void main(String[] arguments) {
		PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
		PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
		System.exit(run(out, err, arguments));
	}

	/**
	 * Runs the command.
	 * @param out where results go
	 * @param err where progress and mistakes go
	 * @param arguments the arguments
	 * @return its exit code
	 */
	static int run(PrintWriter out, PrintWriter err, String... arguments) {
		return new CommandLine(new Mingzhang()).setOut(out)
			.setErr(err)
			.setCaseInsensitiveEnumValuesAllowed(true)
			.setUsageHelpLongOptionsMaxWidth(28)
			.execute(arguments);
	}

}
