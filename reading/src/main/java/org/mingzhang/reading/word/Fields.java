package org.mingzhang.reading.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * The fields (域) that are open where the reader is: of each its instruction is left out
 * and its result is text.
 */
final class Fields {

	private static final class Field {

		private final StringBuilder instruction = new StringBuilder();

		private boolean result;

		boolean isContents() {
			return this.instruction.toString().strip().toUpperCase(Locale.ROOT).startsWith("TOC");
		}

	}

	private final Deque<Field> open = new ArrayDeque<>();

	/** Takes a mark that begins, parts or ends a field ({@code w:fldChar}). */
	void take(String mark) {
		switch (mark) {
			case "begin" -> this.open.push(new Field());
			case "separate" -> {
				if (!this.open.isEmpty()) {
					this.open.peek().result = true;
				}
			}
			case "end" -> this.open.poll();
			default -> {
			}
		}
	}

	void instruct(String instruction) {
		if (!this.open.isEmpty()) {
			this.open.peek().instruction.append(instruction);
		}
	}

	/** Whether text that stands here is printed. */
	boolean isPrinted() {
		return this.open.stream().allMatch((field) -> field.result);
	}

	/** Whether text that stands here is that of a table of contents. */
	boolean isContents() {
		return this.open.stream().anyMatch((field) -> field.result && field.isContents());
	}

	/**
	 * An instruction that does not come to its end in its paragraph is damaged, and must
	 * not swallow what follows.
	 */
	void endParagraph() {
		this.open.removeIf((field) -> !field.result);
	}

}
