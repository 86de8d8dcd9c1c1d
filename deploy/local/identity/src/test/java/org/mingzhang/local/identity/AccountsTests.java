package org.mingzhang.local.identity;

import org.junit.jupiter.api.Test;
import org.mingzhang.contracts.registry.Registry;

import static org.assertj.core.api.Assertions.assertThat;

class AccountsTests {

	private final Registry registry = Registry.load();

	private final Accounts accounts = new Accounts(this.registry);

	@Test
	void everyDepartmentOfTheRegisterHasOneAccountAndEveryBureauTwo() {
		assertThat(this.accounts.people())
			.hasSize(2 * this.registry.districts().size() + this.registry.departments().size());
	}

	@Test
	void theAccountOfADepartmentFilesForItOnly() {
		assertThat(this.accounts.find("dept-420107-101"))
			.contains(new Account("dept-420107-101", "青山区委组织部", "department:420107-101"));
	}

	@Test
	void theAccountOfABureauActsForItsDistrictOnly() {
		assertThat(this.accounts.find("bureau-420107"))
			.contains(new Account("bureau-420107", "青山区财政局", "bureau:420107"));
		assertThat(this.accounts.find("bureau-420107-2")).get().returns("bureau:420107", Account::authority);
	}

	@Test
	void theRuleBookIsAMachineAndNobodysAccount() {
		assertThat(this.accounts.machines()).contains(Accounts.VALIDATION);
		assertThat(this.accounts.people()).doesNotContain(Accounts.VALIDATION);
	}

	@Test
	void whoIsNotInTheRegisterHasNoAccount() {
		assertThat(this.accounts.find("dept-420107-999")).isEmpty();
	}

}
