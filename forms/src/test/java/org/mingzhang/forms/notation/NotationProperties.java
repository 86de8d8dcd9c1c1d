package org.mingzhang.forms.notation;

import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

class NotationProperties {

	@Property(edgeCases = EdgeCasesMode.NONE)
	void parsingThePrintOfAStatementGivesTheStatement(@ForAll("statements") Statement statement) {
		assertThat(Notation.parse(statement.toString())).containsExactly(statement);
	}

	@Property(edgeCases = EdgeCasesMode.NONE)
	void halfWidthPrintIsReadTheSame(@ForAll("statements") Statement statement) {
		String halfWidth = statement.toString()
			.replace('＝', '=')
			.replace('＋', '+')
			.replace('－', '-')
			.replace('（', '(')
			.replace('）', ')');
		assertThat(Notation.parse(halfWidth)).containsExactly(statement);
	}

	@Provide
	Arbitrary<Statement> statements() {
		Arbitrary<Statement> identities = Combinators.combine(side(), Arbitraries.of(Relation.class), side())
			.as(Statement.Identity::new);
		Arbitrary<Statement> demands = Combinators
			.combine(cells(forms().injectNull(0.5)), Arbitraries.of(Requirement.class))
			.as(Statement.Demand::new);
		Arbitrary<Reference.Cells> same = Arbitraries
			.just(new Reference.Cells(null, Selection.UNSAID, Selection.UNSAID));
		Arbitrary<Statement> comparisons = Arbitraries.of(OtherFiling.class)
			.flatMap(
					(with) -> Combinators
						.combine(cells(forms().injectNull(0.5)),
								(with == OtherFiling.UNITS) ? same
										: Arbitraries.oneOf(same, cells(forms().injectNull(0.5))))
						.as((cells, other) -> new Statement.Comparison(cells, with, other)));
		return Arbitraries.oneOf(identities, demands, comparisons);
	}

	/** All terms name their form or none does: a form named once goes on. */
	private static Arbitrary<List<Term>> side() {
		return forms().injectNull(0.5).flatMap((form) -> {
			Arbitrary<Reference> cells = cells(Arbitraries.just(form)).map((reference) -> (Reference) reference);
			Arbitrary<Reference> labelled = Combinators.combine(forms(), names()).as(Reference.Labelled::new);
			Arbitrary<Reference> references = (form == null) ? cells : Arbitraries.oneOf(cells, labelled);
			return Combinators.combine(signs(), references).as(Term::new).list().ofMinSize(1).ofMaxSize(4);
		});
	}

	private static Arbitrary<Reference.Cells> cells(Arbitrary<String> forms) {
		Arbitrary<Selection> rows = Arbitraries.oneOf(Arbitraries.just(Selection.EVERY),
				Arbitraries.just(Selection.TOTAL), Arbitraries.of(Depth.class).map(Selection.Level::new),
				Arbitraries.of(Depth.class).map(Selection.SumOf::new), lists());
		Arbitrary<Selection> columns = Arbitraries.oneOf(Arbitraries.just(Selection.UNSAID),
				Arbitraries.just(Selection.EVERY), lists());
		return Combinators.combine(forms, rows, columns).as(Reference.Cells::new);
	}

	private static Arbitrary<Selection> lists() {
		return Combinators.combine(signs(), selectors(), selectors().injectNull(0.7))
			.as(Selection.Item::new)
			.list()
			.ofMinSize(1)
			.ofMaxSize(5)
			.map(Selection.Listed::new);
	}

	private static Arbitrary<Selector> selectors() {
		return Arbitraries.oneOf(Arbitraries.integers().between(0, 99).map(Selector.Number::new),
				names().map(Selector.Name::new));
	}

	private static Arbitrary<Integer> signs() {
		return Arbitraries.of(1, -1);
	}

	private static Arbitrary<String> forms() {
		return Arbitraries.oneOf(Arbitraries.integers().between(1, 12).map("公开%02d表"::formatted),
				Arbitraries.integers().between(1, 12).map("表5-%d"::formatted), names());
	}

	private static Arbitrary<String> names() {
		return Arbitraries.of("three-public", "revenue.current", "30212", "本年收入合计", "因公出国(境)费");
	}

}
