package org.mingzhang.forms.template;

import java.util.List;

/**
 * What a template has to fulfil beyond its shape before anything is read or checked with
 * it. Checks are found as services: those who can judge identities build on this package,
 * and it cannot build on them.
 */
public interface TemplateCheck {

	/**
	 * Looks for faults.
	 * @param template a template of sound shape
	 * @return all faults, in any order
	 */
	List<Fault> faultsOf(Template template);

}
