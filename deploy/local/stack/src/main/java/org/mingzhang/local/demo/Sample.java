package org.mingzhang.local.demo;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.DepartmentCode;

/**
 * A sample filing, as {@code samples.json} tells of it.
 *
 * @param file name of the document in the folder of the samples
 * @param department who files it
 * @param year budget year
 * @param kind {@code final-accounts} or {@code budget}
 * @param title what the demonstration calls it
 * @param corrections the cells to set when it comes back, for a document with a mistake
 * in it
 */
record Sample(String file, DepartmentCode department, int year, String kind, String title,
		List<Correction> corrections) {

	Sample {
		corrections = (corrections != null) ? List.copyOf(corrections) : List.of();
	}

	String preparer() {
		return "dept-" + this.department;
	}

	String bureau() {
		return "bureau-" + this.department.district();
	}

	/** Where the disclosure is, at the interface and on the portal alike. */
	String disclosure() {
		return "disclosures/%s/%s/%d/%s".formatted(this.department.district(), this.department.number(), this.year,
				this.kind);
	}

	/**
	 * A cell to set.
	 *
	 * @param form id of the form
	 * @param row id of the row
	 * @param column id of the column
	 * @param value what it should be; nothing blanks it
	 */
	record Correction(String form, String row, String column, @Nullable String value) {
	}

}
