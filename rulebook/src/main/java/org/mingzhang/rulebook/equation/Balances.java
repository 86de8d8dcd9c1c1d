package org.mingzhang.rulebook.equation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Place;
import org.mingzhang.forms.identity.EquationSystem;
import org.mingzhang.forms.identity.MissingForms;
import org.mingzhang.forms.identity.Outcome;
import org.mingzhang.forms.template.IdentityText;
import org.mingzhang.rulebook.filing.Filing;
import org.mingzhang.rulebook.filing.Proof;
import org.mingzhang.rulebook.rule.Examination;
import org.mingzhang.rulebook.rule.Rule;
import org.mingzhang.rulebook.rule.RuleEntry;

/**
 * What the identities of the template say (基本平衡, 表间勾稽): a finding per identity and place.
 * Where all cells of an identity are blank there is nothing to check and no finding; an
 * identity that finds nothing to check at all says so once.
 */
public final class Balances implements Rule {

	@Override
	public List<RuleEntry> entries() {
		return List.of();
	}

	@Override
	public List<Finding> check(Examination examination) {
		Filing filing = examination.filing();
		Proof proof = examination.proof();

		EquationSystem system = filing.system();
		BitSet checked = new BitSet();
		List<Finding> findings = new ArrayList<>();
		for (int equation = 0; equation < system.size(); equation++) {
			if (proof.asFiled().outcome(equation) != Outcome.BLANK) {
				checked.set(system.statement(equation));
				findings.add(new EquationReport(filing, proof, equation).finding());
			}
		}
		List<MissingForms> statements = system.statements();
		for (int number = 0; number < statements.size(); number++) {
			if (!checked.get(number)) {
				findings.add(unchecked(filing, statements.get(number)));
			}
		}
		return findings;
	}

	private static Finding unchecked(Filing filing, MissingForms statement) {
		IdentityText rule = statement.rule();
		String reason = statement.forms().isEmpty() ? "所涉各格都没有数字，无可核对"
				: statement.forms()
					.stream()
					.map(filing.addresses()::form)
					.collect(Collectors.joining("、", "文件中没有", ""));
		return RuleEntry.of(rule)
			.at(place(filing, rule.form()), statement.statement())
			.notEvaluated("%s（%s）".formatted(rule.meaning(), statement.statement()), reason);
	}

	private static Place place(Filing filing, @Nullable String form) {
		return (form != null) ? filing.place(form) : new Place(null, null, null, "表间");
	}

}
