package org.mingzhang.rulebook.evaluation;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** Printed words are the same whatever their width, spaces, numbering and remarks. */
final class Words {

	private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

	private static final Pattern NUMBERING = Pattern.compile("^(?:其中:|\\(?[一二三四五六七八九十\\d]{1,2}[)、.](?!\\d))");

	private static final Pattern REMARK = Pattern.compile("\\([^()]*\\)|[:：]$");

	private Words() {
	}

	/** Half-width, without spaces. */
	static String bare(String text) {
		return SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
	}

	/** Without numbering and what stands in brackets: {@code 1、房屋（平方米）} is 房屋. */
	static String label(String cell) {
		return REMARK.matcher(NUMBERING.matcher(bare(cell)).replaceFirst("")).replaceAll("");
	}

	static boolean isOneOf(String cell, Collection<String> labels) {
		String label = label(cell);
		return !label.isEmpty() && labels.stream().anyMatch((known) -> label(known).equals(label));
	}

	static boolean holdsOneOf(String text, Collection<String> words) {
		return words.stream().anyMatch((word) -> text.contains(bare(word)));
	}

	/** Whether a cell prints nothing: blank, a dash, 无. */
	static boolean isBlank(String cell) {
		String bare = bare(cell);
		return bare.equals("无") || bare.chars().allMatch((symbol) -> "-—－–/".indexOf(symbol) >= 0);
	}

	/** Labels in which {@code {-1}} stands for the year before. */
	static List<String> inYear(List<String> labels, int year) {
		return labels.stream()
			.map((label) -> label.replace("{-1}", Integer.toString(year - 1))
				.replace("{-2}", Integer.toString(year - 2))
				.replace("{0}", Integer.toString(year)))
			.toList();
	}

}
