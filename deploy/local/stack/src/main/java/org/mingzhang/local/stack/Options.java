package org.mingzhang.local.stack;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.mingzhang.local.terminal.Sentence;

/**
 * What was asked for on the command line.
 *
 * @param demo take the sample filings through the whole line
 * @param exit stop after the demo
 * @param fresh start empty
 * @param detach return as soon as everything is ready, and leave it running
 * @param freePorts let the inner parts use free ports
 * @param port port of the gateway
 */
record Options(boolean demo, boolean exit, boolean fresh, boolean detach, boolean freePorts, int port) {

	private static final int HIGHEST_PORT = 65535;

	/**
	 * Reads the command line.
	 * @param arguments such as {@code --demo --port 8090}
	 * @return the options
	 * @throws StackFailure if an argument is unknown or malformed
	 */
	static Options parse(String... arguments) {
		Options options = new Options(false, false, false, false, false, Part.GATEWAY.standardPort());
		Deque<String> rest = new ArrayDeque<>(List.of(arguments));
		while (!rest.isEmpty()) {
			options = options.with(rest.removeFirst(), rest);
		}
		return options;
	}

	private Options with(String argument, Deque<String> rest) {
		return switch (argument) {
			case "--demo" -> new Options(true, this.exit, this.fresh, this.detach, this.freePorts, this.port);
			case "--exit" -> new Options(this.demo, true, this.fresh, this.detach, this.freePorts, this.port);
			case "--fresh" -> new Options(this.demo, this.exit, true, this.detach, this.freePorts, this.port);
			case "--detach" -> new Options(this.demo, this.exit, this.fresh, true, this.freePorts, this.port);
			case "--free-ports" -> new Options(this.demo, this.exit, this.fresh, this.detach, true, this.port);
			case "--port" -> new Options(this.demo, this.exit, this.fresh, this.detach, this.freePorts,
					portNumber(rest.isEmpty() ? "" : rest.removeFirst()));
			default -> throw new StackFailure(new Sentence("没有 " + argument + " 这个选项，--help 列出全部选项。",
					"There is no option " + argument + "; --help lists them all."));
		};
	}

	private static int portNumber(String text) {
		try {
			int port = Integer.parseInt(text);
			if (port > 0 && port <= HIGHEST_PORT) {
				return port;
			}
		}
		catch (NumberFormatException ex) {
			// told below, like any other number that is no port
		}
		throw new StackFailure(new Sentence("--port 后面要写 1 到 65535 之间的端口号，而不是“" + text + "”。",
				"--port takes a number from 1 to 65535, not '" + text + "'."));
	}

	Ports ports() {
		return this.freePorts ? Ports.free(this.port) : Ports.standard(this.port);
	}

}
