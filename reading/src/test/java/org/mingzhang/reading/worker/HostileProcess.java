package org.mingzhang.reading.worker;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.mingzhang.reading.ReadingResult;
import org.mingzhang.reading.document.Problem;

/** A process whose parser does what documents make parsers do: it obeys the document. */
public final class HostileProcess {

	private HostileProcess() {
	}

	/**
	 * Reads documents that are orders.
	 * @param arguments none
	 */
	public static void main(String[] arguments) {
		ReadingProcess.serve((_, document, _) -> obey(new String(document, StandardCharsets.UTF_8)));
	}

	private static ReadingResult obey(String order) {
		switch (order) {
			case "loop" -> loop();
			case "tell and loop" -> {
				System.err.println("reading");
				loop();
			}
			case "allocate" -> allocate();
			case "recurse" -> recurse(0);
			case "exit" -> System.exit(0);
			case "chatter" -> chatter();
			default -> {
			}
		}
		if (order.equals("tell")) {
			return new ReadingResult.Unreadable(List.of(new Problem(0, "x".repeat(17 * 1024 * 1024))));
		}
		String told = order + " by " + ProcessHandle.current().pid();
		return new ReadingResult.Unreadable(List.of(new Problem(0, told)));
	}

	/** Deaf to interrupts, as parsers are. */
	private static void loop() {
		while (true) {
			Thread.onSpinWait();
		}
	}

	private static void allocate() {
		List<byte[]> kept = new ArrayList<>();
		while (true) {
			kept.add(new byte[1 << 20]);
		}
	}

	private static int recurse(int depth) {
		return recurse(depth + 1) + 1;
	}

	private static void chatter() {
		for (int i = 0; i < 20_000; i++) {
			System.out.println("This is no answer.");
			System.err.print("x".repeat(100));
		}
	}

}
