package org.mingzhang.local.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.mingzhang.contracts.access.Caller;
import org.mingzhang.contracts.registry.Department;
import org.mingzhang.contracts.registry.District;
import org.mingzhang.contracts.registry.Registry;

/**
 * The demo accounts (演示账号): two for each finance bureau, because some acts take two
 * people, and one for each department of the register; and the machine account of a
 * service.
 */
final class Accounts {

	/**
	 * The rule book, which asks the ledger. A machine only: nobody signs in by that name.
	 */
	static final Account VALIDATION = new Account("validation-service", "校验服务", "service:" + Caller.VALIDATION);

	private final List<Group> groups;

	private final Map<String, Account> byName;

	Accounts(Registry registry) {
		this.groups = registry.districts().stream().map((district) -> group(district, registry)).toList();
		this.byName = machines().collect(Collectors.toUnmodifiableMap(Account::name, Function.identity()));
	}

	private static Group group(District district, Registry registry) {
		String name = "bureau-" + district.code();
		String title = district.name() + "财政局";
		String right = "bureau:" + district.code();
		return new Group(district.name(),
				List.of(new Account(name, title, right), new Account(name + "-2", title + "（第二人）", right)),
				registry.departments()
					.stream()
					.filter((department) -> department.code().district().equals(district.code()))
					.map(Accounts::account)
					.toList());
	}

	private static Account account(Department department) {
		return new Account("dept-" + department.code(), department.name(), "department:" + department.code());
	}

	List<Group> groups() {
		return this.groups;
	}

	/** Those that people sign in with. */
	Stream<Account> people() {
		return this.groups.stream().flatMap(Group::accounts);
	}

	/** Those that programs get tokens for. */
	Stream<Account> machines() {
		return Stream.concat(people(), Stream.of(VALIDATION));
	}

	Optional<Account> find(String name) {
		return Optional.ofNullable(this.byName.get(name));
	}

	/**
	 * The accounts of one district.
	 *
	 * @param district its name, such as 青山区
	 * @param bureau the people who review and decide there
	 * @param departments who files there
	 */
	record Group(String district, List<Account> bureau, List<Account> departments) {

		Stream<Account> accounts() {
			return Stream.concat(this.bureau.stream(), this.departments.stream());
		}

	}

}
