package org.mingzhang.contracts.finding;

import java.util.List;

import org.mingzhang.forms.check.Coverage;

/**
 * How much of a filing was checked, with the sentence that tells it.
 *
 * @param sentence the whole in a sentence, Chinese and English
 * @param passed checks that hold
 * @param failed checks that do not hold
 * @param notEvaluated checks that could not run
 * @param reasons why they could not, the most frequent first
 */
public record FlatCoverage(String sentence, int passed, int failed, int notEvaluated, List<Coverage.Reason> reasons) {

	/**
	 * Tells a coverage.
	 * @param coverage the coverage
	 * @return it with its sentence
	 */
	public static FlatCoverage of(Coverage coverage) {
		return new FlatCoverage(coverage.sentence(), coverage.passed(), coverage.failed(), coverage.notEvaluated(),
				coverage.reasons());
	}

}
