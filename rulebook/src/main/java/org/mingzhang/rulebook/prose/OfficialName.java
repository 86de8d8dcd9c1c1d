package org.mingzhang.rulebook.prose;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * A department's name taken apart: 中共武汉市青山区委组织部 is {@code 武汉市青山区} and {@code 委组织部}.
 *
 * @param region the place it belongs to; empty where the name has none
 * @param stem what it is
 */
record OfficialName(String region, String stem) {

	/** How sure it is that two names mean one department. */
	enum Likeness {

		/** The same, or one is short for the other. */
		SAME,

		/** Single signs differ: misread, mistyped, or another department. */
		UNSURE,

		/** Two departments. */
		OTHER

	}

	private static final Pattern OWN_WORDS = Pattern
		.compile("(?:20\\d\\d年度?)?(?:本|我|该|各|全)?[市区县]?(?:直|级|本级)?(?:部门|单位|机关|局|部|办|委|院|中心|街道)?(?:\\(单位\\))?");

	private static final Pattern ORGAN = Pattern
		.compile(".*(?:部|局|办|办公室|委|院|中心|处|站|所|队|街道|镇|乡|会|校|学|馆|园|社|团|联合会|法院|检察院|政协|人大|纪委|分局)");

	/** Names so short that one sign makes another department: 教育局, 体育局. */
	private static final Set<String> SHORT_NAMES = Set.of("教育局", "体育局", "财政局", "民政局", "司法局", "税务局", "审计局", "统计局", "公安局",
			"水务局", "商务局", "信访局", "林业局", "农业局", "档案局", "交通局", "园林局", "城管局", "国资委", "农工委", "委组织部", "委宣传部", "委统战部", "委办公室",
			"委政法委", "委编办");

	static OfficialName of(String printed) {
		String name = Signs.bare(printed)
			.replaceFirst("^\\d+", "")
			.replaceAll("中国共产党|中共|人民政府", "")
			.replace("委员会", "委")
			.replaceFirst("(?:本级|\\(本级\\)|概况)$", "")
			.replaceFirst("部门$", "部");
		int end = 0;
		for (int i = 0; i < name.length() - 1; i++) {
			end = ("区县市旗州".indexOf(name.charAt(i)) >= 0) ? i + 1 : end;
		}
		return new OfficialName(name.substring(0, end), name.substring(end));
	}

	/** Whether a text names a department at all: 本部门 and 我局 do not. */
	static boolean isIn(String printed) {
		String bare = Signs.bare(printed);
		return !bare.isEmpty() && !OWN_WORDS.matcher(bare).matches() && ORGAN.matcher(of(bare).stem()).matches();
	}

	Likeness compare(OfficialName other) {
		Likeness stems = stems(other);
		Likeness regions = regions(other);
		return (stems.compareTo(regions) > 0) ? stems : regions;
	}

	private Likeness stems(OfficialName other) {
		if (isShortFor(this.stem, other.stem) || isShortFor(other.stem, this.stem)) {
			return Likeness.SAME;
		}
		if (SHORT_NAMES.contains(this.stem) && SHORT_NAMES.contains(other.stem)) {
			return Likeness.OTHER;
		}
		return (slips(this.stem, other.stem) <= Math.max(1, this.stem.length() / 4)) ? Likeness.UNSURE : Likeness.OTHER;
	}

	/** Compares what stands nearest to the stem: 青山区 of 武汉市青山区. */
	private Likeness regions(OfficialName other) {
		int length = Math.min(this.region.length(), other.region.length());
		String one = this.region.substring(this.region.length() - length);
		String two = other.region.substring(other.region.length() - length);
		if (one.equals(two) || isShortFor(one, other.region) || isShortFor(two, this.region)) {
			return Likeness.SAME;
		}
		return (slips(one, two) <= 1) ? Likeness.UNSURE : Likeness.OTHER;
	}

	/** Whether all signs of one stand in the other, in the same order. */
	private static boolean isShortFor(String shorter, String longer) {
		int next = 0;
		for (int i = 0; i < longer.length() && next < shorter.length(); i++) {
			next += (longer.charAt(i) == shorter.charAt(next)) ? 1 : 0;
		}
		return next == shorter.length();
	}

	/**
	 * How many signs differ, place by place; as many as there are where lengths differ.
	 */
	private static int slips(String one, String other) {
		if (one.length() != other.length()) {
			return Math.max(one.length(), other.length());
		}
		int slips = 0;
		for (int i = 0; i < one.length(); i++) {
			slips += (one.charAt(i) == other.charAt(i)) ? 0 : 1;
		}
		return slips;
	}

}
