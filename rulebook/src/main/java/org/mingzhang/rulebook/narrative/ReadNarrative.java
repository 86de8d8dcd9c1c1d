package org.mingzhang.rulebook.narrative;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.Unit;
import org.mingzhang.forms.check.Place;
import org.mingzhang.rulebook.filing.Filing;
import org.mingzhang.rulebook.narrative.Binding.Bound;
import org.mingzhang.rulebook.narrative.Percentages.Measured;
import org.mingzhang.rulebook.narrative.sentence.Statement;
import org.mingzhang.rulebook.narrative.sentence.Subject;
import org.mingzhang.rulebook.narrative.sentence.Told;
import org.mingzhang.rulebook.narrative.sentence.Where;
import org.mingzhang.rulebook.narrative.wording.Role;
import org.mingzhang.rulebook.narrative.wording.Wordings;
import org.mingzhang.rulebook.rule.Examination;
import org.mingzhang.rulebook.rule.RuleEntry;
import org.mingzhang.rulebook.rule.Spot;

/** The narrative of one filing under examination, read once for all rules. */
final class ReadNarrative {

	private final Examination examination;

	private final Wordings wordings;

	private final List<Statement> statements;

	private final Bindings bindings;

	private final Map<Told, String> keys = new IdentityHashMap<>();

	private final Set<Told> evaluated = Collections.newSetFromMap(new IdentityHashMap<>());

	ReadNarrative(Examination examination, Wordings wordings, List<Statement> statements) {
		this.examination = examination;
		this.wordings = wordings;
		this.statements = statements;
		this.bindings = new Bindings(examination);
		number();
	}

	/** Keys stay the same when figures change: the n-th of a role under a heading. */
	private void number() {
		Map<String, Integer> counted = new HashMap<>();
		for (Statement statement : this.statements) {
			for (Told told : statement.told()) {
				String key = statement.where().heading() + "/" + statement.subject().key() + "/" + told.role();
				this.keys.put(told, key + "/" + counted.merge(key, 1, Integer::sum));
			}
		}
	}

	Examination examination() {
		return this.examination;
	}

	Filing filing() {
		return this.examination.filing();
	}

	Wordings wordings() {
		return this.wordings;
	}

	List<Statement> statements() {
		return this.statements;
	}

	/** Notes that quantities took part in a check that came to a result. */
	void evaluated(Told... told) {
		Collections.addAll(this.evaluated, told);
	}

	boolean isEvaluated(Told told) {
		return this.evaluated.contains(told);
	}

	Binding binding(Statement statement, Role role) {
		return this.bindings.of(statement.where(), statement.subject(), role);
	}

	Binding binding(Where where, Subject subject) {
		return this.bindings.of(where, subject, Role.STATED);
	}

	Optional<Bound> bound(Statement statement, Role role) {
		return (binding(statement, role) instanceof Bound bound) ? Optional.of(bound) : Optional.empty();
	}

	/**
	 * What an amount may be: as the text tells it, and as its cell has it. A wrong amount
	 * is a finding of its own and shall not make the percentages beside it wrong as well.
	 */
	List<Measured> readings(Statement statement, Told told) {
		Measured printed = Measured.of(told.number());
		return bound(statement, told.role()).map(Measured::of)
			.filter((cell) -> cell.fen() != printed.fen())
			.map((cell) -> List.of(printed, cell))
			.orElse(List.of(printed));
	}

	/** What a subject amounts to, by the text of its section or by its cell. */
	List<Measured> readings(Statement near, Subject subject) {
		List<Measured> readings = new ArrayList<>();
		tellings(near, subject).limit(1)
			.forEach((statement) -> statement.amount().ifPresent((told) -> readings.addAll(readings(statement, told))));
		if (readings.isEmpty() && binding(near.where(), subject) instanceof Bound bound) {
			readings.add(Measured.of(bound));
		}
		return readings;
	}

	/**
	 * The statements of a section that tell the amount of a subject, the nearest first.
	 */
	Stream<Statement> tellings(Statement near, Subject subject) {
		return this.statements.stream()
			.filter((other) -> other.where().section() == near.where().section())
			.filter((other) -> other.subject().key().equals(subject.key()) && other.amount().isPresent())
			.sorted((one, other) -> Integer.compare(Math.abs(one.number() - near.number()),
					Math.abs(other.number() - near.number())));
	}

	Spot spot(RuleEntry entry, Statement statement, Told told) {
		return spot(entry, statement, told, bound(statement, told.role()).map(Bound::cell).orElse(null));
	}

	Spot spot(RuleEntry entry, Statement statement, Told told, @Nullable Cell cell) {
		String printed = statement.where().printed();
		Place place = (cell == null) ? new Place(null, null, null, printed)
				: new Place(cell.form(), cell.row(), cell.column(), printed);
		return entry.at(place, String.valueOf(this.keys.get(told)));
	}

	/** An amount in 分 as texts print it. */
	static String wan(long fen) {
		Amount amount = Amount.ofFen(fen, Unit.WAN_YUAN);
		String plain = amount.decimal().stripTrailingZeros().toPlainString();
		int point = plain.indexOf('.');
		int decimals = (point < 0) ? 0 : plain.length() - point - 1;
		return ((decimals >= 2) ? plain : amount.decimal().setScale(2).toPlainString()) + "万元";
	}

}
