package org.mingzhang.reading.recognition;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.contracts.registry.Department;
import org.mingzhang.contracts.registry.Registry;
import org.mingzhang.forms.FilingKind;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.forms.template.Template;
import org.mingzhang.reading.document.Document;
import org.mingzhang.reading.document.Notices;

/**
 * What a file says of itself outside of its print, in its properties. People make this
 * year's document from last year's and do not see these: they count where print says
 * nothing, and where both speak, print counts.
 */
public final class Claims {

	private final Hints said;

	private final Registry registry;

	private final Catalogue catalogue;

	/**
	 * Creates claims.
	 * @param said what the file says of itself
	 * @param registry the register of departments
	 * @param catalogue the known templates
	 */
	public Claims(Hints said, Registry registry, Catalogue catalogue) {
		this.said = said;
		this.registry = registry;
		this.catalogue = catalogue;
	}

	/**
	 * Understands properties; what is no proper value says nothing.
	 * @param properties what a file says of itself: {@code template}, {@code year},
	 * {@code kind}, {@code department}
	 * @return the same as values
	 */
	public static Hints said(Map<String, String> properties) {
		return new Hints(value(properties.get("department"), DepartmentCode::parse),
				value(properties.get("year"), Integer::valueOf), value(properties.get("kind"), FilingKind::of),
				properties.get("template"));
	}

	private static <T> @Nullable T value(@Nullable String text, Function<String, T> parser) {
		try {
			return (text != null) ? parser.apply(text) : null;
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	/**
	 * Puts them beside what the caller says.
	 * @param hints what the caller says
	 * @param document the document
	 * @param notices takes remarks where print says otherwise, and problems where the
	 * caller does and print says nothing
	 * @return what is to be held about the document besides its print
	 */
	public Hints besides(Hints hints, Document document, Notices notices) {
		if (this.said.equals(Hints.NONE)) {
			return hints;
		}
		Imprint imprint = Imprint.of(document);
		DepartmentVotes votes = DepartmentVotes.of(document, this.registry);
		DepartmentCode department = settle(this.said.department(), hints.department(),
				votes.elected().map(Department::code).orElse(null), notices);
		Integer year = settle(this.said.year(), hints.year(), imprint.year().orElse(null), notices);
		FilingKind kind = settle(this.said.kind(), hints.kind(), imprint.kind().orElse(null), notices);
		String template = (hints.template() != null) ? hints.template()
				: template(department, year, kind, votes, imprint).map(Template::id).orElse(null);
		return new Hints(department, year, kind, template);
	}

	/** The template that is claimed, if it was made for such a document. */
	private Optional<Template> template(@Nullable DepartmentCode department, @Nullable Integer year,
			@Nullable FilingKind kind, DepartmentVotes votes, Imprint imprint) {
		DepartmentCode whose = (department != null) ? department : votes.elected().map(Department::code).orElse(null);
		Integer when = (year != null) ? year : imprint.year().orElse(null);
		FilingKind what = (kind != null) ? kind : imprint.kind().orElse(null);
		if (this.said.template() == null || whose == null || when == null || what == null) {
			return Optional.empty();
		}
		return this.catalogue.template(this.said.template())
			.filter((template) -> template.appliesTo(what, whose.district(), when));
	}

	private static <T> @Nullable T settle(@Nullable T claimed, @Nullable T told, @Nullable T printed, Notices notices) {
		if (claimed == null || claimed.equals(told) || claimed.equals(printed)) {
			return told;
		}
		if (printed != null) {
			notices.remark(0,
					"文件属性写的是“%s”，正文写的是“%s”，以正文为准。 The properties of the file say '%s', its text says '%s', which counts."
						.formatted(claimed, printed, claimed, printed));
			return told;
		}
		if (told != null) {
			notices.problem(0,
					"文件属性写的是“%s”，而提交时指明的是“%s”。 The properties of the file say '%s', the submission says '%s'."
						.formatted(claimed, told, claimed, told));
			return told;
		}
		return claimed;
	}

}
