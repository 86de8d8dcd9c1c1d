package org.mingzhang.contracts.event;

/** Why a filing is validated. */
public enum Purpose {

	/** The department checks its draft; nothing is submitted. */
	CHECK,

	/** The department submits. */
	SUBMISSION

}
