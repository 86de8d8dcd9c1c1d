package org.mingzhang.gateway.problem;

/** Ends the handling of a request with a problem that is the caller's to solve. */
public class ProblemException extends RuntimeException {

	private final transient Problem problem;

	public ProblemException(Problem problem) {
		super(problem.detail());
		this.problem = problem;
	}

	Problem problem() {
		return this.problem;
	}

}
