package org.mingzhang.publication.disclosure;

class MemoryStoreTests extends StoreContract {

	private final MemoryStore store = new MemoryStore();

	@Override
	protected Arrivals arrivals() {
		return this.store;
	}

	@Override
	protected Artefacts artefacts() {
		return this.store;
	}

	@Override
	protected Disclosures disclosures() {
		return this.store;
	}

}
