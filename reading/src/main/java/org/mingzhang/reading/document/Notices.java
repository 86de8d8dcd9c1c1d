package org.mingzhang.reading.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
	 * Says the same with places as people find them.
	 * @param places how people find the lines of the document
	 * @return notices whose sentences name the place and which have no line number, or
	 * the same where people count lines themselves
	 */
	public Notices on(Places places) {
		Notices located = new Notices();
		problems().forEach((problem) -> located.problems
			.add(place(problem.line(), places).map((place) -> new Problem(0, place + "：" + problem.message()))
				.orElse(problem)));
		remarks().forEach((remark) -> located.remarks
			.add(place(remark.line(), places).map((place) -> new Remark(0, place + "：" + remark.message()))
				.orElse(remark)));
		return located;
	}

	private static Optional<String> place(int line, Places places) {
		return (line > 0) ? places.place(line) : Optional.empty();
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
