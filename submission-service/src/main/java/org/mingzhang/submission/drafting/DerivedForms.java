package org.mingzhang.submission.drafting;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.PrintedForm;
import org.mingzhang.forms.derivation.Derivation;
import org.mingzhang.forms.derivation.Derivations;
import org.mingzhang.forms.template.Template;
import org.mingzhang.submission.filing.Gap;

/** Tells which missing forms the others prove. Safe for use by many threads. */
public final class DerivedForms {

	private final Contents contents;

	/** By template id. */
	private final Map<String, Derivations> derivations = new ConcurrentHashMap<>();

	/**
	 * Creates it.
	 * @param contents knows the templates
	 */
	public DerivedForms(Contents contents) {
		this.contents = contents;
	}

	/**
	 * Tells a form from the others.
	 * @param content the filing
	 * @param gaps the forms that are missing; a title over a picture tells nothing
	 * @param form id of a form of its template
	 * @return its cells, or why they cannot be told
	 */
	Derivation of(FilingContent content, List<Gap> gaps, String form) {
		Template template = this.contents.template(content);
		List<PrintedForm> read = content.forms()
			.stream()
			.filter((printed) -> hasFigures(content, printed.form())
					|| gaps.stream().noneMatch((gap) -> gap.form().equals(printed.form())))
			.toList();
		FilingContent known = new FilingContent(content.template(), content.kind(), content.year(),
				content.departmentName(), read, content.facts(), content.openFigures(), content.narrative(),
				content.sheets());
		return this.derivations.computeIfAbsent(template.id(), (_) -> Derivations.of(template)).of(known, form);
	}

	/**
	 * The gaps that are left in a content.
	 * @param content the content
	 * @param gaps the gaps it had
	 * @return those whose form has no figures yet, with what can be derived now
	 */
	List<Gap> open(FilingContent content, List<Gap> gaps) {
		List<Gap> left = gaps.stream().filter((gap) -> !hasFigures(content, gap.form())).toList();
		return left.stream()
			.map((gap) -> gap.derivable(of(content, left, gap.form()) instanceof Derivation.Derived))
			.toList();
	}

	private static boolean hasFigures(FilingContent content, String form) {
		return content.facts().stream().anyMatch((fact) -> fact.cell().form().equals(form))
				|| content.openFigures().stream().anyMatch((open) -> open.form().equals(form));
	}

}
