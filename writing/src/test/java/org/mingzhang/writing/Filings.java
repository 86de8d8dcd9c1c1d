package org.mingzhang.writing;

import java.util.List;

import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.synthetic.SyntheticFilings;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.forms.template.Template;

/** Filings for tests, in the shape of every template of the catalogue. */
public final class Filings {

	/** All templates. */
	public static final List<Template> TEMPLATES = Catalogue.load().templates();

	private static final int CODES = 14;

	private Filings() {
	}

	public static List<Template> templates() {
		return TEMPLATES;
	}

	/** A made-up filing that is correct. */
	public static FilingContent correct(Template template) {
		return SyntheticFilings.of(template).filing(7, CODES);
	}

}
