package org.mingzhang.rulebook.plausibility;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.mingzhang.forms.Amount;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.check.Place;
import org.mingzhang.rulebook.prose.Passage;

/**
 * What a narrative says 机关运行经费 came to.
 *
 * @param amount the amount in 万元
 * @param place where it says so
 */
public record AgencyOperationText(Amount amount, Place place) {

	private static final Pattern SENTENCE = Pattern
		.compile("机关运行经费(?![^。;,\\d]{0,14}(?:增加|减少|增长|下降))[^。;,\\d]{0,14}(\\d[\\d,]*(?:\\.\\d{1,6})?)万元");

	/**
	 * Looks for it.
	 * @param content the filing
	 * @return the first sentence that says so, or nothing
	 */
	public static Optional<AgencyOperationText> in(FilingContent content) {
		for (Passage passage : Passage.of(content.narrative())) {
			Matcher matcher = SENTENCE.matcher(passage.bare());
			if (matcher.find()) {
				return Optional.of(new AgencyOperationText(Amount.parse(matcher.group(1)), passage.place()));
			}
		}
		return Optional.empty();
	}

}
