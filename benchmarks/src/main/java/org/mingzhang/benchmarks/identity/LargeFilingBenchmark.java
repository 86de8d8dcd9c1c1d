package org.mingzhang.benchmarks.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.Fact;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.Narrative;
import org.mingzhang.forms.PrintedAddress;
import org.mingzhang.forms.PrintedForm;
import org.mingzhang.forms.Reading;
import org.mingzhang.forms.Source;
import org.mingzhang.forms.identity.EquationSystem;
import org.mingzhang.forms.identity.Evaluation;
import org.mingzhang.forms.identity.Figures;
import org.mingzhang.forms.identity.Identities;
import org.mingzhang.forms.identity.Rows;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.forms.template.Layout;
import org.mingzhang.forms.template.Template;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A filing of 100 000 filled cells under 1 000 identities. */
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@State(Scope.Benchmark)
public class LargeFilingBenchmark {

	private static final int CELLS = 100_000;

	private byte[] yaml = LargeTemplate.yaml();

	private Template template = Catalogue.parse("large.yaml", this.yaml);

	private FilingContent content = filled(this.template);

	private EquationSystem system = Identities.of(this.template).over(Rows.of(this.content));

	private Figures figures = Figures.of(this.template, this.system.index(), this.content);

	/** Fails unless the filing is as large as it is called. */
	@Setup
	public void prove() {
		if (this.content.facts().size() != CELLS || this.template.identities().size() != CELLS / 100) {
			throw new IllegalStateException(
					this.content.facts().size() + " figures and " + this.template.identities().size() + " identities");
		}
	}

	/**
	 * Everything once, in a machine that has just started: template read, identities
	 * parsed, bound and proved, equations compiled, figures loaded and evaluated.
	 * @return the outcomes
	 */
	@Benchmark
	@BenchmarkMode(Mode.SingleShotTime)
	@Warmup(iterations = 0)
	@Measurement(iterations = 5)
	public Evaluation fromFileToOutcomes() {
		Template read = Catalogue.parse("large.yaml", this.yaml);
		EquationSystem compiled = Identities.of(read).over(Rows.of(this.content));
		return compiled.evaluate(Figures.of(read, compiled.index(), this.content));
	}

	/**
	 * The equations alone.
	 * @return the outcomes
	 */
	@Benchmark
	@BenchmarkMode(Mode.AverageTime)
	@Warmup(iterations = 3, time = 1)
	@Measurement(iterations = 5, time = 1)
	public Evaluation evaluate() {
		return this.system.evaluate(this.figures);
	}

	private static FilingContent filled(Template template) {
		List<PrintedForm> forms = new ArrayList<>();
		List<Fact> facts = new ArrayList<>(CELLS);
		for (FormTemplate form : template.forms()) {
			forms.add(new PrintedForm(form.id(), form.title(), form.number(), null, form.unit(), List.of(),
					Source.ENTERED));
			Layout.Side side = ((Layout.Lines) form.layout()).sides().getFirst();
			for (int line = 0; line < side.lines().size(); line++) {
				String row = "r" + (line + 1);
				side.columns()
					.forEach((column) -> facts.add(new Fact(new Cell(form.id(), row, column.id()),
							new Amount(facts.size() % 9973, 2), form.unit(), row, column.label(),
							new PrintedAddress(form.printedName(), row, column.id()), Source.ENTERED,
							Reading.PRINTED)));
			}
		}
		return new FilingContent(template.id(), template.kind(), template.firstYear(), "", forms, facts, List.of(),
				Narrative.NONE, List.of());
	}

}
