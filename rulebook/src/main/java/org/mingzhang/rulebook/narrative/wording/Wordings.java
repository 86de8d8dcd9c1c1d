package org.mingzhang.rulebook.narrative.wording;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.FilingKind;

/**
 * The wordings that apply to a filing, ready for use.
 *
 * @param roles phrases in front of quantities
 * @param bases phrases that tell what is compared with
 * @param relations relations told in words
 * @param asides where reasons and explanations begin
 * @param filler words that add nothing between a subject and its quantity
 * @param leads words that may stand in front of a subject without limiting it
 * @param threshold what makes an amount a limit, behind it
 * @param more words for more
 * @param less words for less
 * @param topics headings, and the rows spoken of under them
 * @param subjects what is spoken of, by name
 * @param lists lists of items that add up to a subject
 * @param sums subjects that add up to another
 */
public record Wordings(List<RolePhrase> roles, List<BasePhrase> bases, List<RelationPhrase> relations,
		List<Pattern> asides, Pattern filler, List<Pattern> leads, Pattern threshold, Pattern more, Pattern less,
		List<Topic> topics, List<Named> subjects, List<ItemList> lists, List<Sum> sums) {

	/**
	 * What stands in front of a quantity.
	 *
	 * @param unit {@code amount}, {@code percent} or {@code count}
	 * @param role what the quantity is said to be
	 * @param phrase the phrase, up to the quantity
	 */
	public record RolePhrase(String unit, Role role, Pattern phrase) {
	}

	/**
	 * What tells with what is compared.
	 *
	 * @param base what is compared with
	 * @param phrase the phrase
	 */
	public record BasePhrase(Base base, Pattern phrase) {
	}

	/**
	 * A relation told in words.
	 *
	 * @param is how the amount lies to its base
	 * @param than the base
	 * @param phrase the phrase
	 */
	public record RelationPhrase(Direction is, Base than, Pattern phrase) {
	}

	/**
	 * What a section is about.
	 *
	 * @param id its name
	 * @param kind kind of filing it occurs in; null for both
	 * @param headings phrases of its heading
	 * @param rows the cells of a coded row spoken of under it, the best first:
	 * {@code form/{code}/{column}}
	 */
	public record Topic(String id, @Nullable FilingKind kind, List<Pattern> headings, List<Cells> rows) {
	}

	/**
	 * Something that is spoken of by name.
	 *
	 * @param id its name
	 * @param phrases how it is called, at the end of a text
	 * @param whole whether shares without a whole are shares of it
	 * @param column the column its parts are spoken of, if its parts stand in one
	 * @param anyLead whether any words may stand in front of it
	 * @param cells the cells it repeats
	 */
	public record Named(String id, List<Pattern> phrases, boolean whole, @Nullable String column, boolean anyLead,
			List<Cells> cells) {
	}

	/**
	 * Cells a subject repeats.
	 *
	 * @param topic topic it is spoken of under; null for any
	 * @param role role of the amount; null for the amount itself
	 * @param kind kind of filing; null for both
	 * @param tie how the amount is tied to them
	 * @param reason why it may differ, Chinese
	 * @param cells the cells, the best first: {@code form/row/column}
	 */
	public record Cells(@Nullable String topic, @Nullable Role role, @Nullable FilingKind kind, Tie tie, String reason,
			List<String> cells) {
	}

	/**
	 * A list of items.
	 *
	 * @param whole id of the subject they add up to
	 * @param phrase what opens it
	 */
	public record ItemList(String whole, Pattern phrase) {
	}

	/**
	 * Subjects that add up.
	 *
	 * @param id what is added up
	 * @param whole id of the subject that is their sum
	 * @param parts ids of the parts
	 * @param atMost whether the sum may be less than the whole
	 */
	public record Sum(String id, String whole, List<String> parts, boolean atMost) {
	}

	/**
	 * The topic of a heading.
	 * @param heading the heading, squeezed
	 * @param kind kind of filing
	 * @return its topic, or nothing if it tells none
	 */
	public Optional<Topic> topic(String heading, FilingKind kind) {
		return this.topics.stream()
			.filter((topic) -> topic.kind() == null || topic.kind() == kind)
			.filter((topic) -> topic.headings().stream().anyMatch((phrase) -> phrase.matcher(heading).find()))
			.findFirst();
	}

	/**
	 * A subject by its id.
	 * @param id the id
	 * @return the subject, or nothing if there is none
	 */
	public Optional<Named> subject(String id) {
		return this.subjects.stream().filter((subject) -> subject.id().equals(id)).findFirst();
	}

	/**
	 * The direction word a text ends with, or holds last.
	 * @param text the text, squeezed
	 * @return its direction, or nothing if it has none
	 */
	public Optional<Direction> direction(String text) {
		int more = last(this.more, text);
		int less = last(this.less, text);
		if (more < 0 && less < 0) {
			return Optional.empty();
		}
		return Optional.of((more > less) ? Direction.MORE : Direction.LESS);
	}

	private static int last(Pattern words, String text) {
		Matcher matcher = words.matcher(text);
		int last = -1;
		while (matcher.find()) {
			last = matcher.end();
		}
		return last;
	}

}
