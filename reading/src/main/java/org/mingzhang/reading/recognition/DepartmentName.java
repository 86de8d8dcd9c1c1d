package org.mingzhang.reading.recognition;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.mingzhang.contracts.registry.Department;
import org.mingzhang.contracts.registry.District;
import org.mingzhang.contracts.registry.Registry;
import org.mingzhang.reading.document.Glyphs;

/**
 * Department names reduced to what distinguishes them: 中国共产党武汉市青山区委员会组织部, 中共青山区委组织部 and
 * 青山区委组织部 are one.
 */
final class DepartmentName {

	private static final Pattern NUMBER = Pattern.compile("^\\d+");

	private static final Pattern END = Pattern.compile("(?:本级|\\(本级\\)|概况)$");

	private final List<String> cities;

	DepartmentName(Registry registry) {
		this.cities = registry.districts().stream().flatMap(DepartmentName::above).distinct().toList();
	}

	/** 湖北省 and 武汉市 of 湖北省武汉市青山区. */
	private static Stream<String> above(District district) {
		String full = district.fullName();
		String above = full.endsWith(district.name()) ? full.substring(0, full.length() - district.name().length())
				: full;
		int province = above.indexOf('省') + 1;
		return Stream.of(above.substring(0, province), above.substring(province)).filter((part) -> !part.isEmpty());
	}

	/** All names of a department, reduced. */
	List<String> of(Department department) {
		return Stream.concat(Stream.of(department.name()), department.aliases().stream())
			.map(this::reduce)
			.distinct()
			.toList();
	}

	/** A printed name, reduced. */
	String reduce(String printed) {
		String name = NUMBER.matcher(Glyphs.squeeze(printed)).replaceFirst("");
		for (String city : this.cities) {
			name = name.replace(city, "");
		}
		String bare = name.replace("中国共产党", "").replace("中共", "").replace("委员会", "委");
		return END.matcher(bare).replaceFirst("");
	}

	/**
	 * Whether two reduced names are the same but for one misread character in the name of
	 * the district: 硃口区委组织部 for 硚口区委组织部. What stands behind the district has to be the
	 * same: 教育局 and 体育局 are two departments.
	 */
	static boolean alike(String one, String other) {
		int district = other.indexOf('区') + 1;
		if (district < 2 || one.length() != other.length() || !one.endsWith(other.substring(district - 1))) {
			return false;
		}
		int different = 0;
		for (int i = 0; i < district; i++) {
			different += (one.charAt(i) == other.charAt(i)) ? 0 : 1;
		}
		return different <= 1;
	}

}
