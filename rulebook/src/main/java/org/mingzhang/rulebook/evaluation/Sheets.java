package org.mingzhang.rulebook.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.mingzhang.forms.Narrative.Paragraph;
import org.mingzhang.rulebook.filing.Filing;

/**
 * The tables of a filing that are kept as text, read.
 *
 * @param filing the filing
 * @param all the tables whose figures the template tells, in the order of the document
 */
record Sheets(Filing filing, List<EvaluationSheet> all) {

	static Sheets of(Filing filing) {
		return new Sheets(filing, SheetReader.read(filing.content(), filing.template()));
	}

	/** A table with what it says as a self-evaluation. */
	record Scored(EvaluationSheet sheet, SelfEvaluation scores) {
	}

	Stream<Scored> scored() {
		return this.all.stream()
			.flatMap(
					(sheet) -> Optional.ofNullable(sheet.scores()).map((scores) -> new Scored(sheet, scores)).stream());
	}

	Stream<EvaluationSheet> of(String form) {
		return this.all.stream().filter((sheet) -> sheet.form().equals(form));
	}

	Stream<Paragraph> paragraphs() {
		return this.filing.content()
			.narrative()
			.sections()
			.stream()
			.flatMap((section) -> section.paragraphs().stream());
	}

}
