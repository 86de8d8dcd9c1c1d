package org.mingzhang.forms.identity;

import java.util.List;

import org.mingzhang.forms.template.IdentityText;

/**
 * A statement that cannot be evaluated because the filing lacks forms it needs.
 *
 * @param rule the identity
 * @param statement the statement in canonical print
 * @param forms ids of the missing forms
 */
public record MissingForms(IdentityText rule, String statement, List<String> forms) {

	public MissingForms {
		forms = List.copyOf(forms);
	}

}
