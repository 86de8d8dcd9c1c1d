package org.mingzhang.reading.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Collects what is said about a document while it is read: all problems, not the first.
 */
public final class Notices {

	private final List<Problem> problems = new ArrayList<>();

	private final List<Remark> remarks = new ArrayList<>();

	/**
	 * Notes a reason why the document cannot be read.
	 * @param line line it is about, from 1; 0 for the whole document
	 * @param message a sentence, Chinese first
	 */
	public void problem(int line, String message) {
		this.problems.add(new Problem(line, message));
	}

	/**
	 * Notes something that does not hinder the reading.
	 * @param line line it is about, from 1; 0 for the whole document
	 * @param message a sentence, Chinese first
	 */
	public void remark(int line, String message) {
		this.remarks.add(new Remark(line, message));
	}

	/**
	 * Says the same with places as people find them: by page, if the document has pages.
	 * @param pages the pages of the document
	 * @return notices whose sentences name page and line, and which have no line number,
	 * or these where there are no pages
	 */
	public Notices on(Pages pages) {
		if (!pages.areKnown()) {
			return this;
		}
		Notices located = new Notices();
		problems().forEach((problem) -> located.problem(0, located(problem.line(), problem.message(), pages)));
		remarks().forEach((remark) -> located.remark(0, located(remark.line(), remark.message(), pages)));
		return located;
	}

	private static String located(int line, String message, Pages pages) {
		return (line > 0) ? pages.place(line) + "：" + message : message;
	}

	/**
	 * {@return the problems from top to bottom, each once}
	 */
	public List<Problem> problems() {
		return this.problems.stream().distinct().sorted(Comparator.comparingInt(Problem::line)).toList();
	}

	/**
	 * {@return the remarks from top to bottom, each once}
	 */
	public List<Remark> remarks() {
		return this.remarks.stream().distinct().sorted(Comparator.comparingInt(Remark::line)).toList();
	}

}
