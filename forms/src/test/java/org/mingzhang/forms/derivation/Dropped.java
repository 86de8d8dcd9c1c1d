package org.mingzhang.forms.derivation;

import org.mingzhang.forms.FilingContent;

/** Filings that lost a form. */
final class Dropped {

	private Dropped() {
	}

	static FilingContent form(FilingContent filing, String form) {
		return new FilingContent(filing.template(), filing.kind(), filing.year(), filing.departmentName(),
				filing.forms().stream().filter((printed) -> !printed.form().equals(form)).toList(),
				filing.facts().stream().filter((fact) -> !fact.cell().form().equals(form)).toList(),
				filing.openFigures().stream().filter((figure) -> !figure.form().equals(form)).toList(),
				filing.narrative(), filing.sheets());
	}

}
