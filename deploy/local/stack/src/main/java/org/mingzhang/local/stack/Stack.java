package org.mingzhang.local.stack;

/** Starts the local system. */
final class Stack {

	private Stack() {
	}

	static void main(String[] args) {
	}

}
