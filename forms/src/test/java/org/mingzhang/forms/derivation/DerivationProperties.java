package org.mingzhang.forms.derivation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.Fact;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.derivation.Derivation.Derived;
import org.mingzhang.forms.synthetic.SyntheticFilings;
import org.mingzhang.forms.synthetic.SyntheticFilings.Print;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.forms.template.Template;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is derived is what the form said, in every template. */
class DerivationProperties {

	private static final List<Template> TEMPLATES = Catalogue.load().templates();

	private static final Map<String, Derivations> DERIVATIONS = TEMPLATES.stream()
		.collect(Collectors.toMap(Template::id, Derivations::of));

	@Provide
	Arbitrary<Template> templates() {
		return Arbitraries.of(TEMPLATES);
	}

	@Property(tries = 40)
	void whatIsDerivedIsWhatWasDropped(@ForAll("templates") Template template,
			@ForAll @LongRange(max = 100_000) long seed, @ForAll @IntRange(min = 1, max = 25) int codes) {
		FilingContent filing = SyntheticFilings.of(template).filing(seed, codes);
		for (FormTemplate form : template.forms()) {
			if (DERIVATIONS.get(template.id())
				.of(Dropped.form(filing, form.id()), form.id()) instanceof Derived derived) {
				assertThat(values(derived)).isEqualTo(values(filing, form.id()));
			}
		}
	}

	@Property(tries = 20)
	void whatIsDerivedFromRoundedFiguresIsOffByRoundingAlone(@ForAll("templates") Template template,
			@ForAll @LongRange(max = 100_000) long seed, @ForAll @IntRange(min = 1, max = 25) int codes) {
		FilingContent filing = SyntheticFilings.of(template).filing(seed, codes, Print.ROUNDED);
		for (FormTemplate form : template.forms()) {
			if (DERIVATIONS.get(template.id())
				.of(Dropped.form(filing, form.id()), form.id()) instanceof Derived derived) {
				assertThat(derived.cells()).allSatisfy((cell) -> assertThat(off(filing, cell)).isLessThan(codes + 40L));
			}
		}
	}

	/** In units of the last printed digit. */
	private static long off(FilingContent filing, DerivedCell cell) {
		long printed = filing.fact(cell.cell()).map((fact) -> fact.value().unscaled()).orElse(0L);
		return Math.abs(cell.value().unscaled() - printed);
	}

	private static Map<Cell, String> values(Derived derived) {
		return derived.cells().stream().collect(Collectors.toMap(DerivedCell::cell, (cell) -> cell.value().toString()));
	}

	private static Map<Cell, String> values(FilingContent filing, String form) {
		return filing.facts()
			.stream()
			.filter((fact) -> fact.cell().form().equals(form))
			.collect(Collectors.toMap(Fact::cell, (fact) -> fact.value().toString()));
	}

}
