package org.mingzhang.publication.disclosure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.FilingSeries;
import org.mingzhang.forms.FilingKind;

/**
 * How people and programs name a disclosure: {@code 420107/101/2023/final-accounts} is
 * the newest version, {@code 420107/101/2023/final-accounts@2} the second.
 *
 * @param series department, year and kind
 * @param version the version; null is the newest
 */
public record DisclosureAddress(FilingSeries series, @Nullable Integer version) {

	private static final Pattern YEAR = Pattern.compile("\\d{4}");

	private static final Pattern KIND = Pattern.compile("([a-z-]+)(?:@([1-9]\\d{0,5}))?");

	/**
	 * The address of a version.
	 * @param filing the filing version
	 * @return its address
	 */
	public static DisclosureAddress of(FilingId filing) {
		return new DisclosureAddress(filing.series(), filing.version());
	}

	/**
	 * Reads the parts of a path.
	 * @param district administrative code of the district
	 * @param department number of the department in its district, or its full code
	 * @param year the budget year
	 * @param kind kind of filing, with or without {@code @version}
	 * @return the address, or nothing if no disclosure can have it
	 */
	public static Optional<DisclosureAddress> parse(String district, String department, String year, String kind) {
		Matcher matcher = KIND.matcher(kind);
		if (!matcher.matches() || !YEAR.matcher(year).matches()) {
			return Optional.empty();
		}
		try {
			DepartmentCode code = DepartmentCode
				.parse(department.startsWith(district + "-") ? department : district + "-" + department);
			FilingSeries series = new FilingSeries(code, Integer.parseInt(year), FilingKind.of(matcher.group(1)));
			String version = matcher.group(2);
			return Optional.of(new DisclosureAddress(series, (version != null) ? Integer.valueOf(version) : null));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/**
	 * {@return the same disclosure, whatever version is the newest}
	 */
	public DisclosureAddress newest() {
		return new DisclosureAddress(this.series, null);
	}

	/**
	 * {@return the last part of the path: the kind, with the version if it names one}
	 */
	public String lastPart() {
		return this.series.kind().id() + ((this.version != null) ? "@" + this.version : "");
	}

	/**
	 * {@return the path below {@code /disclosures/}}
	 */
	public String path() {
		return this.series.department().district() + "/" + this.series.department().number() + "/" + this.series.year()
				+ "/" + lastPart();
	}

	/**
	 * {@return the path of the resource at the interface}
	 */
	public String apiPath() {
		return "/api/v1/disclosures/" + path();
	}

	/**
	 * {@return the path of the page on the portal}
	 */
	public String pagePath() {
		return "/disclosures/" + path();
	}

}
