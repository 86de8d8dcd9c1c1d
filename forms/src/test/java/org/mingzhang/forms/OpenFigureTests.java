package org.mingzhang.forms;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class OpenFigureTests {

	private static final Amount VALUE = Amount.parse("21.00");

	@Test
	void columnsOfItsRowAreNamedByThemselves() {
		List<Cell> cells = List.of(new Cell("revenue", "201", "fiscal"), new Cell("revenue", "201", "other"));

		OpenFigure open = among(cells);

		assertThat(open.row()).isEqualTo("201");
		assertThat(open.columns()).containsExactly("fiscal", "other");
		assertThat(open.cells()).isEqualTo(cells);
	}

	@Test
	void aColumnOfAnotherRowIsNamedWithIt() {
		List<Cell> cells = List.of(new Cell("three-public", "vehicle.purchase", "budget"),
				new Cell("three-public", "vehicle.operation", "budget"));

		OpenFigure open = among(cells);

		assertThat(open.row()).isEqualTo("vehicle.purchase");
		assertThat(open.columns()).containsExactly("budget", "vehicle.operation/budget");
		assertThat(open.cells()).isEqualTo(cells);
	}

	@Test
	void aFigureWithOnePlaceIsNotOpen() {
		assertThatIllegalArgumentException().isThrownBy(() -> among(List.of(new Cell("revenue", "201", "fiscal"))))
			.withMessageContaining("at least two");
	}

	private static OpenFigure among(List<Cell> cells) {
		return OpenFigure.among(cells, VALUE, Unit.WAN_YUAN, "label", Source.line(1));
	}

}
