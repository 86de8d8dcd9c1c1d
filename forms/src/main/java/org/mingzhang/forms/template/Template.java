package org.mingzhang.forms.template;

import java.util.List;
import java.util.Optional;

import org.mingzhang.forms.FilingKind;

/**
 * The set of forms that a region prints for one kind of filing in a span of years.
 *
 * @param id such as {@code hubei-wuhan/final-accounts/2022-2023}
 * @param title its Chinese name
 * @param kind budget or final accounts
 * @param region the administrative code that districts of the region begin with, such as
 * 4201
 * @param firstYear first budget year it applies to
 * @param lastYear last budget year it applies to
 * @param forms its forms, in printed order
 * @param sheets tables kept as text
 * @param identities the identities that hold in and between its forms
 * @param file the file it was read from
 */
public record Template(String id, String title, FilingKind kind, String region, int firstYear, int lastYear,
		List<FormTemplate> forms, List<SheetTemplate> sheets, List<IdentityText> identities, String file) {

	public Template {
		forms = List.copyOf(forms);
		sheets = (sheets != null) ? List.copyOf(sheets) : List.of();
		identities = (identities != null) ? List.copyOf(identities) : List.of();
	}

	/**
	 * A form of this template.
	 * @param id form id
	 * @return the form, or nothing if the template has none with that id
	 */
	public Optional<FormTemplate> form(String id) {
		return this.forms.stream().filter((form) -> form.id().equals(id)).findFirst();
	}

	/**
	 * Tells whether the template applies.
	 * @param kind kind of filing
	 * @param district administrative code of the district
	 * @param year budget year
	 * @return whether it was made for them
	 */
	public boolean appliesTo(FilingKind kind, String district, int year) {
		return this.kind == kind && district.startsWith(this.region) && year >= this.firstYear && year <= this.lastYear;
	}

}
