package org.mingzhang.submission.filing;

class InMemoryFilingStoreTests extends FilingStoreContract {

	@Override
	protected FilingStore emptyStore() {
		return new InMemoryFilingStore();
	}

}
