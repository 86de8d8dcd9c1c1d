package org.mingzhang.publication.masking;

import java.util.List;

import org.mingzhang.contracts.event.Explanation;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.Narrative;
import org.mingzhang.forms.PrintedForm;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.personal.PersonalCells;
import org.mingzhang.forms.personal.PersonalData;

/**
 * The part of a filing that everyone may read: the same figures, personal data hidden in
 * every text. All formats are written from it.
 */
public final class PublicContent {

	private PublicContent() {
	}

	/**
	 * Hides personal data in a filing.
	 * @param content the content as filed
	 * @return what is published; the facts are the same
	 */
	public static FilingContent of(FilingContent content) {
		return new FilingContent(content.template(), content.kind(), content.year(),
				PersonalData.hideIn(content.departmentName()), content.forms().stream().map(PublicContent::of).toList(),
				content.facts(), content.openFigures(), of(content.narrative()),
				content.sheets().stream().map(PersonalCells::hideIn).toList());
	}

	/**
	 * Hides who explained, and personal data in what was explained.
	 * @param explanations the explanations as filed
	 * @return what is published
	 */
	public static List<Explanation> of(List<Explanation> explanations) {
		return explanations.stream()
			.map((explanation) -> new Explanation(of(explanation.finding()), PersonalData.hideIn(explanation.text()),
					PersonalData.HIDDEN))
			.toList();
	}

	/** A finding about personal data may quote it. */
	private static Finding of(Finding finding) {
		return new Finding(finding.id(), finding.rule(), finding.kind(), finding.severity(), finding.state(),
				finding.place(), finding.comparison(), PersonalData.hideIn(finding.message()), finding.operands(),
				finding.suspects(), null);
	}

	private static PrintedForm of(PrintedForm form) {
		String department = form.department();
		return new PrintedForm(form.form(), PersonalData.hideIn(form.title()), form.number(),
				(department != null) ? PersonalData.hideIn(department) : null, form.unit(),
				form.notes().stream().map(PersonalData::hideIn).toList(), form.source());
	}

	private static Narrative of(Narrative narrative) {
		return new Narrative(narrative.sections()
			.stream()
			.map((section) -> new Narrative.Section(section.level(), PersonalData.hideIn(section.heading()), section
				.paragraphs()
				.stream()
				.map((paragraph) -> new Narrative.Paragraph(paragraph.line(), PersonalData.hideIn(paragraph.text())))
				.toList()))
			.toList());
	}

}
