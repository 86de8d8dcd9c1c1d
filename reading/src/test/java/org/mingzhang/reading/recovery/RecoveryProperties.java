package org.mingzhang.reading.recovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.Unit;
import org.mingzhang.forms.identity.Identities;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.forms.template.Column;
import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.forms.template.Layout;
import org.mingzhang.forms.template.Template;
import org.mingzhang.reading.cells.FigureRow;
import org.mingzhang.reading.cells.Mark;
import org.mingzhang.reading.cells.Slot;
import org.mingzhang.reading.document.Piece;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A form whose blank cells are dropped comes back as it was, or with figures that are
 * open among columns of which one is the true one; never with a figure in a wrong column.
 */
class RecoveryProperties {

	private static final Template TEMPLATE = Catalogue.load()
		.template("hubei-wuhan/final-accounts/2022-2023")
		.orElseThrow();

	private static final FormTemplate FORM = TEMPLATE.form("expenditure").orElseThrow();

	private static final List<Column> COLUMNS = ((Layout.CodeRows) FORM.layout()).columns();

	private static final Recovery RECOVERY = new Recovery(Identities.of(TEMPLATE));

	/** Items by their 款; a class has as many groups as its digits tell. */
	private static final List<String> ITEMS = List.of("2010101", "2010102", "2010150", "2013101", "2013199", "2080501",
			"2080505", "2080899", "2101101", "2101103", "2210201", "2210202");

	@Property(tries = 300)
	void noFigureComesIntoAWrongColumn(@ForAll("spending") List<long[]> items) {
		SequencedMap<String, long[]> form = withSubtotals(items);
		List<FigureRow> rows = form.entrySet().stream().map((row) -> row(row.getKey(), row.getValue(), false)).toList();

		List<Placement> placements = RECOVERY.recover(List.of(FORM.id()), rows, List.of());

		assertTrue(form, placements, false);
	}

	@Property(tries = 100)
	void rowsThatPrintTheirZerosAreKnownAndTeachTheOthers(@ForAll("spending") List<long[]> items) {
		SequencedMap<String, long[]> form = withSubtotals(items);
		List<FigureRow> rows = new ArrayList<>();
		form.forEach((code, cells) -> rows.add(row(code, cells, code.length() == 3 || code.equals("total"))));

		List<Placement> placements = RECOVERY.recover(List.of(FORM.id()), rows, List.of());

		assertTrue(form, placements, false);
		placements.stream()
			.filter((placement) -> placement.row().isComplete())
			.forEach((placement) -> assertThat(placement.slots()).allSatisfy((slots) -> assertThat(slots).hasSize(1)));
	}

	@Property(tries = 100)
	void aTotalWhoseColumnsAreTiedSettlesAFormWithOneKindOfSpending(@ForAll("basicOnly") List<long[]> items) {
		SequencedMap<String, long[]> form = withSubtotals(items);
		List<FigureRow> rows = new ArrayList<>();
		form.forEach((code, cells) -> rows.add(row(code, cells, code.equals("total"))));

		assertTrue(form, RECOVERY.recover(List.of(FORM.id()), rows, List.of()), true);
	}

	@Provide
	Arbitrary<List<long[]>> spending() {
		return spending(Arbitraries.of(0L, 0L, 1L, 2L, 120L, 43_66L, 754_22L, 1350_64L));
	}

	@Provide
	Arbitrary<List<long[]>> basicOnly() {
		return spending(Arbitraries.just(0L));
	}

	/** For each item what is basic, and what is in the other four columns. */
	private static Arbitrary<List<long[]>> spending(Arbitrary<Long> others) {
		Arbitrary<Long> basic = Arbitraries.longs().between(100, 999_999);
		Arbitrary<long[]> item = others.list()
			.ofSize(4)
			.flatMap((rest) -> basic
				.map((amount) -> new long[] { amount, rest.get(0), rest.get(1), rest.get(2), rest.get(3) }));
		return item.list().ofSize(ITEMS.size());
	}

	/** Rows of six amounts in 0.01 万元, the first of them the sum of the others. */
	private static SequencedMap<String, long[]> withSubtotals(List<long[]> items) {
		SequencedMap<String, long[]> form = new LinkedHashMap<>();
		for (int i = 0; i < ITEMS.size(); i++) {
			long[] cells = new long[COLUMNS.size()];
			System.arraycopy(items.get(i), 0, cells, 1, items.get(i).length);
			cells[0] = Arrays.stream(items.get(i)).sum();
			String item = ITEMS.get(i);
			for (String code : List.of("total", item.substring(0, 3), item.substring(0, 5), item)) {
				long[] sums = form.computeIfAbsent(code, (_) -> new long[COLUMNS.size()]);
				Arrays.setAll(sums, (column) -> sums[column] + cells[column]);
			}
		}
		return form;
	}

	private static FigureRow row(String code, long[] cells, boolean zerosPrinted) {
		List<Slot> slots = new ArrayList<>();
		List<Mark> marks = new ArrayList<>();
		for (int i = 0; i < cells.length; i++) {
			Column column = COLUMNS.get(i);
			slots.add(new Slot(new Cell(FORM.id(), code, column.id()), column.label(), column.number()));
			if (cells[i] != 0 || zerosPrinted) {
				marks.add(new Mark(new Amount(cells[i], 2), Piece.ofLine(1, "")));
			}
		}
		return new FigureRow(FORM, Unit.WAN_YUAN, slots, marks, code, code, 1);
	}

	private static void assertTrue(Map<String, long[]> form, List<Placement> placements, boolean settled) {
		for (Placement placement : placements) {
			long[] truth = form.get(placement.row().slots().getFirst().cell().row());
			List<Integer> printed = new ArrayList<>();
			for (int i = 0; i < truth.length; i++) {
				if (truth[i] != 0 || placement.row().isComplete()) {
					printed.add(i);
				}
			}
			for (int mark = 0; mark < printed.size(); mark++) {
				Slot trueSlot = placement.row().slots().get(printed.get(mark));
				assertThat(placement.slots().get(mark)).contains(trueSlot);
				if (settled) {
					assertThat(placement.slots().get(mark)).containsExactly(trueSlot);
				}
			}
		}
	}

}
