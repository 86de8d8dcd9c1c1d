package org.mingzhang.forms.codes;

/**
 * A classification code as it was valid in a span of years.
 *
 * @param code its digits
 * @param name its official name
 * @param firstYear first budget year it is valid in
 * @param lastYear last budget year it is valid in
 * @param confirmed whether it was seen in a published document; what was not may be
 * absent or renamed, so nothing is refused on its strength
 */
public record Code(String code, String name, int firstYear, int lastYear, boolean confirmed) {

	/**
	 * Tells whether the code is valid.
	 * @param year budget year
	 * @return whether it is valid in that year
	 */
	public boolean isValidIn(int year) {
		return year >= this.firstYear && year <= this.lastYear;
	}

}
