package org.mingzhang.validation.decision;

class InMemoryDecisionsTests extends DecisionStoreContract {

	@Override
	protected DecisionStore empty() {
		return new InMemoryDecisions();
	}

}
