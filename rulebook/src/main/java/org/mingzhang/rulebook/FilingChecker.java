package org.mingzhang.rulebook;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.State;
import org.mingzhang.forms.identity.Identities;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.forms.template.InvalidTemplateException;
import org.mingzhang.forms.template.Template;

/** Applies the rule book to filings. Safe for use by several threads. */
public final class FilingChecker {

	private static final List<Rule> RULES = List.of(new Balances(), new Subtotals(), new Parents(), new KnownCodes(),
			new AgreeingNames(), new EmptyForms(), new RequiredForms(), new UnusableFigures(), new Roundings());

	/**
	 * What failed first, the gravest first; then what was not evaluated; then the rest.
	 */
	private static final Comparator<Finding> GRAVEST_FIRST = Comparator
		.comparingInt((Finding finding) -> rank(finding.state()))
		.thenComparing((finding) -> (finding.state() == State.FAILED) ? finding.severity().ordinal() : 0);

	private final Map<String, Identities> identities = new LinkedHashMap<>();

	/**
	 * Reads the identities of every template.
	 * @param catalogue the templates
	 * @throws InvalidTemplateException if identities of a template cannot be used
	 */
	public FilingChecker(Catalogue catalogue) {
		for (Template template : catalogue.templates()) {
			this.identities.put(template.id(), Identities.of(template));
		}
	}

	/**
	 * Checks a filing against the template it names.
	 * @param content the filing
	 * @return what every rule says about every place, failures first, the gravest first
	 * @throws IllegalArgumentException if there is no such template
	 */
	public List<Finding> check(FilingContent content) {
		Filing filing = new Filing(content, identities(content.template()));
		Proof proof = Proof.of(filing);
		return RULES.stream().flatMap((rule) -> rule.check(filing, proof).stream()).sorted(GRAVEST_FIRST).toList();
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

	private static int rank(State state) {
		return switch (state) {
			case FAILED -> 0;
			case NOT_EVALUATED -> 1;
			case PASSED -> 2;
		};
	}

}
