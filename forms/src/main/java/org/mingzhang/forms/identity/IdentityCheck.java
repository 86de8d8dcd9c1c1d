package org.mingzhang.forms.identity;

import java.util.ArrayList;
import java.util.List;

import org.mingzhang.forms.template.Fault;
import org.mingzhang.forms.template.Template;
import org.mingzhang.forms.template.TemplateCheck;

/**
 * Refuses a template whose identities cannot be read, name what its forms lack, or add up
 * in a circle. Found as a service when a template is loaded.
 */
public final class IdentityCheck implements TemplateCheck {

	@Override
	public List<Fault> faultsOf(Template template) {
		List<Fault> faults = new ArrayList<>();
		Identities readable = Identities.read(template, faults);
		faults.addAll(Circles.in(readable));
		return faults;
	}

}
