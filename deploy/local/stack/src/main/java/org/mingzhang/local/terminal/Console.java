package org.mingzhang.local.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/**
 * The terminal. It is written in UTF-8, whatever the locale: half of the words are
 * Chinese.
 */
public final class Console {

	private static final int TITLE_WIDTH = 40;

	private final PrintStream out;

	private Console(PrintStream out) {
		this.out = out;
	}

	/**
	 * {@return a terminal that is somewhere else}
	 * @param out where its lines go
	 */
	public static Console writingTo(PrintStream out) {
		return new Console(out);
	}

	/**
	 * {@return the standard output of this process}
	 */
	public static Console standard() {
		return writingTo(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
	}

	/**
	 * Prints a line.
	 * @param line the line
	 */
	public void print(Object line) {
		this.out.println(line);
	}

	/**
	 * Prints a step that is done.
	 * @param what the step
	 * @param took how long it took
	 */
	public void done(String what, Duration took) {
		print("  ✓ " + pad(what, TITLE_WIDTH) + seconds(took));
	}

	/**
	 * Says how long something took, in seconds.
	 * @param duration how long
	 * @return such as {@code 1.6 s}, right-aligned
	 */
	public static String seconds(Duration duration) {
		return String.format(Locale.ROOT, "%5.1f s", duration.toMillis() / 1000.0);
	}

	/**
	 * Fills up with blanks. A Chinese character is as wide as two Latin ones.
	 * @param text the text
	 * @param width width to fill, in Latin characters
	 * @return the text with at least one blank behind it
	 */
	public static String pad(String text, int width) {
		int used = text.codePoints().map((character) -> isWide(character) ? 2 : 1).sum();
		return text + " ".repeat(Math.max(1, width - used));
	}

	private static boolean isWide(int character) {
		return Character.isIdeographic(character) || (character >= 0x3000 && character <= 0x303F)
				|| (character >= 0xFF00 && character <= 0xFF60);
	}

}
