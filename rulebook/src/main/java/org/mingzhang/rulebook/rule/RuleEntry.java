package org.mingzhang.rulebook.rule;

import java.util.Set;

import org.mingzhang.forms.FilingKind;
import org.mingzhang.forms.check.Kind;
import org.mingzhang.forms.check.Place;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.forms.template.IdentityText;

/**
 * An entry of the rule book.
 *
 * @param id id, which begins with that of the catalogue of identities, such as
 * {@code N2-direction}
 * @param kind kind of check
 * @param severity what a failure does if the bureau has not decided otherwise
 * @param title what it is called, Chinese, without a full stop
 * @param text the rule in one or two sentences, Chinese, as findings and the public rule
 * book quote it
 * @param basis where it comes from: a footnote, a regulation, a practice of audits;
 * Chinese
 * @param scope the kinds of filing it applies to
 */
public record RuleEntry(String id, Kind kind, Severity severity, String title, String text, String basis,
		Set<FilingKind> scope) {

	/** Rules for both kinds of filing. */
	public static final Set<FilingKind> ALL = Set.of(FilingKind.values());

	public RuleEntry {
		scope = Set.copyOf(scope);
	}

	/**
	 * The entry of an identity that a template states.
	 * @param identity the identity
	 * @return its entry
	 */
	public static RuleEntry of(IdentityText identity) {
		return new RuleEntry(identity.id(), identity.kind(), identity.severity(), identity.meaning(), identity.text(),
				"报表附注与表间勾稽", ALL);
	}

	/**
	 * Begins a finding.
	 * @param place where the rule looked
	 * @param key what tells this place apart from others the rule looks at: stable when
	 * figures change, so that an explanation stays with what it explains
	 * @return the spot, to be judged
	 */
	public Spot at(Place place, String... key) {
		return new Spot(this, place, FindingIds.of(this.id, key));
	}

}
