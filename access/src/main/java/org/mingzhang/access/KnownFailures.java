package org.mingzhang.access;

import java.util.Optional;

/**
 * Which failures of a service are refusals of a request. A service that refuses by
 * exceptions of its own declares a bean.
 */
@FunctionalInterface
public interface KnownFailures {

	/**
	 * Looks at a failure.
	 * @param failure what a request failed with
	 * @return the refusal it stands for; empty if it is none
	 */
	Optional<Problem> problem(Throwable failure);

}
