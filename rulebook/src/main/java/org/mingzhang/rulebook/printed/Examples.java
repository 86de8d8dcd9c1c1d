package org.mingzhang.rulebook.printed;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.State;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.forms.template.Template;
import org.mingzhang.rulebook.RuleBook;

/**
 * Finds examples for rules. What is shown was judged by the rule book itself: an example
 * that no longer comes out as it should is left out rather than shown.
 */
final class Examples {

	private final RuleBook book;

	private final Catalogue catalogue;

	private final List<StatedExample> stated = StatedExample.load();

	Examples(RuleBook book, Catalogue catalogue) {
		this.book = book;
		this.catalogue = catalogue;
	}

	/** Those that are stated; else, for equations, ones made from the equation. */
	List<PrintedExample> of(String rule, List<Template> templates) {
		List<PrintedExample> found = this.stated.stream()
			.filter((example) -> example.rule().equals(rule))
			.flatMap((example) -> judged(example.filing(template(example.template())),
					(finding) -> finding.rule().equals(rule) && finding.state() == example.state())
				.stream())
			.sorted(Comparator.comparing((example) -> example.state() != State.PASSED))
			.toList();
		return found.isEmpty() ? made(rule, templates) : found;
	}

	private List<PrintedExample> made(String rule, List<Template> templates) {
		return templates.stream()
			.map((template) -> new EquationExamples(template, this.book.identities(template.id()), rule))
			.map((equations) -> equations.find(this::passed, this::failed))
			.filter((examples) -> !examples.isEmpty())
			.findFirst()
			.orElse(List.of());
	}

	private List<PrintedExample> passed(FilingContent filing, String finding) {
		return judged(filing, is(finding, State.PASSED));
	}

	private List<PrintedExample> failed(FilingContent filing, String finding) {
		return judged(filing, is(finding, State.FAILED));
	}

	private static Predicate<Finding> is(String id, State state) {
		return (finding) -> finding.id().equals(id) && finding.state() == state;
	}

	private List<PrintedExample> judged(FilingContent filing, Predicate<Finding> wanted) {
		return this.book.check(filing)
			.findings()
			.stream()
			.filter(wanted)
			.limit(1)
			.map((finding) -> PrintedExample.of(filing, finding))
			.toList();
	}

	private Template template(String id) {
		return this.catalogue.template(id)
			.orElseThrow(() -> new IllegalArgumentException("examples.yaml names template '" + id + "'"));
	}

}
