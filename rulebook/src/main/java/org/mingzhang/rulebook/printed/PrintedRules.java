package org.mingzhang.rulebook.printed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.mingzhang.forms.FilingKind;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.forms.template.IdentityText;
import org.mingzhang.forms.template.Template;
import org.mingzhang.rulebook.RuleBook;
import org.mingzhang.rulebook.rule.RuleEntry;

/**
 * All rules, as everyone may read them.
 *
 * @param rulePack SHA-256 of the rules, the same that results carry
 * @param rules the rules by kind; those that block before the others
 */
public record PrintedRules(String rulePack, List<PrintedRule> rules) {

	private static final Comparator<PrintedRule> BY_KIND = Comparator.comparing(PrintedRule::kind)
		.thenComparing(PrintedRules::family)
		.thenComparing(PrintedRule::id);

	public PrintedRules {
		rules = List.copyOf(rules);
	}

	/**
	 * Prints the rules. Every example is judged anew, which takes a moment.
	 * @param book the rules
	 * @param catalogue the templates it was opened with
	 * @return the rules in print
	 */
	public static PrintedRules of(RuleBook book, Catalogue catalogue) {
		return print(book, catalogue, new Examples(book, catalogue)::of);
	}

	/**
	 * Prints the rules without examples.
	 * @param book the rules
	 * @param catalogue the templates it was opened with
	 * @return the rules in print
	 */
	public static PrintedRules withoutExamples(RuleBook book, Catalogue catalogue) {
		return print(book, catalogue, (_, _) -> List.of());
	}

	private static PrintedRules print(RuleBook book, Catalogue catalogue, Exemplified examples) {
		List<PrintedRule> rules = new ArrayList<>();
		for (RuleEntry entry : book.entries()) {
			rules.add(print(entry, catalogue, examples));
		}
		identities(catalogue).forEach((id, printed) -> rules.add(print(id, printed, catalogue, examples)));
		return new PrintedRules(book.rulePack(), rules.stream().sorted(BY_KIND).toList());
	}

	/**
	 * Looks a rule up.
	 * @param id its id, such as {@code X4}
	 * @return the rule, or nothing if there is none
	 */
	public Optional<PrintedRule> rule(String id) {
		return this.rules.stream().filter((rule) -> rule.id().equals(id)).findFirst();
	}

	private static PrintedRule print(RuleEntry entry, Catalogue catalogue, Exemplified examples) {
		List<PrintedRule.Strictness> strictness = catalogue.templates()
			.stream()
			.filter((template) -> entry.scope().contains(template.kind()))
			.map((template) -> PrintedRule.Strictness.of(template, entry.severity()))
			.toList();
		return new PrintedRule(entry.id(), entry.kind(), entry.severity(), entry.title(), Headings.english(entry.id()),
				entry.text(), entry.basis(), sorted(entry.scope()), List.of(), strictness,
				examples.of(entry.id(), List.of()));
	}

	private static PrintedRule print(String id, List<PrintedIdentity> identities, Catalogue catalogue,
			Exemplified examples) {
		List<IdentityText> texts = identities.stream().map(PrintedIdentity::identity).toList();
		IdentityText first = texts.getFirst();
		List<Template> templates = catalogue.templates()
			.stream()
			.filter((template) -> identities.stream().anyMatch((printed) -> printed.template().equals(template.id())))
			.toList();
		List<PrintedRule.Strictness> strictness = templates.stream()
			.map((template) -> PrintedRule.Strictness.of(template, gravest(template, id)))
			.toList();
		return new PrintedRule(id, first.kind(), gravest(texts), Headings.title(id).orElse(first.meaning()),
				Headings.english(id),
				texts.stream()
					.flatMap((text) -> Stream.of(text.meaning().split("；")))
					.distinct()
					.collect(Collectors.joining("；", "", "。")),
				RuleEntry.of(first).basis(), sorted(templates.stream().map(Template::kind).collect(Collectors.toSet())),
				identities, strictness, examples.of(id, templates));
	}

	private static Map<String, List<PrintedIdentity>> identities(Catalogue catalogue) {
		Map<String, List<PrintedIdentity>> identities = new LinkedHashMap<>();
		for (Template template : catalogue.templates()) {
			for (IdentityText text : template.identities()) {
				identities.computeIfAbsent(text.id(), (_) -> new ArrayList<>()).add(PrintedIdentity.of(template, text));
			}
		}
		return identities;
	}

	private static Severity gravest(Template template, String id) {
		return gravest(template.identities().stream().filter((text) -> text.id().equals(id)).toList());
	}

	private static Severity gravest(List<IdentityText> texts) {
		return texts.stream().map(IdentityText::severity).min(Comparator.naturalOrder()).orElseThrow();
	}

	private static List<FilingKind> sorted(Set<FilingKind> scope) {
		return scope.stream().sorted().toList();
	}

	/** Within forms before between forms: P, H, X, B, then what is left. */
	private static int family(PrintedRule rule) {
		int known = "TPHXBYUELNKR".indexOf(rule.id().charAt(0));
		return (known < 0) ? Integer.MAX_VALUE : known;
	}

	/** Tells examples of a rule, which may be stated in some templates only. */
	@FunctionalInterface
	private interface Exemplified {

		List<PrintedExample> of(String rule, List<Template> templates);

	}

}
