package org.mingzhang.publication.document;

import java.util.ArrayList;
import java.util.List;

import org.mingzhang.forms.Fact;
import org.mingzhang.forms.Reading;
import org.mingzhang.forms.template.Layout;
import org.mingzhang.publication.document.Table.BodyCell;
import org.mingzhang.publication.document.Table.Figure;
import org.mingzhang.publication.document.Table.Label;
import org.mingzhang.publication.document.Table.Weight;

/** Lays out a form as its template says. */
final class FormLayout {

	private FormLayout() {
	}

	/** Lays out a form of a template; figures it has no cell for follow under it. */
	static Table of(Layout layout, FormFigures figures, int year) {
		Table table = switch (layout) {
			case Layout.Lines lines -> LinesTable.of(lines, figures);
			case Layout.CodeRows rows -> CodeRowsTable.of(rows, figures, new Codes(rows.codes(), year));
			case Layout.CodeBlocks blocks -> CodeBlocksTable.of(blocks, figures, new Codes(blocks.codes(), year));
			case Layout.SingleRow row -> SingleRowTable.of(row, figures);
		};
		List<Fact> left = figures.left();
		if (left.isEmpty()) {
			return table;
		}
		List<List<BodyCell>> rows = new ArrayList<>(table.rows());
		rows.add(List.of(new Label("表式以外的数字", 0, Weight.STRONG, table.width())));
		left.forEach((fact) -> rows.add(row(fact, table.width())));
		return new Table(table.head(), table.numbers(), rows);
	}

	/** Lays out the figures of a form that no template describes, as a list. */
	static Table list(FormFigures figures) {
		Head head = new Head();
		head.column("项目");
		head.column("金额");
		return head.over(figures.left().stream().map((fact) -> row(fact, 2)).toList());
	}

	private static List<BodyCell> row(Fact fact, int width) {
		Label label = new Label(fact.rowLabel() + " · " + fact.columnLabel(), 0, Weight.PLAIN, width - 1);
		return List.of(label, new Figure(fact.cell(), fact.value(), fact.reading() == Reading.DERIVED));
	}

}
