package org.mingzhang.rulebook.narrative.sentence;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.mingzhang.rulebook.narrative.wording.Role;

/**
 * What is told of one subject in one go.
 *
 * @param number its number in the narrative, from 0
 * @param where the place in the document
 * @param subject what it speaks of
 * @param told what it tells, in the order of the text
 */
public record Statement(int number, Where where, Subject subject, List<Told> told) {

	public Statement {
		told = List.copyOf(told);
	}

	/**
	 * What it tells in a role.
	 * @param role the role
	 * @return the first of that role, or nothing
	 */
	public Optional<Told> first(Role role) {
		return find((told) -> told.role() == role);
	}

	/**
	 * {@return the amount of this filing that it tells, final or simply stated}
	 */
	public Optional<Told> amount() {
		return first(Role.FINAL).or(() -> first(Role.STATED));
	}

	/**
	 * Looks for something told.
	 * @param wanted what is looked for
	 * @return the first, or nothing
	 */
	public Optional<Told> find(Predicate<Told> wanted) {
		return this.told.stream().filter(wanted).findFirst();
	}

	/**
	 * The last thing told before another.
	 * @param later the other
	 * @param wanted what is looked for
	 * @return the last before it, or nothing
	 */
	public Optional<Told> before(Told later, Predicate<Told> wanted) {
		return this.told.subList(0, Math.max(0, this.told.indexOf(later)))
			.reversed()
			.stream()
			.filter(wanted)
			.findFirst();
	}

}
