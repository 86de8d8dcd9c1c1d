package org.mingzhang.publication.document;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.event.Explanation;
import org.mingzhang.forms.check.Finding;

/**
 * What was found about a filing and is told with it.
 *
 * @param explanations what the department explained
 * @param roundings differences that rounding alone makes (尾数误差), one finding a form
 */
public record Remarks(List<Explanation> explanations, List<Finding> roundings) {

	/** Nothing was found. */
	public static final Remarks NONE = new Remarks(List.of(), List.of());

	public Remarks {
		explanations = List.copyOf(explanations);
		roundings = List.copyOf(roundings);
	}

	/**
	 * What was explained about a form.
	 * @param form form id; null for the filing as a whole
	 * @return the explanations
	 */
	public List<Explanation> explanations(@Nullable String form) {
		return this.explanations.stream()
			.filter((explanation) -> Objects.equals(form, explanation.finding().place().form()))
			.toList();
	}

	/**
	 * The rounding differences of a form.
	 * @param form form id
	 * @return sentences
	 */
	public List<String> roundings(String form) {
		return this.roundings.stream()
			.filter((finding) -> form.equals(finding.place().form()))
			.map(Finding::message)
			.toList();
	}

	/** All sentences about a form, each readable alone. */
	List<String> about(String form) {
		return Stream
			.concat(explanations(form).stream().map(Remarks::sentence),
					roundings(form).stream().map((message) -> "尾数误差：" + message))
			.toList();
	}

	/** The explanation after the finding it answers. */
	static String sentence(Explanation explanation) {
		return "说明：" + explanation.finding().message() + " 部门说明：" + explanation.text();
	}

}
