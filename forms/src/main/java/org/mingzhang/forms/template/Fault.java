package org.mingzhang.forms.template;

/**
 * Why a template file cannot be used.
 *
 * @param line the line of the file, from 1; 0 where the fault has no line
 * @param reason what is wrong there
 */
public record Fault(int line, String reason) implements Comparable<Fault> {

	@Override
	public int compareTo(Fault other) {
		return Integer.compare(this.line, other.line);
	}

	@Override
	public String toString() {
		return (this.line > 0) ? "line " + this.line + ": " + this.reason : this.reason;
	}

}
