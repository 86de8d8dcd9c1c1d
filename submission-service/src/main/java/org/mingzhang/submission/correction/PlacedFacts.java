package org.mingzhang.submission.correction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.mingzhang.forms.Cell;
import org.mingzhang.forms.Fact;
import org.mingzhang.submission.correction.Position.Rank;

/**
 * New facts among those of a document, each where its form prints it: behind the last
 * that the form prints before it, or else ahead of the form's first. The facts of a form
 * that has none yet come last.
 */
final class PlacedFacts {

	private final List<Fact> present;

	private final Function<Cell, Optional<Rank>> ranks;

	private final Map<Integer, List<Fact>> behind = new HashMap<>();

	private final Map<Integer, List<Fact>> ahead = new HashMap<>();

	private PlacedFacts(List<Fact> present, Function<Cell, Optional<Rank>> ranks) {
		this.present = present;
		this.ranks = ranks;
	}

	/**
	 * Places new facts.
	 * @param present the facts of the document
	 * @param added the new ones
	 * @param ranks tells the order in which a form prints its cells; knows every new one
	 * @return all facts
	 */
	static List<Fact> of(Collection<Fact> present, Collection<Fact> added, Function<Cell, Optional<Rank>> ranks) {
		PlacedFacts placed = new PlacedFacts(List.copyOf(present), ranks);
		added.stream()
			.collect(Collectors.groupingBy((fact) -> fact.cell().form(), LinkedHashMap::new, Collectors.toList()))
			.forEach(placed::place);
		return placed.all();
	}

	private void place(String form, List<Fact> added) {
		int first = this.present.size();
		NavigableMap<Rank, Integer> last = new TreeMap<>();
		for (int i = this.present.size() - 1; i >= 0; i--) {
			Cell cell = this.present.get(i).cell();
			if (cell.form().equals(form)) {
				first = i;
				int place = i;
				this.ranks.apply(cell).ifPresent((rank) -> last.putIfAbsent(rank, place));
			}
		}
		int furthest = 0;
		for (Map.Entry<Rank, Integer> place : last.entrySet()) {
			furthest = Math.max(furthest, place.getValue());
			place.setValue(furthest);
		}
		for (Fact fact : added.stream().sorted(Comparator.comparing(this::rank)).toList()) {
			Map.Entry<Rank, Integer> before = last.lowerEntry(rank(fact));
			List<Fact> there = (before != null)
					? this.behind.computeIfAbsent(before.getValue(), (_) -> new ArrayList<>())
					: this.ahead.computeIfAbsent(first, (_) -> new ArrayList<>());
			there.add(fact);
		}
	}

	private Rank rank(Fact fact) {
		return this.ranks.apply(fact.cell()).orElseThrow();
	}

	private List<Fact> all() {
		List<Fact> all = new ArrayList<>();
		for (int i = 0; i < this.present.size(); i++) {
			all.addAll(this.ahead.getOrDefault(i, List.of()));
			all.add(this.present.get(i));
			all.addAll(this.behind.getOrDefault(i, List.of()));
		}
		all.addAll(this.ahead.getOrDefault(this.present.size(), List.of()));
		return all;
	}

}
