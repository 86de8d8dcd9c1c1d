package org.mingzhang.rulebook.across;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.State;
import org.mingzhang.forms.identity.WeightedCell;
import org.mingzhang.forms.notation.OtherFiling;
import org.mingzhang.rulebook.background.Known;
import org.mingzhang.rulebook.background.Known.Told;
import org.mingzhang.rulebook.background.Known.Untold;
import org.mingzhang.rulebook.filing.Filing;
import org.mingzhang.rulebook.rule.Examination;
import org.mingzhang.rulebook.rule.Rule;
import org.mingzhang.rulebook.rule.RuleEntry;

/**
 * U1: a department is the sum of its units, itself at its own level (本级) being one of
 * them, in cells that add up: 财政拨款 and what is spent, not transfers between the units.
 * What agrees is told once per form, what does not cell by cell.
 */
public final class UnitSums implements Rule {

	@Override
	public List<RuleEntry> entries() {
		return List.of();
	}

	@Override
	public List<Finding> check(Examination examination) {
		Filing filing = examination.filing();
		Known<List<FilingContent>> units = examination.background().units();
		Comparing comparing = new Comparing(filing, OtherFiling.UNITS, "本级与所属各单位之和", "请核对部门数与各单位数；哪个单位有误，由该单位更正后重新报送。",
				true);
		return once(filing, comparing.findings(units.map((all) -> (cells) -> sum(filing, all, cells)),
				(units instanceof Told<List<FilingContent>>(List<FilingContent> all)) ? all : List.of()));
	}

	private static Known<Figure> sum(Filing filing, List<FilingContent> units, List<WeightedCell> cells) {
		Figure sum = Figure.BLANK;
		for (FilingContent unit : units) {
			switch (Figure.of(filing, unit, cells)) {
				case Told<Figure>(Figure part) -> sum = sum.plus(part);
				case Untold<Figure>(String reason) -> {
					return new Untold<>(unit.departmentName() + "：" + reason);
				}
			}
		}
		return new Told<>(sum);
	}

	private static List<Finding> once(Filing filing, List<Finding> findings) {
		List<Finding> told = new ArrayList<>();
		Map<String, List<Finding>> passed = new LinkedHashMap<>();
		for (Finding finding : findings) {
			String form = finding.place().form();
			if (finding.state() == State.PASSED && form != null) {
				passed.computeIfAbsent(form, (_) -> new ArrayList<>()).add(finding);
			}
			else {
				told.add(finding);
			}
		}
		passed.forEach((form, same) -> told.add(passed(filing, form, same)));
		return told;
	}

	private static Finding passed(Filing filing, String form, List<Finding> same) {
		Finding first = same.getFirst();
		String message = "%s 有 %d 格等于本级与所属各单位之和。".formatted(filing.addresses().form(form), same.size());
		return new Finding(first.id(), first.rule(), first.kind(), first.severity(), State.PASSED, filing.place(form),
				null, message, List.of(), List.of(), null);
	}

}
