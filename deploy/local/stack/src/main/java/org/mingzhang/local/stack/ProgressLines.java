package org.mingzhang.local.stack;

import java.time.Duration;

import org.mingzhang.local.terminal.Console;

/**
 * Progress as lines on the terminal, one per part.
 *
 * @param console the terminal
 */
record ProgressLines(Console console) implements Progress {

	@Override
	public void ready(Part part, Duration took) {
		this.console.done(part.title().inOneLine(), took);
	}

	@Override
	public void stopped(Part part) {
		this.console.print("  ■ " + part.title().inOneLine());
	}

}
