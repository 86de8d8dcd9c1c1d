package org.mingzhang.validation.approved;

class InMemoryApprovedFilingsTests extends ApprovedFilingsContract {

	@Override
	protected ApprovedFilings empty() {
		return new InMemoryApprovedFilings();
	}

}
