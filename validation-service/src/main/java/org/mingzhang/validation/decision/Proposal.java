package org.mingzhang.validation.decision;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.forms.check.Kind;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.rulebook.printed.PrintedRule;

/**
 * A decision as a bureau proposes it, not proved yet.
 *
 * @param rule id of the rule
 * @param department code of the only department it shall be for; null for all of the
 * district
 * @param severity {@code block}, {@code explain}, {@code info} or {@code off}; null if
 * nothing was said
 * @param from first day
 * @param until last day; null if it shall hold until revoked
 * @param reason why
 */
public record Proposal(String rule, @Nullable String department, @Nullable String severity, @Nullable String from,
		@Nullable String until, @Nullable String reason) {

	/** Says that a rule shall be switched off. */
	public static final String OFF = "off";

	/** Enough to state grounds and quote a document. */
	private static final int LONGEST = 2000;

	/**
	 * What is wrong with it.
	 * @param rules the rules there are
	 * @param district the district it is for
	 * @param today the day it is proposed
	 * @return every reason, a sentence each
	 */
	List<String> faults(KnownRules rules, String district, LocalDate today) {
		List<String> faults = new ArrayList<>();
		Optional<PrintedRule> known = rules.find(this.rule);
		if (known.isEmpty()) {
			faults.add("没有编号为 %s 的审核规则，全部规则见 /rulebook。 There is no such rule.".formatted(this.rule));
		}
		else if (KnownRules.isFixed(this.rule)) {
			faults.add("规则 %s（%s）不能停用或调整：没有它，其余规则无从核对。 This rule can be neither switched off nor changed."
				.formatted(this.rule, known.get().title()));
		}
		departmentFault(district).ifPresent(faults::add);
		severityFault(known).ifPresent(faults::add);
		dateFaults(today, faults);
		faults.addAll(reasonFaults(this.reason));
		return faults;
	}

	static List<String> reasonFaults(@Nullable String reason) {
		if (reason == null || reason.isBlank()) {
			return List.of("请在 reason 中写明理由。 Give the reason.");
		}
		return (reason.length() <= LONGEST) ? List.of()
				: List.of("reason 至多 %d 字，现有 %d 字。 The reason is too long.".formatted(LONGEST, reason.length()));
	}

	boolean switchesOff() {
		return OFF.equals(this.severity);
	}

	@Nullable Severity decided() {
		return (this.severity == null || switchesOff()) ? null : Severity.of(this.severity);
	}

	private Optional<String> departmentFault(String district) {
		try {
			return (this.department == null || DepartmentCode.parse(this.department).district().equals(district))
					? Optional.empty() : Optional.of("部门 %s 不属于 %s，只能豁免本区的部门。 The department is of another district."
						.formatted(this.department, district));
		}
		catch (IllegalArgumentException ex) {
			return Optional
				.of("department 应是部门代码，如 %s-101，而不是“%s”。 No department.".formatted(district, this.department));
		}
	}

	private Optional<String> severityFault(Optional<PrintedRule> rule) {
		if (this.severity == null) {
			return Optional.of("请在 severity 中写明 block、explain、info，或用 off、null 表示停用。 Say what the rule shall be.");
		}
		try {
			Severity decided = decided();
			boolean stricterRounding = decided != null && decided != Severity.INFO
					&& rule.filter((known) -> known.kind() == Kind.ROUNDING).isPresent();
			return stricterRounding
					? Optional.of("尾数误差只作提示，不能改为 %s。 Rounding differences never block and need no explanation."
						.formatted(this.severity))
					: Optional.empty();
		}
		catch (IllegalArgumentException ex) {
			return Optional
				.of("severity 应为 block、explain、info、off 或 null，而不是“%s”。 Unknown severity.".formatted(this.severity));
		}
	}

	private void dateFaults(LocalDate today, List<String> faults) {
		if (this.from == null) {
			faults.add("请在 from 中写明起始日期，如 %s。 Give the first day.".formatted(today));
		}
		Optional<LocalDate> first = day("from", this.from, faults);
		Optional<LocalDate> last = day("until", this.until, faults);
		if (last.isPresent() && first.isPresent() && last.get().isBefore(first.get())) {
			faults.add("截止日期 %s 早于起始日期 %s。 The last day is before the first.".formatted(last.get(), first.get()));
		}
		else if (last.isPresent() && last.get().isBefore(today)) {
			faults.add("截止日期 %s 已过，决定不追溯。 The last day has passed already.".formatted(last.get()));
		}
	}

	private static Optional<LocalDate> day(String name, @Nullable String text, List<String> faults) {
		if (text == null) {
			return Optional.empty();
		}
		try {
			return Optional.of(LocalDate.parse(text));
		}
		catch (DateTimeException ex) {
			faults.add("%s 应是日期，如 2026-03-01，而不是“%s”。 No date.".formatted(name, text));
			return Optional.empty();
		}
	}

}
