package org.mingzhang.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.PrintedForm;
import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.forms.template.Template;
import org.mingzhang.reading.document.Notices;
import org.mingzhang.reading.document.Pages;

/** Names the forms that a document may show as pictures only. */
final class PictureForms {

	private PictureForms() {
	}

	/**
	 * Remarks on forms that were not found, or have no figures, where pages are pictures.
	 */
	static void remark(FilingContent content, Template template, Pages pages, Notices notices) {
		if (pages.pictures().isEmpty()) {
			return;
		}
		List<String> missing = template.forms()
			.stream()
			.filter(FormTemplate::required)
			.filter((form) -> content.form(form.id()).isEmpty())
			.map((form) -> "《" + form.title() + "》")
			.toList();
		if (!missing.isEmpty()) {
			String places = pages.pictures().stream().map(String::valueOf).collect(Collectors.joining("、"));
			notices.remark(0,
					"未读到%s；第 %s 页有图片，图片中的表不可读。 Not readable: picture. These forms were not found; pages %s show pictures."
						.formatted(String.join("、", missing), places, places));
		}
		for (PrintedForm form : content.forms()) {
			boolean figures = content.facts().stream().anyMatch((fact) -> fact.cell().form().equals(form.form()));
			Optional<Integer> picture = picture(form, pages);
			if (!figures && picture.isPresent()) {
				notices.remark(0,
						"《%s》没有读到数字；第 %d 页有图片，图片中的表不可读。 Not readable: picture. The form on page %d has no figures to read."
							.formatted(form.title(), picture.get(), picture.get()));
			}
		}
	}

	/** A page with a picture where the form begins, or right behind. */
	private static Optional<Integer> picture(PrintedForm form, Pages pages) {
		int page = form.source().page().orElse(0);
		return IntStream.of(page, page + 1).boxed().filter(pages.pictures()::contains).findFirst();
	}

}
