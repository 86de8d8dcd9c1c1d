package org.mingzhang.forms.identity;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.forms.template.SheetTemplate;
import org.mingzhang.forms.template.Template;

/** The forms of a template, found by id, printed number or title. */
final class Shapes {

	private final Template template;

	private final Map<String, FormShape> byId = new LinkedHashMap<>();

	Shapes(Template template) {
		this.template = template;
		template.forms().forEach((form) -> this.byId.put(form.id(), FormShape.of(form)));
	}

	Collection<FormShape> all() {
		return this.byId.values();
	}

	FormShape form(String name) {
		if (this.template.form(name).isPresent()) {
			return shape(name);
		}
		for (FormTemplate form : this.template.forms()) {
			if ((form.number() != null && Labels.same(form.number(), name)) || Labels.same(form.title(), name)
					|| Labels.among(form.aliases(), name)) {
				return shape(form.id());
			}
		}
		throw new BindingException("the template has no form " + name);
	}

	FormShape sheet(String name) {
		for (SheetTemplate sheet : this.template.sheets()) {
			boolean named = sheet.id().equals(name) || (sheet.number() != null && Labels.same(sheet.number(), name));
			if (named || Labels.among(sheet.titles(), name)) {
				String printed = Objects.requireNonNullElse(sheet.number(), sheet.titles().getFirst());
				return this.byId.computeIfAbsent(sheet.id(), (id) -> FormShape.ofSheet(id, printed));
			}
		}
		throw new BindingException("the template has no table " + name + " that is kept as text");
	}

	private FormShape shape(String id) {
		return Objects.requireNonNull(this.byId.get(id));
	}

}
