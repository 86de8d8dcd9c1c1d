package org.mingzhang.local.terminal;

/**
 * A message to the person at the terminal.
 *
 * @param chinese in Chinese, printed first
 * @param english the same in English
 */
public record Sentence(String chinese, String english) {

	/**
	 * {@return both in one line}
	 */
	public String inOneLine() {
		return this.chinese + " " + this.english;
	}

	@Override
	public String toString() {
		return this.chinese + "\n" + this.english;
	}

}
