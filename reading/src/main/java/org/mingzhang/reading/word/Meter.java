package org.mingzhang.reading.word;

/** Counts what a document asks for. */
final class Meter {

	private static final int LOOK_UP = 0xFFF;

	private final Limits limits;

	private int elements;

	private int characters;

	private int cells;

	Meter(Limits limits) {
		this.limits = limits;
	}

	void element(int depth) throws TooMuchException {
		this.elements++;
		if (this.elements > this.limits.elements() || depth > this.limits.depth()) {
			throw new TooMuchException("elements");
		}
		if ((this.elements & LOOK_UP) == 0 && Thread.currentThread().isInterrupted()) {
			throw new TooMuchException("told to stop");
		}
	}

	void characters(int more) throws TooMuchException {
		this.characters += more;
		if (this.characters > this.limits.characters()) {
			throw new TooMuchException("characters");
		}
	}

	/** Counts columns of tables, which may be blank. */
	void cells(int more) throws TooMuchException {
		this.cells += more;
		if (this.cells > this.limits.cells()) {
			throw new TooMuchException("cells");
		}
	}

}
