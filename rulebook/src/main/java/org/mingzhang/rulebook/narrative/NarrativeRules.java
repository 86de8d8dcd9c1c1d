package org.mingzhang.rulebook.narrative;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.mingzhang.forms.check.Finding;
import org.mingzhang.rulebook.filing.Filing;
import org.mingzhang.rulebook.narrative.sentence.RowNames;
import org.mingzhang.rulebook.narrative.sentence.SentenceReader;
import org.mingzhang.rulebook.narrative.wording.WordingCatalogue;
import org.mingzhang.rulebook.narrative.wording.Wordings;
import org.mingzhang.rulebook.rule.Examination;
import org.mingzhang.rulebook.rule.Rule;
import org.mingzhang.rulebook.rule.RuleEntry;

/**
 * N1 to N7: reads the narrative once and holds each of its statements against the forms
 * or against the other figures of its sentence.
 */
public final class NarrativeRules implements Rule {

	/** The last says what no rule could look at. */
	private static final List<TextRule> RULES = List.of(new Changes(), new RepeatedChanges(), new Shares(),
			new Completions(), new Adjustments(), new ListedProjects(), new ItemTotals(), new PartSums(), new Limits(),
			new InitialBudgetAmounts(), new AmountsOfCells());

	private final WordingCatalogue catalogue;

	private final Map<String, Wordings> wordings = new ConcurrentHashMap<>();

	public NarrativeRules() {
		this(WordingCatalogue.load());
	}

	/**
	 * The rules with other wordings.
	 * @param catalogue the wordings
	 */
	public NarrativeRules(WordingCatalogue catalogue) {
		this.catalogue = catalogue;
	}

	@Override
	public List<RuleEntry> entries() {
		return RULES.stream().map(TextRule::entries).flatMap(Collection::stream).toList();
	}

	@Override
	public String data() {
		return this.catalogue.data();
	}

	@Override
	public List<Finding> check(Examination examination) {
		Filing filing = examination.filing();
		Wordings wordings = this.wordings.computeIfAbsent(filing.template().id(), this.catalogue::forTemplate);
		ReadNarrative narrative = new ReadNarrative(examination, wordings,
				SentenceReader.read(filing.content(), wordings, new RowNames(filing)));
		return RULES.stream().flatMap((rule) -> rule.check(narrative).stream()).toList();
	}

}
