package org.mingzhang.rulebook.suspect;

import java.util.BitSet;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.identity.Figures;
import org.mingzhang.forms.identity.Identities;
import org.mingzhang.rulebook.CompleteFilings;
import org.mingzhang.rulebook.FilingBuilder;
import org.mingzhang.rulebook.filing.Filing;

import static org.assertj.core.api.Assertions.assertThat;

/** The search takes as few cells as settle everything, and no more work than it may. */
class SearchTests {

	private static final long PLENTY = 1_000_000;

	private Filing filing;

	private Wiring wiring;

	private Trial trial;

	private BitSet failing;

	/** Three 项 of one 款, each with a wrong 合计. */
	@BeforeEach
	void threeWrongCells() {
		FilingBuilder builder = CompleteFilings.FINAL_ACCOUNTS.builder()
			.figure("expenditure", "2013201", "total", "405.40")
			.figure("expenditure", "2013202", "total", "777.76")
			.figure("expenditure", "2013250", "total", "42.74");
		this.filing = new Filing(builder.content(),
				Identities.of(CompleteFilings.CATALOGUE.template(builder.content().template()).orElseThrow()));
		this.wiring = new Wiring(this.filing);
		this.trial = new Trial(this.wiring, this.filing.figures(),
				this.filing.system().evaluate(this.filing.figures()));
		this.failing = (BitSet) this.trial.broken().clone();
	}

	@Test
	void theSmallestSetSettlesEverything() {
		List<Remedy> remedies = search(PLENTY).smallest(6);
		assertThat(remedies.getFirst().changes()).extracting((change) -> this.wiring.cell(change.cell()).row())
			.containsExactlyInAnyOrder("2013201", "2013202", "2013250");
		assertThat(remedies.getFirst().settled()).isEqualTo(this.failing);
		Figures mended = this.filing.figures().copy();
		remedies.getFirst()
			.changes()
			.forEach((change) -> mended.put(change.cell(), change.to(), this.wiring.half(change.cell())));
		assertThat(new Trial(this.wiring, mended, this.filing.system().evaluate(mended)).broken().isEmpty()).isTrue();
	}

	@Test
	void fewerCellsThanNeededAreNotFound() {
		Search search = search(PLENTY);
		assertThat(search.smallest(2)).isEmpty();
		assertThat(search.isExhausted()).isFalse();
	}

	@Test
	void theSearchIsGivenUpWhereItIsTooMuchWork() {
		Search search = search(0);
		assertThat(search.smallest(6)).isEmpty();
		assertThat(search.isExhausted()).isTrue();
	}

	@Test
	void afterASearchEverythingIsAsBefore() {
		search(PLENTY).smallest(6);
		assertThat(this.trial.broken()).isEqualTo(this.failing);
		int cell = this.filing.system().index().indexOf(new Cell("expenditure", "2013201", "total"));
		assertThat(this.trial.fen(cell)).isEqualTo(this.filing.figures().fen(cell));
		assertThat(this.trial.isChanged(cell)).isFalse();
	}

	private Search search(long effort) {
		Appraisal appraisal = new Appraisal(this.wiring, this.filing.figures(), Map.of(), Witnesses.NONE);
		return new Search(this.wiring, this.trial, appraisal, this.failing, effort);
	}

}
