package org.mingzhang.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;

import org.mingzhang.cli.desk.Desk;
import org.mingzhang.forms.template.Template;
import org.mingzhang.rulebook.rule.RuleEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code mingzhang rules}. */
@Command(name = "rules", mixinStandardHelpOptions = true, description = "列出全部审核规则。 Lists every rule.")
final class RulesCommand implements Callable<Integer> {

	@Spec
	@SuppressWarnings("NullAway.Init")
	private CommandSpec spec;

	@Override
	public Integer call() {
		Desk desk = new Desk();
		PrintWriter out = this.spec.commandLine().getOut();
		out.println("规则包 rule pack " + desk.ruleBook().rulePack());
		desk.ruleBook().entries().forEach((entry) -> print(out, entry));
		for (Template template : desk.catalogue().templates()) {
			out.println();
			out.println(template.title() + "  " + template.id());
			template.identities().stream().map(RuleEntry::of).forEach((entry) -> print(out, entry));
		}
		return 0;
	}

	private static void print(PrintWriter out, RuleEntry entry) {
		out.printf("%-20s %-12s %-8s %s：%s%n", entry.id(), entry.kind().id(), entry.severity().id(), entry.title(),
				entry.text().strip().replaceAll("\\s*\\n\\s*", " "));
	}

}
