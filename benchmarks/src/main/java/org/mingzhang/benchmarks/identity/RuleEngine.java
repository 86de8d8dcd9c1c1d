package org.mingzhang.benchmarks.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import org.mingzhang.forms.identity.EquationSystem;

/**
 * Drools with a rule per equation, compiled to its executable model before anything is
 * timed: a pattern per cell, found by its number, and one condition over all of them;
 * long sums are accumulated. A check is a session: figures in, rules fired, session
 * closed.
 */
final class RuleEngine implements Contender {

	/** Conditions over more facts than this are not what the executable model takes. */
	private static final int MOST_PATTERNS = 12;

	private final KieBase rules;

	private final List<Figure> figures = new ArrayList<>();

	private final int equations;

	RuleEngine(Subject subject) {
		EquationSystem system = subject.system();
		this.equations = system.size();
		for (int cell = 0; cell < system.index().size(); cell++) {
			this.figures.add(new Figure(cell, subject.figures().fen(cell), subject.figures().half(cell)));
		}
		this.rules = compile(IntStream.range(0, this.equations)
			.mapToObj((equation) -> rule(system, equation))
			.collect(Collectors.joining("\n", """
					package checks;
					import org.mingzhang.benchmarks.identity.Figure;
					global java.util.BitSet broken;
					""", "\n")));
	}

	@Override
	public boolean[] broken() {
		BitSet found = check();
		boolean[] broken = new boolean[this.equations];
		found.stream().forEach((equation) -> broken[equation] = true);
		return broken;
	}

	BitSet check() {
		BitSet broken = new BitSet(this.equations);
		KieSession session = this.rules.newKieSession();
		try {
			session.setGlobal("broken", broken);
			this.figures.forEach(session::insert);
			session.fireAllRules();
		}
		finally {
			session.dispose();
		}
		return broken;
	}

	private static String rule(EquationSystem system, int equation) {
		String condition = (system.cells(equation).length <= MOST_PATTERNS) ? patterns(system, equation)
				: accumulation(system, equation);
		return "rule \"e%d\" when%n%sthen broken.set(%d); end".formatted(equation, condition, equation);
	}

	/** A pattern per cell. */
	private static String patterns(EquationSystem system, int equation) {
		int[] cells = system.cells(equation);
		int[] weights = system.weights(equation);
		StringBuilder patterns = new StringBuilder();
		StringBuilder difference = new StringBuilder("0L");
		StringBuilder allowance = new StringBuilder("0L");
		for (int term = 0; term < cells.length; term++) {
			patterns.append("  $f%d : Figure(cell == %d)%n".formatted(term, cells[term]));
			difference.append((weights[term] < 0) ? " - $f" : " + $f").append(term).append(".getFen()");
			allowance.append(" + $f").append(term).append(".getHalf()");
		}
		String excess = switch (system.relation(equation)) {
			case EQUAL -> "Math.abs(%s)".formatted(difference);
			case AT_MOST -> "(%s)".formatted(difference);
			case AT_LEAST -> "-(%s)".formatted(difference);
		};
		return patterns + "  eval(%s > %s)%n".formatted(excess, allowance);
	}

	/** A long sum: one cell, and all others accumulated. */
	private static String accumulation(EquationSystem system, int equation) {
		if (!system.isSubtotal(equation)) {
			throw new IllegalStateException("A long equation that is no sum: " + system.equation(equation));
		}
		int[] cells = system.cells(equation);
		String parts = Arrays.stream(cells).skip(1).mapToObj(Integer::toString).collect(Collectors.joining(", "));
		return """
				  $t : Figure(cell == %d)
				  accumulate(Figure(cell in (%s), $v : fen, $h : half); $s : sum($v), $a : sum($h))
				  eval(Math.abs($t.getFen() - $s.longValue()) > $t.getHalf() + $a.longValue())
				""".formatted(cells[0], parts);
	}

	private static KieBase compile(String rules) {
		KieServices services = KieServices.get();
		KieFileSystem files = services.newKieFileSystem().write("src/main/resources/checks/checks.drl", rules);
		KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
		if (builder.getResults().hasMessages(Message.Level.ERROR)) {
			throw new IllegalStateException("The rules do not compile: " + builder.getResults());
		}
		return services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
	}

}
