package org.mingzhang.local.identity;

import org.junit.jupiter.api.Test;
import org.mingzhang.contracts.registry.Registry;

import static org.assertj.core.api.Assertions.assertThat;

class AccountsTests {

	private final Registry registry = Registry.load();

	private final Accounts accounts = new Accounts(this.registry);

	@Test
	void everyDepartmentAndEveryBureauOfTheRegisterHasOneAccount() {
		assertThat(this.accounts.people())
			.hasSize(this.registry.districts().size() + this.registry.departments().size());
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
