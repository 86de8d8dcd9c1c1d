package org.mingzhang.forms.identity;

import java.util.Arrays;

/** A list of ints that grows. */
final class Ints {

	private int[] values = new int[64];

	private int size;

	void add(int value) {
		if (this.size == this.values.length) {
			this.values = Arrays.copyOf(this.values, this.size * 2);
		}
		this.values[this.size++] = value;
	}

	int size() {
		return this.size;
	}

	/** Drops everything from an index on. */
	void cut(int from) {
		this.size = from;
	}

	int[] toArray() {
		return Arrays.copyOf(this.values, this.size);
	}

}
