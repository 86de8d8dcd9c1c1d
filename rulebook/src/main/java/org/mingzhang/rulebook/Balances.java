package org.mingzhang.rulebook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Place;
import org.mingzhang.forms.check.State;
import org.mingzhang.forms.identity.EquationSystem;
import org.mingzhang.forms.identity.MissingForms;
import org.mingzhang.forms.identity.Outcome;
import org.mingzhang.forms.template.IdentityText;

/**
 * What the identities of the template say (基本平衡, 表间勾稽): a finding per identity and place.
 * Where all cells of an identity are blank there is nothing to check and no finding; an
 * identity that finds nothing to check at all says so once.
 */
final class Balances implements Rule {

	@Override
	public List<Finding> check(Filing filing, Proof proof) {
		EquationSystem system = filing.system();
		Suspects suspects = new Suspects(filing, proof.figures(), proof.completed());
		BitSet checked = new BitSet();
		List<Finding> findings = new ArrayList<>();
		for (int equation = 0; equation < system.size(); equation++) {
			if (proof.asFiled().outcome(equation) != Outcome.BLANK) {
				checked.set(system.statement(equation));
				findings.add(new EquationReport(filing, proof, equation).finding(suspects));
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
		return new Finding(FindingIds.of(rule.id(), statement.statement()), rule.id(), rule.kind(), rule.severity(),
				State.NOT_EVALUATED, place(filing, rule.form()), null,
				"%s（%s），未核对：%s。".formatted(rule.meaning(), statement.statement(), reason), List.of(), List.of(), null);
	}

	private static Place place(Filing filing, @Nullable String form) {
		return (form != null) ? filing.place(form) : new Place(null, null, null, "表间");
	}

}
