package org.mingzhang.rulebook.printed;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.FilingKind;
import org.mingzhang.forms.check.Kind;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.forms.template.Template;

/**
 * A rule as everyone may read it.
 *
 * @param id id, which findings name
 * @param kind kind of check
 * @param severity what a failure does where templates and the bureau say nothing milder
 * @param title what it is called, Chinese
 * @param english what it is called, English; null where nobody has said yet
 * @param text the rule in words, Chinese
 * @param basis where it comes from, Chinese
 * @param scope the kinds of filing it applies to
 * @param identities its equations, by template; empty if it is no equation
 * @param strictness its severity by template and year
 * @param examples what passes and what fails
 */
public record PrintedRule(String id, Kind kind, Severity severity, String title, @Nullable String english, String text,
		String basis, List<FilingKind> scope, List<PrintedIdentity> identities, List<Strictness> strictness,
		List<PrintedExample> examples) {

	public PrintedRule {
		scope = List.copyOf(scope);
		identities = List.copyOf(identities);
		strictness = List.copyOf(strictness);
		examples = List.copyOf(examples);
	}

	/**
	 * How strict a rule is in the years of a template.
	 *
	 * @param template id of the template
	 * @param title its Chinese name
	 * @param firstYear first budget year
	 * @param lastYear last budget year
	 * @param severity what a failure does
	 */
	public record Strictness(String template, String title, int firstYear, int lastYear, Severity severity) {

		static Strictness of(Template template, Severity severity) {
			return new Strictness(template.id(), template.title(), template.firstYear(), template.lastYear(), severity);
		}

	}

}
