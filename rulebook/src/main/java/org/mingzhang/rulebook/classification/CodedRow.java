package org.mingzhang.rulebook.classification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.mingzhang.forms.Fact;
import org.mingzhang.forms.check.Place;
import org.mingzhang.rulebook.filing.Filing;

/**
 * A row of a filing that is keyed by a classification code.
 *
 * @param form form id
 * @param code its code
 * @param label its name as printed
 */
record CodedRow(String form, String code, String label) {

	/** The coded rows of a form that have figures, in printed order. */
	static List<CodedRow> of(Filing filing, String form) {
		Map<String, CodedRow> rows = new LinkedHashMap<>();
		for (Fact fact : filing.content().facts()) {
			String row = fact.cell().row();
			if (fact.cell().form().equals(form) && Character.isDigit(row.charAt(0))) {
				rows.putIfAbsent(row, new CodedRow(form, row, fact.rowLabel()));
			}
		}
		return List.copyOf(rows.values());
	}

	Place place(Filing filing) {
		return new Place(this.form, this.code, null, filing.addresses().form(this.form) + " " + this.code);
	}

}
