package org.mingzhang.rulebook.suspect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.check.Comparison;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Kind;
import org.mingzhang.forms.check.Slip;
import org.mingzhang.forms.check.Suspect;
import org.mingzhang.forms.identity.Figures;
import org.mingzhang.rulebook.filing.Filing;

/**
 * What findings that are no equations of this filing say a cell should be: a text that
 * repeats it, last year's balance, the approved budget. They settle nothing, but of
 * remedies that are alike to the equations the one they speak for is likelier.
 */
final class Witnesses {

	/**
	 * What one finding says of one cell.
	 *
	 * @param cell the cell
	 * @param fen what it should be, in 分
	 * @param allowance how far off that may be, in 分
	 * @param blank whether it says that the cell is blank and should not be
	 */
	private record Claim(Cell cell, long fen, long allowance, boolean blank) {

		boolean isFor(Cell other, long to) {
			return this.cell.equals(other) && (this.blank || Math.abs(this.fen - to) <= this.allowance);
		}

	}

	static final Witnesses NONE = new Witnesses();

	private final List<Finding> findings = new ArrayList<>();

	private final Map<Finding, List<Claim>> byFinding = new IdentityHashMap<>();

	private final Map<Cell, List<Claim>> byCell = new HashMap<>();

	private Witnesses() {
	}

	/**
	 * Hears the findings.
	 * @param filing the filing
	 * @param findings those that failed
	 * @param equations ids of the findings that are equations of the filing itself
	 */
	Witnesses(Filing filing, Collection<Finding> findings, Set<String> equations) {
		for (Finding finding : findings) {
			if (!equations.contains(finding.id())) {
				List<Claim> claims = Stream.concat(text(filing, finding).stream(), suspects(filing, finding)).toList();
				this.findings.add(finding);
				this.byFinding.put(finding, claims);
				claims.stream()
					.filter((claim) -> !claim.blank())
					.forEach((claim) -> this.byCell.computeIfAbsent(claim.cell(), (_) -> new ArrayList<>()).add(claim));
			}
		}
	}

	/** The findings that were heard. */
	List<Finding> findings() {
		return this.findings;
	}

	/** Whether some finding says that a cell should have a value. */
	boolean speakFor(Cell cell, long to) {
		return !this.byCell.isEmpty()
				&& this.byCell.getOrDefault(cell, List.of()).stream().anyMatch((claim) -> claim.isFor(cell, to));
	}

	/** Whether a finding says of a cell what a cause says of it. */
	boolean agrees(Finding finding, Cell cell, long to) {
		return this.byFinding.getOrDefault(finding, List.of()).stream().anyMatch((claim) -> claim.isFor(cell, to));
	}

	/** A text that repeats one cell says what it should be, if the text is right. */
	private static Optional<Claim> text(Filing filing, Finding finding) {
		Comparison comparison = finding.comparison();
		if (finding.kind() != Kind.TEXT || comparison == null || finding.operands().size() != 1) {
			return Optional.empty();
		}
		Cell cell = finding.operands().getFirst().cell();
		long allowance = fen(filing, cell, comparison.allowance()).orElse(0L);
		return fen(filing, cell, comparison.actual()).map((fen) -> new Claim(cell, fen, allowance, false));
	}

	private static Stream<Claim> suspects(Filing filing, Finding finding) {
		return finding.suspects().stream().flatMap((suspect) -> claim(filing, suspect).stream());
	}

	private static Optional<Claim> claim(Filing filing, Suspect suspect) {
		Amount value = (suspect.value() != null) ? suspect.value() : Amount.ZERO;
		return fen(filing, suspect.cell(), value)
			.map((fen) -> new Claim(suspect.cell(), fen, 0, suspect.slip() == Slip.LEFT_BLANK));
	}

	private static Optional<Long> fen(Filing filing, Cell cell, Amount amount) {
		return Figures.fen(amount, filing.unit(cell.form()));
	}

}
