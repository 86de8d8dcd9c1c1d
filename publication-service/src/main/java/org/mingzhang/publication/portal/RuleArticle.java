package org.mingzhang.publication.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.mingzhang.forms.check.State;
import org.mingzhang.publication.html.Html;
import org.mingzhang.rulebook.printed.PrintedExample;
import org.mingzhang.rulebook.printed.PrintedIdentity;
import org.mingzhang.rulebook.printed.PrintedRule;
import org.mingzhang.rulebook.printed.PrintedRule.Strictness;

import static org.mingzhang.publication.html.Html.el;
import static org.mingzhang.publication.html.Html.link;
import static org.mingzhang.publication.html.Html.text;

/**
 * One rule of the {@link RuleBookPage}.
 *
 * @param rule the rule
 */
record RuleArticle(PrintedRule rule) {

	Html html() {
		List<Html> parts = new ArrayList<>();
		parts.add(el("h3", link("#" + this.rule.id(), this.rule.id()).css("rule"), text(" " + this.rule.title() + " "),
				RuleWords.tag(this.rule.severity())));
		if (this.rule.english() != null) {
			parts.add(el("p", PortalPage.english(this.rule.english())).css("subtitle"));
		}
		if (this.rule.identities().isEmpty()) {
			parts.add(el("p", this.rule.text()));
		}
		parts.add(el("p", "适用：" + this.rule.scope().stream().map(RuleWords::chinese).collect(Collectors.joining("、"))
				+ " · 依据：" + this.rule.basis())
			.css("meta"));
		if (!this.rule.examples().isEmpty()) {
			parts.add(el("div", this.rule.examples().stream().map(RuleArticle::example).toList()).css("examples"));
		}
		if (this.rule.identities().isEmpty()) {
			parts.add(templates());
		}
		else {
			this.rule.strictness().forEach((template) -> parts.add(equations(template)));
		}
		return el("article", parts).css("rulebook").attr("id", this.rule.id());
	}

	/** The same severity everywhere, so a line says it all. */
	private Html templates() {
		List<Html> items = this.rule.strictness()
			.stream()
			.<Html>map((template) -> el("li", text(template.title() + " "), RuleWords.tag(template.severity())))
			.toList();
		return el("details", el("summary", "适用的模板 Templates（" + items.size() + "）"), el("ul", items));
	}

	private Html equations(Strictness template) {
		List<PrintedIdentity> identities = this.rule.identities()
			.stream()
			.filter((identity) -> identity.template().equals(template.template()))
			.toList();
		List<Html> parts = new ArrayList<>();
		parts.add(el("summary", text(template.title() + " "), RuleWords.tag(template.severity())));
		String above = null;
		for (PrintedIdentity identity : identities) {
			parts.add(equation(identity, template, Objects.equals(above, identity.formTitle())));
			above = identity.formTitle();
		}
		boolean first = this.rule.strictness().getFirst().equals(template);
		return el("details", parts).attr("open", first ? "open" : null);
	}

	private static Html equation(PrintedIdentity identity, Strictness template, boolean sameForm) {
		List<Html> parts = new ArrayList<>();
		if (identity.formTitle() != null && !sameForm) {
			parts.add(el("p", identity.formTitle()).css("form-title"));
		}
		identity.printed().forEach((statement) -> parts.add(el("p", statement).css("equation")));
		boolean milder = identity.severity() != template.severity();
		parts.add(el("p", text(identity.meaning() + "。"), milder ? RuleWords.tag(identity.severity()) : Html.NOTHING)
			.css("meta"));
		return el("div", parts).css("identity");
	}

	private static Html example(PrintedExample example) {
		boolean passed = example.state() == State.PASSED;
		List<Html> parts = new ArrayList<>();
		parts.add(el("p", passed ? "通过 Passes" : "不通过 Fails").css("outcome"));
		if (!example.figures().isEmpty()) {
			parts.add(el("table", el("tbody", example.figures().stream().map(RuleArticle::figure).toList())));
		}
		example.text().forEach((paragraph) -> parts.add(el("p", paragraph).css("quote")));
		parts.add(el("p", example.message()));
		if (example.suggestion() != null) {
			parts.add(el("p", example.suggestion()).css("meta"));
		}
		return el("div", parts).css("example", passed ? "passes" : "fails");
	}

	private static Html figure(PrintedExample.Figure figure) {
		return el("tr",
				el("th", text(figure.address() + " "), el("span", label(figure)).css("english")).attr("scope", "row"),
				el("td", figure.value() + " " + figure.unit().label()).css("amount"));
	}

	/** Under 金额 stands whatever the line says. */
	private static String label(PrintedExample.Figure figure) {
		return figure.columnLabel().equals("金额") ? figure.label() : figure.label() + " · " + figure.columnLabel();
	}

}
