package org.mingzhang.local.stack;

import java.io.IOException;
import java.util.Arrays;

import org.mingzhang.local.embedded.Broker;
import org.mingzhang.local.embedded.Database;

/**
 * What {@code stack.jar} can do: the commands {@code up} and {@code down}, and the two
 * parts that come with it.
 */
final class Main {

	private Main() {
	}

	static void main(String[] args) throws IOException {
		String command = (args.length > 0) ? args[0] : "";
		String[] rest = (args.length > 0) ? Arrays.copyOfRange(args, 1, args.length) : args;
		switch (command) {
			case "up" -> Up.main(rest);
			case "down" -> Down.main(rest);
			case "broker" -> Broker.main(rest);
			case "database" -> Database.main(rest);
			default -> throw new IllegalArgumentException("'" + command + "' is none of up, down, broker, database");
		}
	}

}
