package org.mingzhang.submission.filing;

class InMemoryOriginalsTests extends OriginalsContract {

	@Override
	protected Originals emptyStore() {
		return new InMemoryOriginals();
	}

}
