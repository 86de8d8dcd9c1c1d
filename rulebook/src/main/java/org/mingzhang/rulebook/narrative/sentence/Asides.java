package org.mingzhang.rulebook.narrative.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reasons and explanations of a paragraph, and remarks in brackets. */
final class Asides {

	private static final Pattern END = Pattern.compile("[。;]|其中");

	/** Remarks are longer than the additions of official names, such as (境) and (室). */
	private static final Pattern REMARK = Pattern.compile("\\((?!比|较|与上年)[^()\\d]{7,}\\)|\\((?:含|不含|包括)[^()\\d]*\\)");

	/** 主要用于以下方面 announces figures rather than reasons. */
	private static final String FOLLOWING = "以下";

	private final List<int[]> spans = new ArrayList<>();

	private final String text;

	Asides(String text, List<Pattern> openings, List<int[]> exempt) {
		this.text = text;
		for (Pattern opening : openings) {
			Matcher matcher = opening.matcher(text);
			while (matcher.find()) {
				int start = matcher.start();
				if (exempt.stream().noneMatch((span) -> start >= span[0] && start < span[1])
						&& !text.startsWith(FOLLOWING, matcher.end())) {
					Matcher end = END.matcher(text);
					this.spans.add(new int[] { start, end.find(matcher.end()) ? end.start() : text.length() });
				}
			}
		}
		Matcher remark = REMARK.matcher(text);
		while (remark.find()) {
			this.spans.add(new int[] { remark.start(), remark.end() });
		}
	}

	boolean covers(int position) {
		return this.spans.stream().anyMatch((span) -> position >= span[0] && position < span[1]);
	}

	/** A part of the text without asides. */
	String cut(int from, int to) {
		StringBuilder rest = new StringBuilder();
		for (int i = from; i < to; i++) {
			if (!covers(i)) {
				rest.append(this.text.charAt(i));
			}
		}
		return rest.toString();
	}

}
