package org.mingzhang.ledger.mongo;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.mingzhang.forms.Cell;
import org.mingzhang.ledger.posting.Reconciled;

/**
 * A reconciliation as one text: a line for each total, its values separated by tabs. A
 * filing has hundreds of them that nobody asks the database for; as documents of their
 * own they would make up nine tenths of what is read and written with every step of a
 * group.
 */
final class ReconciliationText {

	private ReconciliationText() {
	}

	static String write(List<Reconciled> lines) {
		return lines.stream().map(ReconciliationText::write).collect(Collectors.joining("\n"));
	}

	static List<Reconciled> read(String text) {
		return text.isEmpty() ? List.of() : text.lines().map(ReconciliationText::line).toList();
	}

	private static String write(Reconciled line) {
		Stream<String> words = Stream.of(line.cell().form(), line.cell().row(), line.cell().column(), line.address())
			.map(ReconciliationText::escaped);
		Stream<Object> amounts = Stream.of(line.printed(), line.booked(), line.allowance(), line.outcome().name());
		return Stream.concat(words, amounts).map(Object::toString).collect(Collectors.joining("\t"));
	}

	private static Reconciled line(String text) {
		String[] values = text.split("\t", -1);
		Cell cell = new Cell(plain(values[0]), plain(values[1]), plain(values[2]));
		return new Reconciled(cell, plain(values[3]), Long.parseLong(values[4]), Long.parseLong(values[5]),
				Long.parseLong(values[6]), Reconciled.Outcome.valueOf(values[7]));
	}

	/** Printed positions come from documents, so anything may be in them. */
	static String escaped(String value) {
		return value.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
	}

	static String plain(String value) {
		return (value.indexOf('\\') < 0) ? value : value.translateEscapes();
	}

}
