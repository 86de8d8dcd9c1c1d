package org.mingzhang.submission.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.event.Explanation;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.check.Finding;

/**
 * What is filed and what is known about it.
 *
 * @param content everything filed
 * @param contentHash SHA-256 of the content's canonical form
 * @param check what the rule book said about exactly this content; null if it has not
 * spoken yet
 * @param explanations what the department explained; at most one for a finding
 * @param gaps forms that the document did not give and that are still missing
 */
public record Dossier(FilingContent content, String contentHash, @Nullable Check check, List<Explanation> explanations,
		List<Gap> gaps) {

	public Dossier {
		explanations = List.copyOf(explanations);
		gaps = List.copyOf(gaps);
		if (check != null && !check.contentHash().equals(contentHash)) {
			throw new IllegalArgumentException("A dossier keeps no check of another content");
		}
	}

	/**
	 * A dossier about which nothing is known yet.
	 * @param content everything filed
	 * @param contentHash its hash
	 * @return the dossier
	 */
	public static Dossier of(FilingContent content, String contentHash) {
		return new Dossier(content, contentHash, null, List.of(), List.of());
	}

	/**
	 * The same with other gaps.
	 * @param open the forms that are missing
	 * @return the dossier
	 */
	public Dossier withGaps(List<Gap> open) {
		return new Dossier(this.content, this.contentHash, this.check, this.explanations, open);
	}

	/**
	 * After a correction. What the rule book said is void, and so is every explanation
	 * that speaks of a changed cell.
	 * @param content the new content
	 * @param contentHash its hash
	 * @param changed the cells that changed
	 * @param open the forms that are still missing
	 * @return the new dossier
	 */
	Dossier corrected(FilingContent content, String contentHash, Set<Cell> changed, List<Gap> open) {
		List<Explanation> kept = this.explanations.stream()
			.filter((explanation) -> cells(explanation.finding()).noneMatch(changed::contains))
			.toList();
		return new Dossier(content, contentHash, null, kept, open);
	}

	/**
	 * Before the rule book speaks again. Explanations stay until it has spoken.
	 * @return the dossier without its check
	 */
	public Dossier unchecked() {
		return new Dossier(this.content, this.contentHash, null, this.explanations, this.gaps);
	}

	/**
	 * After the rule book has spoken. An explanation is bound to rule, cells, values and
	 * year: it dies when the finding is gone or stands on other values.
	 * @param check what it said
	 * @return the new dossier
	 */
	Dossier checked(Check check) {
		List<Explanation> kept = this.explanations.stream()
			.filter((explanation) -> check.finding(explanation.finding().id())
				.filter((finding) -> standsOnTheSame(explanation.finding(), finding))
				.isPresent())
			.toList();
		return new Dossier(this.content, this.contentHash, check, kept, this.gaps);
	}

	/**
	 * After an explanation; it replaces an earlier one of the same finding.
	 * @param explanation the explanation
	 * @return the new dossier
	 */
	Dossier explained(Explanation explanation) {
		List<Explanation> all = new ArrayList<>(this.explanations);
		all.removeIf((earlier) -> earlier.finding().id().equals(explanation.finding().id()));
		all.add(explanation);
		return new Dossier(this.content, this.contentHash, this.check, all, this.gaps);
	}

	/**
	 * The explanation of a finding.
	 * @param finding a finding of the present check
	 * @return its explanation, or nothing if the department gave none
	 */
	public Optional<Explanation> explanation(Finding finding) {
		return this.explanations.stream()
			.filter((explanation) -> explanation.finding().id().equals(finding.id()))
			.findFirst();
	}

	/**
	 * {@return everything known that keeps it from the bureau: figures without a column,
	 * failed checks that block, findings without explanation}
	 */
	public List<Trouble> blockers() {
		Stream<Trouble> open = this.content.openFigures().stream().map(Trouble::of);
		Stream<Trouble> failed = findings().filter(Finding::blocks).map(Trouble::blocking);
		Stream<Trouble> unexplained = findings().filter(this::lacksExplanation).map(Trouble::unexplained);
		return Stream.of(open, failed, unexplained).flatMap((troubles) -> troubles).toList();
	}

	/**
	 * {@return the numbers that sum it up}
	 */
	public Counts counts() {
		return Counts.of(this);
	}

	/** All findings of the present check, none if there was no check. */
	Stream<Finding> findings() {
		return (this.check != null) ? this.check.findings().stream() : Stream.empty();
	}

	boolean lacksExplanation(Finding finding) {
		return finding.needsExplanation() && explanation(finding).isEmpty();
	}

	boolean filesTheSameAs(Dossier other) {
		return this.contentHash.equals(other.contentHash) && this.explanations.equals(other.explanations);
	}

	private static boolean standsOnTheSame(Finding explained, Finding found) {
		boolean sameGrounds = found.operands().isEmpty() ? explained.message().equals(found.message())
				: explained.operands().equals(found.operands());
		return sameGrounds && explained.rule().equals(found.rule()) && explained.place().equals(found.place());
	}

	private static Stream<Cell> cells(Finding finding) {
		return finding.operands().stream().map((operand) -> operand.cell());
	}

}
