package org.mingzhang.forms.synthetic;

import java.util.LinkedHashMap;
import java.util.Map;

import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Unit;
import org.mingzhang.forms.identity.CellIndex;
import org.mingzhang.forms.identity.Figures;
import org.mingzhang.forms.synthetic.SyntheticFilings.Print;
import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.forms.template.Template;

/** The last printed digit of every cell, in 分; tables kept as text print 元 and 分. */
final class Grid {

	private final Map<String, FormTemplate> forms = new LinkedHashMap<>();

	private final Print print;

	private final long[] steps;

	Grid(Template template, CellIndex cells, Print print) {
		template.forms().forEach((form) -> this.forms.put(form.id(), form));
		this.print = print;
		this.steps = new long[cells.size()];
		for (int cell = 0; cell < this.steps.length; cell++) {
			FormTemplate form = this.forms.get(cells.cell(cell).form());
			this.steps[cell] = (form != null) ? step(form) : 1;
		}
	}

	/** What an amount in a cell has to be a multiple of before it is printed, in 分. */
	long step(int cell) {
		return (this.print == Print.EXACT) ? this.steps[cell] : 1;
	}

	/** An amount in 分 as the form prints it, rounded half up. */
	Amount printed(String form, long fen) {
		FormTemplate template = this.forms.get(form);
		long step = step(template);
		long digits = Math.floorDiv(fen + step / 2, step);
		return new Amount(digits, decimals(template));
	}

	private static long step(FormTemplate form) {
		return Math.max(1, 2L * Figures.half(form.unit(), decimals(form)));
	}

	private static int decimals(FormTemplate form) {
		return Math.min(form.decimals(), form.unit().decimals());
	}

	Unit unit(String form) {
		return this.forms.get(form).unit();
	}

}
