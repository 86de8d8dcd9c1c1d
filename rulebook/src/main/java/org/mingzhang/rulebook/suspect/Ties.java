package org.mingzhang.rulebook.suspect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Faults that no small set of cells explains, all of them ties of one form to others: the
 * form agrees with itself and with no other, so it is one fault and not many.
 */
final class Ties {

	private final Wiring wiring;

	Ties(Wiring wiring) {
		this.wiring = wiring;
	}

	/** The faults, those of one form in one. */
	List<Fault> merged(List<Fault> faults) {
		List<Fault> merged = new ArrayList<>(faults);
		Optional<String> form = commonest(merged);
		while (form.isPresent()) {
			String common = form.get();
			List<Fault> ties = merged.stream()
				.filter((fault) -> isTie(fault) && forms(fault).contains(common))
				.toList();
			BitSet failing = new BitSet();
			ties.forEach((fault) -> failing.or(fault.failing()));
			merged.removeAll(ties);
			merged.add(new Fault(failing, List.of(), ties.getFirst().most(), ties.stream().anyMatch(Fault::exhausted)));
			form = commonest(merged);
		}
		return merged;
	}

	/** The form that most faults have in common, if several have it. */
	private Optional<String> commonest(List<Fault> faults) {
		Map<String, Integer> counts = new TreeMap<>();
		faults.stream()
			.filter(this::isTie)
			.forEach((fault) -> forms(fault).forEach((form) -> counts.merge(form, 1, Integer::sum)));
		return counts.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() > 1)
			.max(Comparator.comparingInt(Map.Entry::getValue))
			.map(Map.Entry::getKey);
	}

	/** Whether nothing but ties between forms fails. */
	private boolean isTie(Fault fault) {
		return !fault.isSolved() && fault.failing().stream().allMatch((equation) -> forms(equation).size() > 1);
	}

	/** The forms that all equations of a fault have in common. */
	Set<String> forms(Fault fault) {
		Set<String> common = new TreeSet<>(forms(fault.failing().nextSetBit(0)));
		fault.failing().stream().forEach((equation) -> common.retainAll(forms(equation)));
		return common;
	}

	Set<String> forms(int equation) {
		Set<String> forms = new TreeSet<>();
		Arrays.stream(this.wiring.cells(equation)).forEach((cell) -> forms.add(this.wiring.cell(cell).form()));
		return forms;
	}

}
