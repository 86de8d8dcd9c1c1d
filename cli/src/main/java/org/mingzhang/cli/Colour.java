package org.mingzhang.cli;

import java.util.Locale;

import picocli.CommandLine.Help.Ansi;

/** Whether results are coloured. */
enum Colour {

	/** Where somebody reads them on a terminal. */
	AUTO,

	/** Always. */
	ALWAYS,

	/** Never. */
	NEVER;

	boolean isWanted() {
		return switch (this) {
			case AUTO -> Ansi.AUTO.enabled();
			case ALWAYS -> true;
			case NEVER -> false;
		};
	}

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
