package org.mingzhang.forms.derivation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.mingzhang.forms.Cell;
import org.mingzhang.forms.derivation.Derivation.Derived;
import org.mingzhang.forms.derivation.Derivation.Underivable;
import org.mingzhang.forms.identity.EquationSystem;
import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.forms.template.Layout;
import org.mingzhang.forms.template.Template;

/** The sentences that say why a form can be told from the others, or why it cannot. */
final class Wording {

	/** A few places tell enough. */
	private static final int SHOWN = 5;

	/** The two forms of which one is the other when all money is fiscal. */
	private static final Set<String> FISCAL = Set.of("expenditure", "general-expenditure");

	private final Template template;

	private final FormTemplate form;

	private final EquationSystem system;

	Wording(Template template, FormTemplate form, EquationSystem system) {
		this.template = template;
		this.form = form;
		this.system = system;
	}

	Derivation of(Solution solution, boolean neverNegative) {
		List<Cell> unnamed = solution.unnamed();
		if (!unnamed.isEmpty()) {
			return rowsUnknown(unnamed);
		}
		List<Cell> open = solution.open();
		if (!open.isEmpty()) {
			return cellsUnknown(open);
		}
		int broken = solution.broken();
		if (broken >= 0) {
			return contradiction(broken);
		}
		List<DerivedCell> cells = solution.derived();
		return new Derived(this.form.id(), this.form.title(), basis(solution, cells, neverNegative), cells);
	}

	Underivable contradiction(int equation) {
		return underivable(
				"《%s》不能推算：按其他表的数字，“%s”不成立或无从核对，请先更正。 It can't be derived: by the figures of the other forms this identity fails or can't be told."
					.formatted(this.form.title(), this.system.equation(equation).statement()));
	}

	private Underivable rowsUnknown(List<Cell> unnamed) {
		String rows = unnamed.stream()
			.map((cell) -> UnknownForm.above(cell.row()))
			.distinct()
			.limit(SHOWN)
			.map((above) -> above.isEmpty() ? "合计" : above)
			.collect(Collectors.joining("、"));
		return underivable(
				"《%s》不能推算：%s 之下还有其他表没有列出的行。 It can't be derived: below these rows there are rows that no other form names."
					.formatted(this.form.title(), rows));
	}

	private Underivable cellsUnknown(List<Cell> open) {
		List<Cell> named = open.stream().filter((cell) -> !UnknownForm.isUnnamed(cell.row())).toList();
		String places = (named.isEmpty() ? open : named).stream()
			.limit(SHOWN)
			.map(Wording::place)
			.collect(Collectors.joining("、"));
		return underivable(
				"《%s》不能推算：%d 格（%s%s）没有勾稽关系可以从其他表确定。 It can't be derived: no identity tells these cells from the other forms."
					.formatted(this.form.title(), Math.max(named.size(), 1), places,
							(named.size() > SHOWN) ? " 等" : ""));
	}

	private static String place(Cell cell) {
		String row = UnknownForm.isUnnamed(cell.row()) ? UnknownForm.above(cell.row()) + " 之下未列的行" : cell.row();
		return row + "/" + cell.column();
	}

	private Underivable underivable(String reason) {
		return new Underivable(this.form.id(), this.form.title(), reason);
	}

	private String basis(Solution solution, List<DerivedCell> cells, boolean neverNegative) {
		List<String> sentences = new ArrayList<>();
		Set<String> squeezed = solution.squeezedBy();
		Set<String> tying = new LinkedHashSet<>(solution.usedForms());
		tying.removeAll(squeezed);
		String used = titles(tying);
		if (cells.isEmpty()) {
			sentences
				.add("由%s可知没有此项收支，本表为空表。 The other forms leave nothing for this one: it is empty.".formatted(used));
		}
		else if (squeezed.isEmpty()) {
			sentences.add("各格由%s按勾稽关系逐格得出，别无可能。 Each cell follows from these forms by the identities.".formatted(used));
		}
		else {
			boolean fiscal = FISCAL.contains(this.form.id()) && squeezed.stream().allMatch(FISCAL::contains);
			sentences.add(
					"本表与%s逐格相比只能偏向一边，而由%s可知合计相等，故逐格相等%s。 Cell by cell the two forms can differ only one way, and their totals are equal: so every cell is%s."
						.formatted(titles(squeezed), used, fiscal ? "：全部为财政拨款" : "",
								fiscal ? " equal: all money is fiscal" : " equal"));
		}
		if (neverNegative) {
			sentences.add("前提：各表都没有负数。 Given that no figure is negative.");
		}
		if (this.form.layout() instanceof Layout.CodeRows rows && rows.codes() == Layout.Codes.UNIT) {
			sentences.add("单位以其他表所列为准。 The units are those that the other forms list.");
		}
		return String.join(" ", sentences);
	}

	private String titles(Collection<String> forms) {
		return forms.stream()
			.map((id) -> "《" + this.template.form(id).map(FormTemplate::title).orElseGet(() -> sheet(id)) + "》")
			.collect(Collectors.joining());
	}

	private String sheet(String id) {
		return this.template.sheets()
			.stream()
			.filter((sheet) -> sheet.id().equals(id))
			.map((sheet) -> sheet.titles().getFirst())
			.findFirst()
			.orElse(id);
	}

}
