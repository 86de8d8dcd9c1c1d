package org.mingzhang.publication.portal;

import java.util.Arrays;
import java.util.List;

import org.mingzhang.forms.check.Kind;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.publication.html.Html;
import org.mingzhang.rulebook.printed.PrintedRule;
import org.mingzhang.rulebook.printed.PrintedRules;

import static org.mingzhang.publication.html.Html.el;
import static org.mingzhang.publication.html.Html.link;
import static org.mingzhang.publication.html.Html.text;

/**
 * The public rule book (审核规则手册): every rule with its equations and examples, under the
 * anchor of its id.
 *
 * @param rules the rules
 */
public record RuleBookPage(PrintedRules rules) {

	/** Where the page lies; {@code #P1} leads to a rule. */
	public static final String PATH = "/rulebook";

	/**
	 * {@return the page, UTF-8}
	 */
	public byte[] write() {
		List<Kind> kinds = Arrays.stream(Kind.values()).filter((kind) -> !rules(kind).isEmpty()).toList();
		return PortalPage.write("审核规则 - 明账",
				Html.all(el("p", link("/", "全部公开文件")).css("trail"), el("h1", "审核规则 Rule book"),
						el("p", text("每份预算、决算在提交时逐条核对。没有核对的，写明原因，不算通过。"), PortalPage
							.english("Every filing is held against every rule; what was not checked is never a pass."))
							.css("lead"),
						severities(), contents(kinds), Html.all(kinds.stream().map((kind) -> section(kind)).toList()),
						imprint()));
	}

	private static Html severities() {
		return el("dl", Arrays.stream(Severity.values())
			.map((severity) -> el("div", el("dt", RuleWords.tag(severity)), el("dd", RuleWords.meaning(severity))))
			.toList()).css("severities");
	}

	private Html contents(List<Kind> kinds) {
		List<Html> groups = kinds.stream()
			.<Html>map((kind) -> el("div", el("dt", link("#" + kind.id(), RuleWords.chinese(kind))),
					el("dd", Html.all(rules(kind).stream().map(RuleBookPage::reference).toList()))))
			.toList();
		return el("nav", el("dl", groups)).css("contents").attr("aria-label", "目录 Contents");
	}

	private List<PrintedRule> rules(Kind kind) {
		return this.rules.rules().stream().filter((rule) -> rule.kind() == kind).toList();
	}

	private static Html reference(PrintedRule rule) {
		return Html.all(link("#" + rule.id(), rule.id()).attr("title", rule.title()), text(" "));
	}

	private Html section(Kind kind) {
		return el("section",
				el("h2", text(RuleWords.chinese(kind) + " "), PortalPage.english(RuleWords.english(kind))).attr("id",
						kind.id()),
				Html.all(rules(kind).stream().map((rule) -> new RuleArticle(rule).html()).toList()));
	}

	private Html imprint() {
		return el("section", el("h2", "校验值与数据 Hash and data"), el("p", text("审核结果注明所依据的规则校验值；规则有任何改动，校验值随之改变。当前：")),
				el("p", el("code", this.rules.rulePack())),
				el("p", text("财政局可以在一段时间内停用某条规则或调整其性质，决定编号见审核结果："),
						link("/api/v1/rules/decisions", "规则调整决定 Decisions (JSON)")),
				el("p", link("/api/v1/rulebook", "全部规则 All rules (JSON)")));
	}

}
