package org.mingzhang.publication.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a disclosure is found by.
 *
 * @param title names, year and kind, folded
 * @param text headings, labels and paragraphs, folded
 */
public record SearchText(String title, String text) {

	private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

	/**
	 * Folds texts to what is compared.
	 * @param title names, year and kind
	 * @param texts headings, labels and paragraphs
	 * @return what a disclosure is found by
	 */
	public static SearchText of(List<String> title, List<String> texts) {
		return new SearchText(foldEach(title), foldEach(texts));
	}

	/** A word never begins in one paragraph and ends in the next. */
	private static String foldEach(List<String> texts) {
		return texts.stream().map(SearchText::fold).collect(Collectors.joining("\n"));
	}

	/**
	 * Folds a text: full- and half-width, upper and lower case and lines joined with or
	 * without a space are the same to who searches.
	 */
	static String fold(String text) {
		String sameWidth = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
		return SPACE.matcher(sameWidth).replaceAll("");
	}

}
