package org.mingzhang.contracts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.mingzhang.forms.FilingKind;

/**
 * The derived id of one version of a filing:
 * {@code district-department-year-kind-version}, such as
 * {@code 420107-101-2023-final-accounts-1}.
 *
 * @param series the series it belongs to
 * @param version from 1; a change after publication is the next version
 */
public record FilingId(FilingSeries series, int version) {

	private static final Pattern ID = Pattern.compile("(\\d{6}-\\d{3})-(\\d{4})-([a-z-]+)-(\\d{1,6})");

	public FilingId {
		if (version < 1) {
			throw new IllegalArgumentException("Versions of a filing begin at 1, not " + version);
		}
	}

	/**
	 * Reads an id.
	 * @param id such as {@code 420107-101-2023-final-accounts-1}
	 * @return the id
	 * @throws IllegalArgumentException if it is no filing id
	 */
	@JsonCreator
	public static FilingId parse(String id) {
		Matcher matcher = ID.matcher(id);
		if (!matcher.matches()) {
			throw new IllegalArgumentException(
					"'" + id + "' is not a filing id: expected one like 420107-101-2023-final-accounts-1");
		}
		FilingSeries series = new FilingSeries(DepartmentCode.parse(matcher.group(1)),
				Integer.parseInt(matcher.group(2)), FilingKind.of(matcher.group(3)));
		return series.version(Integer.parseInt(matcher.group(4)));
	}

	@JsonValue
	@Override
	public String toString() {
		return this.series.department() + "-" + this.series.year() + "-" + this.series.kind().id() + "-" + this.version;
	}

}
