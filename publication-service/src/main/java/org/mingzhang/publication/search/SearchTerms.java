package org.mingzhang.publication.search;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The words of a search; a disclosure has to hold all of them.
 *
 * @param words the words, folded as the searched text is
 */
public record SearchTerms(List<String> words) {

	/** No words: everything is found. */
	public static final SearchTerms NONE = new SearchTerms(List.of());

	/** The longest search, in characters. */
	public static final int LONGEST = 100;

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\p{Z},，、;；]+");

	/**
	 * Digits and Latin letters belong together; a Chinese character stands for itself.
	 */
	private static final Pattern UNIT = Pattern.compile("[0-9.]+|[a-z]+|.", Pattern.DOTALL);

	public SearchTerms {
		words = List.copyOf(words);
	}

	/**
	 * Reads what was typed.
	 * @param typed any text; null is no search
	 * @return its words
	 * @throws IllegalArgumentException if it is longer than {@link #LONGEST}
	 */
	public static SearchTerms parse(@Nullable String typed) {
		if (typed == null) {
			return NONE;
		}
		if (typed.length() > LONGEST) {
			throw new IllegalArgumentException(
					"搜索词最长" + LONGEST + "个字符。A search has at most " + LONGEST + " characters.");
		}
		return new SearchTerms(Arrays.stream(BETWEEN_WORDS.split(typed))
			.map(SearchText::fold)
			.filter((word) -> !word.isEmpty())
			.distinct()
			.toList());
	}

	/**
	 * A regular expression that finds a word in a title: its characters in order, others
	 * may stand between, so that 青山组织部 finds 青山区委组织部. Each step is atomic: a hostile word
	 * costs no more than its length times that of the title. Understood by Java and by
	 * MongoDB alike.
	 * @param word the word
	 * @return the expression
	 */
	public static String inTitle(String word) {
		StringBuilder expression = new StringBuilder();
		Matcher units = UNIT.matcher(word);
		while (units.find()) {
			expression.append("(?>[\\s\\S]*?").append(Pattern.quote(units.group())).append(')');
		}
		return expression.toString();
	}

	/**
	 * A regular expression that finds a word in running text, as it stands.
	 * @param word the word
	 * @return the expression
	 */
	public static String inText(String word) {
		return Pattern.quote(word);
	}

	/**
	 * Tells whether a disclosure is found.
	 * @param searched what it is found by
	 * @return whether it holds all words
	 */
	public boolean findIn(SearchText searched) {
		return this.words.stream()
			.allMatch((word) -> Pattern.compile(inTitle(word)).matcher(searched.title()).find()
					|| searched.text().contains(word));
	}

}
