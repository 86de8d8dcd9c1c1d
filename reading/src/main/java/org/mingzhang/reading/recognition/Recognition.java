package org.mingzhang.reading.recognition;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.registry.Department;
import org.mingzhang.contracts.registry.Registry;
import org.mingzhang.forms.FilingKind;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.forms.template.Template;
import org.mingzhang.reading.document.Document;
import org.mingzhang.reading.document.Notices;

/**
 * What a document is.
 *
 * @param template the template it follows
 * @param kind budget or final accounts
 * @param year budget year
 * @param department whose it is, if the register knows the name
 * @param departmentName the department's name as printed
 */
public record Recognition(Template template, FilingKind kind, int year, Optional<Department> department,
		String departmentName) {

	/**
	 * Recognises a document.
	 * @param document the document
	 * @param hints what the caller says about it
	 * @param registry the register of departments
	 * @param catalogue the known templates
	 * @param notices takes everything that stands against a recognition
	 * @return what the document is, or nothing if that cannot be told
	 */
	public static Optional<Recognition> of(Document document, Hints hints, Registry registry, Catalogue catalogue,
			Notices notices) {
		return new Recogniser(document, hints, registry, catalogue, notices).recognise();
	}

	/**
	 * Where the caller contradicts the document, it goes on with what the document says,
	 * so that everything else that stands against it comes to light as well.
	 */
	private static final class Recogniser {

		private final Hints hints;

		private final Registry registry;

		private final Catalogue catalogue;

		private final Notices notices;

		private final DepartmentVotes votes;

		private final Imprint imprint;

		Recogniser(Document document, Hints hints, Registry registry, Catalogue catalogue, Notices notices) {
			this.hints = hints;
			this.registry = registry;
			this.catalogue = catalogue;
			this.notices = notices;
			this.votes = DepartmentVotes.of(document, registry);
			this.imprint = Imprint.of(document);
		}

		Optional<Recognition> recognise() {
			Template forced = forced();
			Optional<Department> department = department();
			FilingKind kind = kind(forced);
			Integer year = year();
			boolean unknownTemplate = this.hints.template() != null && forced == null;
			if (kind == null || year == null || unknownTemplate) {
				return Optional.empty();
			}
			Template template = (forced != null) ? forced : template(kind, year, department);
			if (template == null) {
				return Optional.empty();
			}
			String name = department.map(this.votes::printedName).or(this.votes::printedName).orElse("");
			return Optional.of(new Recognition(template, kind, year, department, name));
		}

		private @Nullable Template forced() {
			String id = this.hints.template();
			if (id == null) {
				return null;
			}
			Optional<Template> template = this.catalogue.template(id);
			if (template.isEmpty()) {
				this.notices.problem(0, "没有模板“%s”。 There is no template '%s'.".formatted(id, id));
			}
			return template.orElse(null);
		}

		private Optional<Department> department() {
			Optional<Department> elected = this.votes.elected();
			if (this.hints.department() == null) {
				return elected;
			}
			Optional<Department> said = this.registry.department(this.hints.department());
			if (said.isEmpty()) {
				this.notices.problem(0, "单位名录中没有部门 %s。 The register has no department %s."
					.formatted(this.hints.department(), this.hints.department()));
				return said;
			}
			Department wanted = said.get();
			if (elected.isPresent() && this.votes.votes(elected.get().code()) > this.votes.votes(wanted.code())) {
				contradict(this.votes.line(elected.get().code()), elected.get().name(), wanted.name());
			}
			else if (this.votes.votes(wanted.code()) == 0) {
				String stranger = this.votes.stranger(wanted);
				if (stranger != null) {
					contradict(this.votes.lineOfHead(stranger), stranger, wanted.name());
				}
			}
			return said;
		}

		private @Nullable FilingKind kind(@Nullable Template forced) {
			Optional<FilingKind> printed = this.imprint.kind();
			FilingKind said = this.hints.kind();
			if (said == null) {
				said = (forced != null) ? forced.kind() : null;
			}
			if (said != null && printed.isPresent() && said != printed.get()) {
				contradict(this.imprint.line(printed.get()), printed.get().label(), said.label());
			}
			if (said == null && printed.isEmpty()) {
				this.notices.problem(0,
						"无法识别文件是部门预算还是部门决算。 It cannot be told whether the document is a budget or final accounts.");
			}
			return printed.orElse(said);
		}

		private @Nullable Integer year() {
			Optional<Integer> printed = this.imprint.year();
			Integer said = this.hints.year();
			if (said != null && printed.isPresent() && !said.equals(printed.get())) {
				contradict(this.imprint.line(printed.get()), printed.get() + "年度", said + "年度");
			}
			if (said == null && printed.isEmpty()) {
				this.notices.problem(0, "文件中没有找到预算年度。 The document does not say its budget year.");
			}
			return printed.orElse(said);
		}

		private @Nullable Template template(FilingKind kind, int year, Optional<Department> department) {
			if (department.isEmpty()) {
				this.notices.problem(0,
						"文件中没有找到单位名录中的部门名称，请在提交时指明部门。 The document names no registered department; name the department when filing.");
				return null;
			}
			String district = department.get().code().district();
			Optional<Template> exact = this.catalogue.templateFor(kind, district, year);
			if (exact.isPresent()) {
				return exact.get();
			}
			Optional<Template> nearest = this.catalogue.nearestTemplate(kind, district, year);
			if (nearest.isEmpty()) {
				this.notices.problem(0, "没有适用于区划 %s 的%s模板。 There is no template for the %s of district %s."
					.formatted(district, kind.label(), kind, district));
			}
			nearest.ifPresent((template) -> this.notices.remark(0,
					"没有 %d 年度的模板，按相邻年度的“%s”识别。 There is no template for %d; that of the nearest year was used."
						.formatted(year, template.title(), year)));
			return nearest.orElse(null);
		}

		private void contradict(int line, String printed, String said) {
			this.notices.problem(line, "文件写的是“%s”，而提交时指明的是“%s”。 The document says '%s', the submission says '%s'."
				.formatted(printed, said, printed, said));
		}

	}

}
