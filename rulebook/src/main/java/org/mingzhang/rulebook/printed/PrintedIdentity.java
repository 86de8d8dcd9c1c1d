package org.mingzhang.rulebook.printed;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.forms.template.IdentityText;
import org.mingzhang.forms.template.Template;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * An equation or requirement of one template.
 *
 * @param template id of the template
 * @param form id of the form it speaks of; null if it names its forms
 * @param formTitle printed number and title of that form
 * @param notation as the template states it
 * @param printed its statements with the labels that the forms print
 * @param meaning what it says, Chinese
 * @param severity what a failure does
 * @param identity where it comes from
 */
public record PrintedIdentity(String template, @Nullable String form, @Nullable String formTitle, String notation,
		List<String> printed, String meaning, Severity severity, @JsonIgnore IdentityText identity) {

	public PrintedIdentity {
		printed = List.copyOf(printed);
	}

	static PrintedIdentity of(Template template, IdentityText text) {
		String title = template.forms()
			.stream()
			.filter((form) -> form.id().equals(text.form()))
			.map(PrintedIdentity::title)
			.findFirst()
			.orElse(null);
		return new PrintedIdentity(template.id(), text.form(), title, text.text(),
				new StatementPrint(template, text.form()).of(text.text()), text.meaning(), text.severity(), text);
	}

	private static String title(FormTemplate form) {
		return (form.number() != null) ? form.number() + " " + form.title() : form.title();
	}

}
