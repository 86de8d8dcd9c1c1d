package org.mingzhang.writing.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import org.mingzhang.forms.template.Layout.Codes;

/**
 * The rows of a form that is keyed by codes, below its row 合计.
 *
 * @param codes the classification
 * @param first the first of its rows
 * @param code the column of codes
 * @param name the column of names
 * @param columns the columns of amounts, by column id
 * @param lines the rows, top to bottom
 */
public record CodeLines(Codes codes, int first, int code, int name, SequencedMap<String, Integer> columns,
		List<CodeLine> lines) {

	public CodeLines {
		columns = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(columns));
		lines = List.copyOf(lines);
	}

	/**
	 * {@return the last of its rows; one before the first if there are none}
	 */
	public int last() {
		return this.first + this.lines.size() - 1;
	}

	/**
	 * The row of a code.
	 * @param wanted the code
	 * @return its row in the table, or −1 if there is none
	 */
	public int rowOf(String wanted) {
		for (int at = 0; at < this.lines.size(); at++) {
			if (this.lines.get(at).code().equals(wanted)) {
				return this.first + at;
			}
		}
		return -1;
	}

	/**
	 * What stands in a row.
	 * @param row the row in the table
	 * @return its code and name
	 */
	public CodeLine line(int row) {
		return this.lines.get(row - this.first);
	}

}
