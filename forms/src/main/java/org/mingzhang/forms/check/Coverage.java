package org.mingzhang.forms.check;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How much of a filing was checked (审核覆盖): a check that did not run is never a pass, and
 * it is told why it did not run.
 *
 * @param passed checks that hold
 * @param failed checks that do not hold
 * @param notEvaluated checks that could not run
 * @param reasons why they could not, the most frequent first
 */
public record Coverage(int passed, int failed, int notEvaluated, List<Reason> reasons) {

	/** Reasons beyond these only tire the reader of the sentence. */
	private static final int TOLD = 3;

	public Coverage {
		reasons = List.copyOf(reasons);
	}

	/**
	 * A reason why checks could not run.
	 *
	 * @param reason the reason, Chinese, without a full stop
	 * @param checks how many checks
	 */
	public record Reason(String reason, int checks) {
	}

	/**
	 * Counts findings.
	 * @param findings every finding of a filing
	 * @return what was covered
	 */
	public static Coverage of(List<Finding> findings) {
		Map<String, Integer> reasons = new LinkedHashMap<>();
		int passed = 0;
		int failed = 0;
		for (Finding finding : findings) {
			switch (finding.state()) {
				case PASSED -> passed++;
				case FAILED -> failed++;
				case NOT_EVALUATED ->
					reasons.merge((finding.reason() != null) ? finding.reason() : finding.message(), 1, Integer::sum);
			}
		}
		return new Coverage(passed, failed, findings.size() - passed - failed,
				reasons.entrySet()
					.stream()
					.map((entry) -> new Reason(entry.getKey(), entry.getValue()))
					.sorted(Comparator.comparingInt(Reason::checks).reversed())
					.toList());
	}

	/**
	 * {@return the coverage in one sentence, Chinese and English}
	 */
	public String sentence() {
		String counts = "共 %d 项审核：通过 %d 项，未通过 %d 项，未核对 %d 项".formatted(this.passed + this.failed + this.notEvaluated,
				this.passed, this.failed, this.notEvaluated);
		String english = " %d of %d checks passed, %d failed, %d not evaluated.".formatted(this.passed,
				this.passed + this.failed + this.notEvaluated, this.failed, this.notEvaluated);
		if (this.reasons.isEmpty()) {
			return counts + "。" + english;
		}
		String why = this.reasons.stream()
			.limit(TOLD)
			.map((reason) -> reason.reason() + "（" + reason.checks() + " 项）")
			.collect(Collectors.joining("；"));
		return counts + "，原因：" + why + ((this.reasons.size() > TOLD) ? "；等。" : "。") + english;
	}

}
