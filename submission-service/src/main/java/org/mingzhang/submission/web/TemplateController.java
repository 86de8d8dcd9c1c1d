package org.mingzhang.submission.web;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.FilingKind;
import org.mingzhang.forms.Unit;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.forms.template.Template;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The templates that filings follow. */
@RestController
class TemplateController {

	private final List<TemplateView> templates;

	TemplateController(Catalogue catalogue) {
		this.templates = catalogue.templates().stream().map(TemplateView::of).toList();
	}

	@GetMapping("/api/v1/templates")
	Page<TemplateView> list(@RequestParam(required = false) @Nullable Integer limit,
			@RequestParam(required = false) @Nullable String cursor) {
		return Page.of(this.templates, limit, cursor);
	}

	/** A template as the interface shows it. */
	record TemplateView(String id, String title, FilingKind kind, String region, int firstYear, int lastYear,
			List<FormView> forms, Map<String, String> links) {

		static TemplateView of(Template template) {
			return new TemplateView(template.id(), template.title(), template.kind(), template.region(),
					template.firstYear(), template.lastYear(), template.forms().stream().map(FormView::of).toList(),
					Map.of("workbook", "/api/v1/templates/" + template.id() + "/workbook"));
		}

	}

	/** A form of a template. */
	record FormView(String id, @Nullable String number, String title, Unit unit, int decimals, boolean required) {

		static FormView of(FormTemplate form) {
			return new FormView(form.id(), form.number(), form.title(), form.unit(), form.decimals(), form.required());
		}

	}

}
