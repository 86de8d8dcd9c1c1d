package org.mingzhang.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.PrintedForm;
import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.forms.template.Template;
import org.mingzhang.reading.document.Places;
import org.mingzhang.reading.document.Problem;

/**
 * The forms of a template that a document lacks, or shows as pictures. Optional forms are
 * missed only where their title stands over a picture.
 */
final class MissingForms {

	private final FilingContent content;

	private final Map<String, Integer> titleLines;

	private final Places places;

	private MissingForms(FilingContent content, Map<String, Integer> titleLines, Places places) {
		this.content = content;
		this.titleLines = titleLines;
		this.places = places;
	}

	/**
	 * Finds them.
	 * @param content what was read
	 * @param template its template
	 * @param titleLines by form id the line of its title
	 * @param unreadable ids of forms that are there but could not be read
	 * @param places where the document has what
	 * @return the forms, in the order of the template
	 */
	static List<UnreadForm> of(FilingContent content, Template template, Map<String, Integer> titleLines,
			Set<String> unreadable, Places places) {
		MissingForms missing = new MissingForms(content, titleLines, places);
		List<UnreadForm> forms = new ArrayList<>();
		for (FormTemplate form : template.forms()) {
			content.form(form.id()).ifPresentOrElse((printed) -> missing.shown(printed, forms), () -> {
				if (form.required() && !unreadable.contains(form.id())) {
					forms.add(missing.absent(form));
				}
			});
		}
		return forms;
	}

	private UnreadForm absent(FormTemplate form) {
		List<String> pictures = this.places.pictures();
		if (pictures.isEmpty()) {
			return unread(form.id(), form.title(), UnreadForm.Cause.MISSING,
					"文件中没有找到《%s》，请单独补交该表。 The form was not found in the document; supply it alone."
						.formatted(form.title()));
		}
		String where = String.join("、", pictures);
		return unread(form.id(), form.title(), UnreadForm.Cause.PICTURE,
				"未读到《%s》；%s有图片，图片中的表不可读，请单独补交该表。 Not readable: picture. The form was not found, and the document has pictures; supply it alone."
					.formatted(form.title(), where));
	}

	private void shown(PrintedForm printed, List<UnreadForm> forms) {
		boolean figures = this.content.facts().stream().anyMatch((fact) -> fact.cell().form().equals(printed.form()))
				|| this.content.openFigures().stream().anyMatch((figure) -> figure.form().equals(printed.form()));
		if (!figures) {
			Optional.ofNullable(this.titleLines.get(printed.form()))
				.flatMap(this.places::pictureAt)
				.ifPresent((picture) -> forms.add(unread(printed.form(), printed.title(), UnreadForm.Cause.PICTURE,
						"《%s》没有读到数字；%s有图片，图片中的表不可读，请单独补交该表。 Not readable: picture. The form has no figures to read; supply it alone."
							.formatted(printed.title(), picture))));
		}
	}

	private static UnreadForm unread(String form, String title, UnreadForm.Cause cause, String sentence) {
		return new UnreadForm(form, title, cause, List.of(new Problem(0, sentence)));
	}

}
