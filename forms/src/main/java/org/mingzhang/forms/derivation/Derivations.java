package org.mingzhang.forms.derivation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.IntStream;

import org.mingzhang.forms.Amount;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.derivation.Bounds.ContradictionException;
import org.mingzhang.forms.derivation.Derivation.Underivable;
import org.mingzhang.forms.identity.CellIndex;
import org.mingzhang.forms.identity.EquationSystem;
import org.mingzhang.forms.identity.Figures;
import org.mingzhang.forms.identity.Identities;
import org.mingzhang.forms.identity.Rows;
import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.forms.template.Layout;
import org.mingzhang.forms.template.Template;

/**
 * Tells forms that a filing lacks from those it has (推算缺表). Each unknown cell is held
 * between bounds that the identities of the template narrow down, again and again; a form
 * is offered only if every cell is left one amount, and every identity that speaks of the
 * form then holds, exactly or within rounding. Immutable, and safe for many threads.
 */
public final class Derivations {

	private final Template template;

	private final Identities identities;

	private Derivations(Template template, Identities identities) {
		this.template = template;
		this.identities = identities;
	}

	/**
	 * Derivations after a template.
	 * @param template the template
	 * @return its derivations
	 */
	public static Derivations of(Template template) {
		return new Derivations(template, Identities.of(template));
	}

	/**
	 * Tells a form from the others.
	 * @param content a filing that lacks its figures
	 * @param form id of a form of the template
	 * @return its cells, or the reason why they cannot be told
	 * @throws IllegalArgumentException if the template has no such form
	 */
	public Derivation of(FilingContent content, String form) {
		FormTemplate wanted = this.template.form(form)
			.orElseThrow(() -> new IllegalArgumentException("The template has no form " + form));
		if (hasFigures(content, form)) {
			return new Underivable(form, wanted.title(),
					"《%s》已有数字，无须推算。 The form has figures already.".formatted(wanted.title()));
		}
		FilingContent others = without(content, form);
		Derivation plain = derive(others, wanted, false);
		boolean neverNegative = content.facts().stream().allMatch((fact) -> fact.value().compareTo(Amount.ZERO) >= 0);
		return (plain instanceof Underivable && neverNegative) ? derive(others, wanted, true) : plain;
	}

	private Derivation derive(FilingContent others, FormTemplate form, boolean neverNegative) {
		UnknownForm unknown = new UnknownForm(form, this.template, others, required(form.id()));
		EquationSystem system = this.identities.over(unknown.rows());
		Figures figures = Figures.of(this.template, system.index(), others);
		int[] cells = unknown.cells().stream().mapToInt(system.index()::indexOf).toArray();
		int half = Figures.half(form.unit(), Math.min(form.decimals(), form.unit().decimals()));
		Conditions conditions = new Conditions(system, figures, cells, half);
		Bounds bounds = new Bounds(cells.length, neverNegative);
		Wording wording = new Wording(this.template, form, system);
		try {
			new Propagation(conditions.squeezing(), bounds).run();
			new Propagation(conditions.all(), bounds).run();
		}
		catch (ContradictionException ex) {
			return wording.contradiction(ex.equation());
		}
		Solution solution = new Solution(this.template, form, cells, system, figures, conditions, bounds);
		return wording.of(solution, neverNegative);
	}

	/** The rows that identities name, whether a filing has them or not. */
	private List<String> required(String form) {
		SequencedMap<String, List<String>> alone = new LinkedHashMap<>(Map.of(form, List.of()));
		CellIndex index = this.identities.over(new Rows(alone)).index();
		return IntStream.range(0, index.size()).mapToObj((cell) -> index.cell(cell).row()).distinct().toList();
	}

	private static boolean hasFigures(FilingContent content, String form) {
		return content.facts().stream().anyMatch((fact) -> fact.cell().form().equals(form))
				|| content.openFigures().stream().anyMatch((figure) -> figure.form().equals(form));
	}

	/**
	 * What tells about the form. A form of fixed lines without any figure tells nothing.
	 */
	private FilingContent without(FilingContent content, String form) {
		return new FilingContent(content.template(), content.kind(), content.year(), content.departmentName(),
				content.forms()
					.stream()
					.filter((printed) -> !printed.form().equals(form))
					.filter((printed) -> hasFigures(content, printed.form()) || !hasFixedLines(printed.form()))
					.toList(),
				content.facts(), content.openFigures(), content.narrative(), content.sheets());
	}

	private boolean hasFixedLines(String form) {
		return this.template.form(form).filter((known) -> !(known.layout() instanceof Layout.CodeRows)).isPresent();
	}

}
