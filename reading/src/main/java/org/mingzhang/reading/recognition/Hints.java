package org.mingzhang.reading.recognition;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.forms.FilingKind;

/**
 * What the caller says about a document. What is not said is read from the document; what
 * both say must agree.
 *
 * @param department whose it is; null if not said
 * @param year budget year; null if not said
 * @param kind budget or final accounts; null if not said
 * @param template id of the template it follows; null if not said
 */
public record Hints(@Nullable DepartmentCode department, @Nullable Integer year, @Nullable FilingKind kind,
		@Nullable String template) {

	/** Nothing is said. */
	public static final Hints NONE = new Hints(null, null, null, null);

}
