package org.mingzhang.forms.synthetic;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** A set of small numbers that is filled and emptied many times. */
final class Marked {

	private final int[] members;

	private final int[] places;

	private int size;

	Marked(int numbers) {
		this.members = new int[numbers];
		this.places = new int[numbers];
		Arrays.fill(this.places, -1);
	}

	void add(int number) {
		if (this.places[number] < 0) {
			this.places[number] = this.size;
			this.members[this.size++] = number;
		}
	}

	void remove(int number) {
		int place = this.places[number];
		if (place >= 0) {
			int last = this.members[--this.size];
			this.members[place] = last;
			this.places[last] = place;
			this.places[number] = -1;
		}
	}

	void clear() {
		forEach((number) -> this.places[number] = -1);
		this.size = 0;
	}

	int get(int place) {
		return this.members[place];
	}

	int size() {
		return this.size;
	}

	boolean isEmpty() {
		return this.size == 0;
	}

	void forEach(IntConsumer consumer) {
		for (int place = 0; place < this.size; place++) {
			consumer.accept(this.members[place]);
		}
	}

	int[] toArray() {
		return Arrays.copyOf(this.members, this.size);
	}

}
