package org.mingzhang.forms.template;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.template.Layout.ItemColumn;

import static org.assertj.core.api.Assertions.assertThat;

class LayoutTests {

	private static final Layout.CodeBlocks BLOCKS = new Layout.CodeBlocks(Layout.Codes.ECONOMIC,
			new Column("amount", "金额", List.of(), null, null),
			List.of(new Layout.Block("人员经费", List.of("301", "30101", "30199", "303")),
					new Layout.Block("公用经费", List.of("302", "30201", "310"))),
			List.of(new Line("personnel", "人员经费合计", List.of(), null, false)));

	private static final ItemColumn VEHICLE = item("vehicle", "公务用车小计");

	private static final ItemColumn PURCHASE = item("vehicle.purchase", "购置费");

	private static final ItemColumn RECEPTION = item("reception", "公务接待费");

	private static final Layout.SingleRow ITEMS = new Layout.SingleRow(List.of(VEHICLE, PURCHASE, RECEPTION));

	@Test
	void aCodeThatTheFormDoesNotListStandsBehindItsNeighbours() {
		assertThat(BLOCKS.codesWith(List.of("30102", "30299")))
			.containsExactly(List.of("301", "30101", "30102", "30199", "303"), List.of("302", "30201", "30299", "310"));
	}

	@Test
	void aCodeWithoutNeighboursIsNotLeftOut() {
		assertThat(BLOCKS.codesWith(List.of("399", "39999")).getLast()).containsExactly("302", "30201", "310", "399",
				"39999");
	}

	@Test
	void listedCodesAndClosingLinesAreNotAdded() {
		assertThat(BLOCKS.codesWith(List.of("30201", "personnel")))
			.isEqualTo(BLOCKS.blocks().stream().map(Layout.Block::codes).toList());
	}

	@Test
	void theNameOfAnItemStandsAboveItsSubtotalAndItsParts() {
		assertThat(ITEMS.itemAbove(VEHICLE)).isEqualTo("公务用车");
		assertThat(ITEMS.itemAbove(PURCHASE)).isEqualTo("公务用车");
		assertThat(ITEMS.itemAbove(RECEPTION)).isNull();
		assertThat(ITEMS.columns()).extracting(ITEMS::head).containsExactly("小计", "购置费", "公务接待费");
	}

	private static ItemColumn item(String row, String label) {
		return new ItemColumn(row, "final", label, "决算数", null);
	}

}
