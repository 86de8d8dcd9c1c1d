package org.mingzhang.rulebook;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.check.Coverage;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Kind;
import org.mingzhang.forms.check.Place;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.forms.check.State;
import org.mingzhang.forms.identity.Identities;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.forms.template.InvalidTemplateException;
import org.mingzhang.forms.template.Template;
import org.mingzhang.rulebook.across.InitialBudgets;
import org.mingzhang.rulebook.across.OpeningBalances;
import org.mingzhang.rulebook.across.UnitSums;
import org.mingzhang.rulebook.background.Background;
import org.mingzhang.rulebook.classification.AgreeingNames;
import org.mingzhang.rulebook.classification.Children;
import org.mingzhang.rulebook.classification.KnownCodes;
import org.mingzhang.rulebook.classification.Parents;
import org.mingzhang.rulebook.completeness.EmptyFormNotes;
import org.mingzhang.rulebook.completeness.EmptyForms;
import org.mingzhang.rulebook.completeness.FormHeads;
import org.mingzhang.rulebook.completeness.RequiredForms;
import org.mingzhang.rulebook.equation.Balances;
import org.mingzhang.rulebook.equation.Roundings;
import org.mingzhang.rulebook.equation.Subtotals;
import org.mingzhang.rulebook.equation.UnusableFigures;
import org.mingzhang.rulebook.evaluation.Evaluations;
import org.mingzhang.rulebook.filing.Filing;
import org.mingzhang.rulebook.filing.Proof;
import org.mingzhang.rulebook.narrative.NarrativeRules;
import org.mingzhang.rulebook.plausibility.AgencyOperation;
import org.mingzhang.rulebook.plausibility.Changes;
import org.mingzhang.rulebook.plausibility.PairedCodes;
import org.mingzhang.rulebook.plausibility.Peers;
import org.mingzhang.rulebook.plausibility.RunningCosts;
import org.mingzhang.rulebook.plausibility.UnchangedBudgets;
import org.mingzhang.rulebook.plausibility.UnplannedSpending;
import org.mingzhang.rulebook.plausibility.WrongUnits;
import org.mingzhang.rulebook.prose.Contents;
import org.mingzhang.rulebook.prose.DepartmentNames;
import org.mingzhang.rulebook.prose.Glossary;
import org.mingzhang.rulebook.prose.Numbering;
import org.mingzhang.rulebook.prose.PersonalDetails;
import org.mingzhang.rulebook.prose.Placeholders;
import org.mingzhang.rulebook.prose.Slips;
import org.mingzhang.rulebook.prose.Years;
import org.mingzhang.rulebook.rule.Examination;
import org.mingzhang.rulebook.rule.Rule;
import org.mingzhang.rulebook.rule.RuleEntry;
import org.mingzhang.rulebook.suspect.Causes;
import org.mingzhang.rulebook.suspect.Diagnosis;

/**
 * The rule book (审核规则): holds filings against every rule. Safe for use by several
 * threads.
 */
public final class RuleBook {

	/** In the order in which findings of the same gravity are told. */
	static final List<Rule> RULES = List.of(new Balances(), new OpeningBalances(), new InitialBudgets(), new UnitSums(),
			new Subtotals(), new Parents(), new Children(), new KnownCodes(), new AgreeingNames(), new EmptyForms(),
			new RequiredForms(), new FormHeads(), new EmptyFormNotes(), new UnusableFigures(), new NarrativeRules(),
			new Contents(), new Numbering(), new Years(), new DepartmentNames(), new Placeholders(), new Slips(),
			new Glossary(), new PersonalDetails(), new PairedCodes(), new AgencyOperation(), new UnchangedBudgets(),
			new Changes(), new RunningCosts(), new UnplannedSpending(), new WrongUnits(), new Peers(), new Roundings(),
			new Evaluations());

	/** Fails when no other rule can be looked up: what was not checked must not pass. */
	private static final RuleEntry TEMPLATE = new RuleEntry("T1", Kind.COMPLETENESS, Severity.BLOCK, "模板已登记",
			"文件所依据的模板须在系统登记。", "系统约定", RuleEntry.ALL);

	/**
	 * What failed first, the gravest first; then what was not evaluated; then the rest.
	 */
	private static final Comparator<Finding> GRAVEST_FIRST = Comparator
		.comparingInt((Finding finding) -> rank(finding.state()))
		.thenComparing((finding) -> (finding.state() == State.FAILED) ? finding.severity().ordinal() : 0);

	private final Map<String, Identities> identities = new LinkedHashMap<>();

	private final String rulePack;

	/**
	 * Opens the rule book.
	 * @param catalogue the templates
	 * @throws InvalidTemplateException if identities of a template cannot be used
	 */
	public RuleBook(Catalogue catalogue) {
		for (Template template : catalogue.templates()) {
			this.identities.put(template.id(), Identities.of(template));
		}
		this.rulePack = RulePack.hash(entries(), RULES.stream().map(Rule::data).toList(), catalogue.templates());
	}

	/**
	 * {@return the entries that hold for every template; those of its identities are in
	 * the template}
	 */
	public List<RuleEntry> entries() {
		return Stream.concat(Stream.of(TEMPLATE), RULES.stream().map(Rule::entries).flatMap(Collection::stream))
			.toList();
	}

	/**
	 * {@return SHA-256 of every rule, so that a result tells by which it was reached}
	 */
	public String rulePack() {
		return this.rulePack;
	}

	/**
	 * The identities of a template.
	 * @param template id of the template
	 * @return its identities
	 * @throws IllegalArgumentException if there is no such template
	 */
	public Identities identities(String template) {
		return Optional.ofNullable(this.identities.get(template))
			.orElseThrow(() -> new IllegalArgumentException("There is no template '" + template + "'"));
	}

	/**
	 * Checks a filing by itself, away from every service.
	 * @param content the filing
	 * @return the verdict
	 */
	public Verdict check(FilingContent content) {
		return check(content, Background.OFFLINE);
	}

	/**
	 * Checks a filing against the template it names. A filing whose template is not known
	 * gets one blocking finding.
	 * @param content the filing
	 * @param background what is known besides
	 * @return the verdict
	 */
	public Verdict check(FilingContent content, Background background) {
		Diagnosis diagnosis = Optional.ofNullable(this.identities.get(content.template()))
			.map((found) -> diagnosis(content, found, background))
			.orElseGet(() -> new Diagnosis(List.of(unknownTemplate(content)), List.of()));
		List<Finding> findings = diagnosis.findings()
			.stream()
			.sorted(GRAVEST_FIRST.thenComparing(diagnosis.byCause()))
			.toList();
		return new Verdict(findings, diagnosis.causes(), Coverage.of(findings), this.rulePack);
	}

	private static Diagnosis diagnosis(FilingContent content, Identities identities, Background background) {
		Filing filing = new Filing(content, identities);
		Examination examination = new Examination(filing, Proof.of(filing), background);
		List<Finding> findings = RULES.stream().flatMap((rule) -> rule.check(examination).stream()).toList();
		return Causes.of(examination, new Decisions(background.decisions()).carriedOut(findings));
	}

	private static Finding unknownTemplate(FilingContent content) {
		return TEMPLATE.at(new Place(null, null, null, "全部报表"))
			.failed("没有找到模板“" + content.template() + "”，各项审核规则均未执行。 The template is not known; no rule was evaluated.",
					"请选用系统已有的模板后重新提交，或联系财政局增加本地区、本年度的模板。");
	}

	private static int rank(State state) {
		return switch (state) {
			case FAILED -> 0;
			case NOT_EVALUATED -> 1;
			case PASSED -> 2;
		};
	}

}
