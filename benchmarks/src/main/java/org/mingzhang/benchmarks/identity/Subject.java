package org.mingzhang.benchmarks.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Fact;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.identity.EquationSystem;
import org.mingzhang.forms.identity.Figures;
import org.mingzhang.forms.identity.Identities;
import org.mingzhang.forms.identity.Rows;
import org.mingzhang.forms.synthetic.SyntheticFilings;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.forms.template.Template;

/**
 * A complete filing of final accounts with its equations and figures.
 *
 * @param template its template
 * @param identities the identities of the template
 * @param content the filing
 * @param system its equations
 * @param figures its figures
 */
record Subject(Template template, Identities identities, FilingContent content, EquationSystem system,
		Figures figures) {

	/**
	 * A large department: about as many codes as the largest published filing we read.
	 */
	private static final int CODES = 40;

	private static final long SEED = 2023;

	static Subject correct() {
		Template template = sumsOnly(Catalogue.load().template("hubei-wuhan/final-accounts/2022-2023").orElseThrow());
		return of(template, SyntheticFilings.of(template).filing(SEED, CODES));
	}

	/** Only what holds in and between the forms: that is what the floor writes down. */
	private static Template sumsOnly(Template template) {
		return new Template(template.id(), template.title(), template.kind(), template.region(), template.firstYear(),
				template.lastYear(), template.forms(), template.sheets(),
				template.identities().stream().filter((identity) -> identity.id().matches("[PHX]\\d")).toList(),
				template.file());
	}

	static Subject of(Template template, FilingContent content) {
		Identities identities = Identities.of(template);
		EquationSystem system = identities.over(Rows.of(content));
		return new Subject(template, identities, content, system, Figures.of(template, system.index(), content));
	}

	/** The same filing with some figures off by little, and some by much. */
	Subject withErrors(int count, long seed) {
		RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
		List<Fact> facts = new ArrayList<>(this.content.facts());
		for (int error = 0; error < count; error++) {
			int at = random.nextInt(facts.size());
			Fact fact = facts.get(at);
			long slip = random.nextBoolean() ? random.nextLong(1, 4) : random.nextLong(100, 1_000_000);
			Amount wrong = new Amount(fact.value().unscaled() + slip, fact.value().decimals());
			facts.set(at, new Fact(fact.cell(), wrong, fact.unit(), fact.rowLabel(), fact.columnLabel(), fact.printed(),
					fact.source(), fact.reading()));
		}
		return of(this.template, this.content.withFigures(facts, List.of()));
	}

}
