package org.mingzhang.validation.rulebook;

import java.util.List;

import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Kind;
import org.mingzhang.forms.check.Place;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.forms.check.State;
import org.mingzhang.rulebook.FilingChecker;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.forms.template.InvalidTemplateException;

/** Finds the template of a filing and checks the filing against it. */
public final class RuleBook {

	/** Rule that fails when no other rule could be looked up. */
	static final String TEMPLATE_RULE = "T1";

	private final Catalogue catalogue;

	private final FilingChecker checker;

	/**
	 * Opens the rule book.
	 * @param catalogue the templates
	 * @throws InvalidTemplateException if the rules of a template cannot be used
	 */
	public RuleBook(Catalogue catalogue) {
		this.catalogue = catalogue;
		this.checker = new FilingChecker(catalogue);
	}

	/**
	 * Checks a filing. A filing whose template is not known gets one blocking finding:
	 * nothing of it was checked, so it must not pass.
	 * @param content everything filed
	 * @return what was found, in the three states
	 */
	public List<Finding> check(FilingContent content) {
		return this.catalogue.template(content.template()).isPresent() ? this.checker.check(content)
				: List.of(unknownTemplate(content));
	}

	private static Finding unknownTemplate(FilingContent content) {
		return new Finding(TEMPLATE_RULE, TEMPLATE_RULE, Kind.COMPLETENESS, Severity.BLOCK, State.FAILED,
				new Place(null, null, null, "全部报表"), null,
				"没有找到模板“" + content.template() + "”，各项审核规则均未执行。 The template is not known; no rule was evaluated.",
				List.of(), List.of(), "请选用系统已有的模板后重新提交，或联系财政局增加本地区、本年度的模板。");
	}

}
