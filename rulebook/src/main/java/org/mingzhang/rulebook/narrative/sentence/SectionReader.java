package org.mingzhang.rulebook.narrative.sentence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;

import org.jspecify.annotations.Nullable;
import org.mingzhang.rulebook.narrative.sentence.Comparing.Compared;
import org.mingzhang.rulebook.narrative.sentence.Comparing.Relation;
import org.mingzhang.rulebook.narrative.sentence.Subject.ByName;
import org.mingzhang.rulebook.narrative.sentence.Subject.Coded;
import org.mingzhang.rulebook.narrative.sentence.Subject.Unknown;
import org.mingzhang.rulebook.narrative.wording.Base;
import org.mingzhang.rulebook.narrative.wording.Direction;
import org.mingzhang.rulebook.narrative.wording.Role;
import org.mingzhang.rulebook.narrative.wording.Wordings;
import org.mingzhang.rulebook.narrative.wording.Wordings.ItemList;
import org.mingzhang.rulebook.narrative.wording.Wordings.RolePhrase;

/**
 * Reads the paragraphs of a section, quantity by quantity. A quantity without a subject
 * of its own goes on with the one before.
 */
final class SectionReader {

	private static final String AMONG = "其中";

	private static final int QUOTE = 60;

	/** What a quantity is said to be stands so near to it. */
	private static final int LOOKED_AT = 60;

	private final Wordings wordings;

	private final SubjectFinder subjects;

	private final Comparing comparing;

	private final List<Statement> statements;

	private @Nullable ItemList list;

	private @Nullable String column;

	private String text = "";

	private @Nullable Where where;

	private @Nullable Subject subject;

	private final List<Told> told = new ArrayList<>();

	private @Nullable Base base;

	private boolean among;

	SectionReader(Wordings wordings, SubjectFinder subjects, int year, List<Statement> statements) {
		this.wordings = wordings;
		this.subjects = subjects;
		this.comparing = new Comparing(wordings, year);
		this.statements = statements;
	}

	/** The words in front of a quantity, once they are understood. */
	private record Understood(Role role, String tail, String rest, @Nullable String object, @Nullable Subject subject) {
	}

	void read(String paragraph, Where place) {
		this.text = paragraph;
		this.where = place;
		this.subject = null;
		this.base = null;
		List<Relation> relations = this.comparing.relations(paragraph);
		Asides asides = new Asides(paragraph, this.wordings.asides(), exempt());
		int from = 0;
		for (Quantity quantity : Quantities.in(paragraph)) {
			int begin = from;
			relations.stream()
				.filter((relation) -> relation.start() >= begin && relation.end() <= quantity.start())
				.filter((relation) -> !asides.covers(relation.start()))
				.forEach(this::take);
			String gap = asides.cut(from, quantity.start());
			gap = openList(withoutRelations(gap, relations), begin, quantity.start());
			take(quantity, gap, asides.covers(quantity.start()), begin);
			from = quantity.end();
		}
		int begin = from;
		relations.stream()
			.filter((relation) -> relation.start() >= begin && !asides.covers(relation.start()))
			.forEach(this::take);
		openList("", begin, paragraph.length());
		enter(paragraph.substring(begin));
		endStatement();
	}

	private static String withoutRelations(String gap, List<Relation> relations) {
		String rest = gap;
		for (Relation relation : relations) {
			rest = rest.replace(relation.words(), "");
		}
		return rest;
	}

	/** What opens a list is no explanation, although it begins like one. */
	private List<int[]> exempt() {
		List<int[]> spans = new ArrayList<>();
		for (ItemList each : this.wordings.lists()) {
			Matcher matcher = each.phrase().matcher(this.text);
			while (matcher.find()) {
				spans.add(new int[] { matcher.start(), matcher.end() });
			}
		}
		return spans;
	}

	private String openList(String gap, int from, int to) {
		for (ItemList each : this.wordings.lists()) {
			Matcher matcher = each.phrase().matcher(this.text).region(from, to);
			if (matcher.find()) {
				this.list = each;
				this.among = false;
				int at = gap.lastIndexOf(matcher.group());
				return (at < 0) ? gap : gap.substring(at + matcher.group().length());
			}
		}
		return gap;
	}

	/** 其中 after 基本支出 begins its parts, up to the next whole. */
	private void enter(String gap) {
		if (gap.contains(AMONG) && this.subject instanceof ByName name && name.named().column() != null) {
			this.column = name.named().column();
		}
	}

	private void take(Relation relation) {
		if (this.subject != null) {
			this.told.add(new Told(Role.RELATION, null, relation.phrase().than(), relation.phrase().is(), null,
					relation.words()));
		}
	}

	private void take(Quantity quantity, String gap, boolean aside, int from) {
		enter(gap);
		if (gap.contains("。")) {
			this.base = null;
		}
		this.among = (gap.contains("。") || gap.contains(";")) ? gap.lastIndexOf(AMONG) > lastStop(gap)
				: this.among || gap.contains(AMONG);
		String quote = quote(from, quantity);
		if (aside || this.wordings.threshold().matcher(this.text.substring(quantity.end())).lookingAt()) {
			if (quantity.measure() == Measure.AMOUNT && quantity.unitPrinted()) {
				alone(new Told(aside ? Role.ASIDE : Role.THRESHOLD, quantity, null, null, null, quote));
			}
			return;
		}
		Compared compared = this.comparing.read(gap);
		this.base = compared.isTold() ? compared.base() : this.base;
		Understood words = understand(quantity, compared.rest());
		if (words == null) {
			return;
		}
		Subject named = words.subject();
		if (words.role() == Role.STATED && named instanceof Unknown && this.list != null) {
			if (!this.among) {
				Subject whole = this.wordings.subject(this.list.whole())
					.<Subject>map((found) -> new ByName(found, "项目支出"))
					.orElse(null);
				alone(new Told(Role.ITEM, quantity, null, null, whole, quote), named);
				return;
			}
		}
		else if (named instanceof ByName || named instanceof Coded) {
			this.list = null;
		}
		continueWith(named, words.role());
		boolean compares = words.role() == Role.CHANGE || words.role() == Role.RATE;
		Direction direction = compares ? this.wordings.direction(words.tail()).orElse(null) : null;
		Base than = compares ? this.base
				: (words.role() == Role.COMPLETION) ? this.comparing.budget(words.tail()) : null;
		Subject whole = (words.object() != null) ? this.subjects.find(words.object(), false, null) : null;
		this.told.add(new Told(words.role(), quantity, than, direction, whole, quote));
	}

	private static int lastStop(String gap) {
		return Math.max(gap.lastIndexOf('。'), gap.lastIndexOf(';'));
	}

	private @Nullable Understood understand(Quantity quantity, String gap) {
		List<Understood> readings = new ArrayList<>();
		for (RolePhrase phrase : this.wordings.roles()) {
			if (phrase.unit().equals(quantity.measure().id()) && !(this.list != null && phrase.role().isMove())) {
				Matcher matcher = phrase.phrase()
					.matcher(gap)
					.region(Math.max(0, gap.length() - LOOKED_AT), gap.length());
				if (matcher.find()) {
					String rest = gap.substring(0, matcher.start());
					String object = matcher.namedGroups().containsKey("object") ? matcher.group("object") : null;
					readings.add(new Understood(phrase.role(), matcher.group(), rest, object, of(rest)));
				}
			}
		}
		readings.sort(Comparator.comparingInt((reading) -> -reading.tail().length()));
		if (quantity.measure() != Measure.PERCENT) {
			Role plain = (quantity.measure() == Measure.COUNT) ? Role.COUNT : Role.STATED;
			readings.add(new Understood(plain, "", gap, null, of(gap)));
		}
		return readings.stream()
			.filter((reading) -> isKnown(reading.subject()))
			.findFirst()
			.or(() -> readings.stream().filter((_) -> isWorthNoting(quantity)).findFirst())
			.orElse(null);
	}

	/** Counts of unknown things, and numbers without a unit, are no figures. */
	private static boolean isWorthNoting(Quantity quantity) {
		return quantity.measure() != Measure.COUNT && quantity.unitPrinted();
	}

	/** The subject of words; null if they go on with the one before. */
	private @Nullable Subject of(String words) {
		if (this.subject != null && this.subjects.isIdle(words)) {
			return null;
		}
		boolean economic = this.where != null && this.where.isAbout("basic");
		return this.subjects.find(words, economic, this.column);
	}

	private boolean isKnown(@Nullable Subject found) {
		return (found == null) ? this.subject != null : !(found instanceof Unknown);
	}

	private void continueWith(@Nullable Subject named, Role role) {
		if (named == null && (role != Role.STATED || this.told.stream().noneMatch((each) -> isAmount(each.role())))) {
			return;
		}
		Subject next = (named != null) ? named : new Unknown("");
		boolean again = this.subject != null && next.key().equals(this.subject.key()) && this.told.stream()
			.noneMatch(
					(each) -> isAmount(role) ? isAmount(each.role()) : role == Role.COUNT && each.role() == Role.COUNT);
		if (!again) {
			endStatement();
			this.subject = next;
			if (next instanceof ByName name && name.named().whole()) {
				this.column = null;
			}
		}
	}

	private static boolean isAmount(Role role) {
		return role == Role.STATED || role == Role.FINAL;
	}

	private void alone(Told single) {
		alone(single, new Unknown(""));
	}

	private void alone(Told single, @Nullable Subject of) {
		this.statements.add(new Statement(this.statements.size(), Objects.requireNonNull(this.where),
				(of != null) ? of : new Unknown(""), List.of(single)));
	}

	private void endStatement() {
		if (this.subject != null && !this.told.isEmpty()) {
			this.statements.add(
					new Statement(this.statements.size(), Objects.requireNonNull(this.where), this.subject, this.told));
		}
		this.told.clear();
		this.subject = null;
	}

	private String quote(int from, Quantity quantity) {
		String words = this.text.substring(from, quantity.end());
		int stop = Math.max(words.lastIndexOf('。'), words.lastIndexOf(';'));
		String clause = words.substring(stop + 1).replaceFirst("^[,:、)]+", "");
		return (clause.length() > QUOTE) ? "…" + clause.substring(clause.length() - QUOTE) : clause;
	}

}
