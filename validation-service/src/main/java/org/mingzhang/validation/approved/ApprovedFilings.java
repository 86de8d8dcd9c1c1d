package org.mingzhang.validation.approved;

import java.util.Optional;

import org.mingzhang.contracts.FilingSeries;

/** Keeps the newest approved version of every series. */
public interface ApprovedFilings {

	/** What became of a filing that was to be kept. */
	enum Kept {

		/** It is the newest of its series now. */
		NEWEST,

		/** It was kept before. */
		KNOWN,

		/** A later version, which supersedes it, was kept before. */
		SUPERSEDED

	}

	/**
	 * Keeps a filing unless a later version of its series is known. Kept again it changes
	 * nothing.
	 * @param filing the filing
	 * @return what became of it
	 * @throws IllegalArgumentException if the same version is known with another content
	 */
	Kept keep(ApprovedFiling filing);

	/**
	 * Finds the newest version.
	 * @param series the series
	 * @return its newest approved version, or nothing if none was approved
	 */
	Optional<ApprovedFiling> find(FilingSeries series);

}
