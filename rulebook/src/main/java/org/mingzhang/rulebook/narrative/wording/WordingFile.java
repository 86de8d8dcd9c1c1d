package org.mingzhang.rulebook.narrative.wording;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.FilingKind;

/**
 * A file of wordings. Every list may be left out; files add to each other.
 *
 * @param style its name
 * @param templates prefixes of the ids of templates it applies to; none: all
 * @param words word lists that phrases refer to as {@code {name}}
 * @param roles phrases in front of quantities
 * @param bases phrases that tell what is compared with
 * @param relations relations told in words
 * @param asides phrases that begin a reason or an explanation
 * @param fillers words that add nothing between a subject and its quantity
 * @param leads words that may stand in front of a subject without limiting it
 * @param thresholds phrases behind an amount that make it a limit
 * @param topics headings, and the rows spoken of under them
 * @param subjects what is spoken of, by name
 * @param lists lists of items that add up to a subject
 * @param sums subjects that add up to another
 */
record WordingFile(String style, @Nullable List<String> templates, @Nullable Map<String, List<String>> words,
		@Nullable List<RoleWording> roles, @Nullable List<BaseWording> bases, @Nullable List<RelationWording> relations,
		@Nullable List<String> asides, @Nullable List<String> fillers, @Nullable List<String> leads,
		@Nullable List<String> thresholds, @Nullable List<TopicWording> topics, @Nullable List<SubjectWording> subjects,
		@Nullable List<ListWording> lists, @Nullable List<SumWording> sums) {

	boolean appliesTo(String template) {
		return this.templates == null || this.templates.isEmpty()
				|| this.templates.stream().anyMatch(template::startsWith);
	}

	record RoleWording(String unit, Role role, List<String> phrases) {
	}

	record BaseWording(Base base, List<String> phrases) {
	}

	record RelationWording(Direction is, Base than, List<String> phrases) {
	}

	record TopicWording(String id, List<String> headings, @Nullable List<CellWording> rows, @Nullable FilingKind kind) {
	}

	record SubjectWording(String id, List<String> phrases, @Nullable Boolean whole, @Nullable String column,
			@Nullable Boolean anyLead, @Nullable List<CellWording> cells) {
	}

	record CellWording(@Nullable String topic, @Nullable Role role, @Nullable FilingKind kind, @Nullable Tie tie,
			@Nullable String reason, List<String> cells) {
	}

	record ListWording(String whole, List<String> phrases) {
	}

	record SumWording(String id, String whole, List<String> parts, @Nullable Boolean atMost) {
	}

}
