package org.mingzhang.ledger.group;

class InMemoryGroupsTests extends GroupsContract {

	@Override
	protected Groups empty() {
		return new InMemoryGroups();
	}

}
