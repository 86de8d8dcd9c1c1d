package org.mingzhang.ledger.crosswalk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingzhang.forms.codes.CodeList;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

class CrosswalkTests {

	private final Crosswalk shipped = Crosswalk.load();

	@Test
	void lettersAndVisitsMovedToACodeOfTheirOwnIn2024() {
		assertThat(this.shipped.translate("2010308", 100, 2023, 2024))
			.extracting(Crosswalk.Moved::code, Crosswalk.Moved::fen)
			.containsExactly(tuple("20140", 100L));
		assertThat(this.shipped.translate("2010308", 100, 2022, 2023)).extracting(Crosswalk.Moved::code)
			.containsExactly("2010308");
	}

	@Test
	void aCodeThatWasOnlyRenamedStaysWhereItIs() {
		assertThat(this.shipped.translate("2130599", 100, 2020, 2023)).extracting(Crosswalk.Moved::code)
			.containsExactly("2130599");
	}

	@Test
	void everyCodeOfTheTableIsInTheListOfItsYear() {
		assertThat(this.shipped.changes()).isNotEmpty().allSatisfy((change) -> {
			assertThat(change.source()).isNotBlank();
			assertThat(CodeList.FUNCTION.find(change.to(), change.firstYear())).as(change.to()).isPresent();
			if (change.from() != null) {
				assertThat(CodeList.FUNCTION.findInAnyYear(change.from())).as(change.from()).isPresent();
			}
		});
	}

	@Test
	void aCodeThatIsSplitIsSplitToTheFenAndTheRestStays() {
		Crosswalk crosswalk = new Crosswalk(
				List.of(change(2025, "20132", "20139", "0.3333"), change(2025, "20132", "20136", "0.5")));
		assertThat(crosswalk.translate("2013299", 1001, 2023, 2026))
			.extracting(Crosswalk.Moved::code, Crosswalk.Moved::fen)
			.containsExactly(tuple("20139", 334L), tuple("20136", 501L), tuple("2013299", 166L));
	}

	@Test
	void changesOfSeveralYearsFollowEachOther() {
		Crosswalk crosswalk = new Crosswalk(
				List.of(change(2026, "20140", "20150", "1"), change(2024, "2010308", "20140", "1")));
		assertThat(crosswalk.translate("2010308", 7, 2023, 2026)).singleElement()
			.matches((moved) -> moved.code().equals("20150") && moved.by().size() == 2);
	}

	@Test
	void noCodeGivesMoreThanAllOfItself() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Crosswalk(
				List.of(change(2025, "20132", "20139", "0.7"), change(2025, "20132", "20136", "0.5"))));
		assertThatIllegalArgumentException().isThrownBy(() -> change(2025, null, "20139", "0.7"));
	}

	@Test
	void whatLiesBelowACodeThatMovesDoesNotMoveOnItsOwnInTheSameYear() {
		CodeChange all = change(2025, "20103", "20139", "1");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Crosswalk(List.of(all, change(2025, "2010308", "20140", "1"))))
			.withMessageContaining("2010308");
		assertThat(new Crosswalk(List.of(all, change(2024, "2010308", "20140", "1"))).changes()).hasSize(2);
	}

	@Property(tries = 200)
	void nothingIsLostOnTheWay(@ForAll @LongRange(min = -1_000_000_000L, max = 1_000_000_000L) long fen,
			@ForAll @IntRange(min = 0, max = 1000) int one, @ForAll @IntRange(min = 0, max = 1000) int other) {
		int all = Math.max(1, one + other);
		BigDecimal first = BigDecimal.valueOf(Math.max(1, one))
			.divide(BigDecimal.valueOf(all + 1L), 4, RoundingMode.DOWN);
		Crosswalk crosswalk = new Crosswalk(
				List.of(change(2025, "201", "202", first.max(new BigDecimal("0.0001")).toPlainString()), change(2025,
						"201", "203", BigDecimal.ONE.subtract(first.max(new BigDecimal("0.0001"))).toPlainString())));
		assertThat(crosswalk.translate("2010101", fen, 2024, 2025).stream().mapToLong(Crosswalk.Moved::fen).sum())
			.isEqualTo(fen);
	}

	private static CodeChange change(int year, @Nullable String from, String to, String share) {
		return new CodeChange(year, from, null, to, "x", new BigDecimal(share), "made up");
	}

}
