package org.mingzhang.submission.drafting;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.contracts.FilingSeries;
import org.mingzhang.contracts.access.Caller;
import org.mingzhang.contracts.registry.Department;
import org.mingzhang.contracts.registry.Registry;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.FilingKind;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.forms.template.Template;
import org.mingzhang.submission.filing.Dossier;
import org.mingzhang.submission.filing.Filing;
import org.mingzhang.submission.filing.FilingState;
import org.mingzhang.submission.filing.FilingStore;
import org.mingzhang.submission.filing.Reason;
import org.mingzhang.submission.filing.Refused;
import org.mingzhang.submission.filing.Rights;
import org.mingzhang.writing.workbook.Prefill;
import org.mingzhang.writing.workbook.Workbooks;

/**
 * Workbooks to be filled in (填报工作簿). For a department they begin with what is approved:
 * last year's closing balances and the budget of the year.
 */
public final class TemplateWorkbooks {

	private static final Set<FilingState> APPROVED = EnumSet.of(FilingState.APPROVED, FilingState.POSTED,
			FilingState.PUBLISHED);

	private final FilingStore store;

	private final Catalogue catalogue;

	private final Registry registry;

	private final WritingRoom room;

	/**
	 * Creates the use case.
	 * @param store tells what was approved
	 * @param catalogue the templates
	 * @param registry the departments
	 * @param room where workbooks are written
	 */
	public TemplateWorkbooks(FilingStore store, Catalogue catalogue, Registry registry, WritingRoom room) {
		this.store = store;
		this.catalogue = catalogue;
		this.registry = registry;
		this.room = room;
	}

	/**
	 * Writes the workbook of a template.
	 * @param caller who asks
	 * @param id id of the template
	 * @param department whose it shall be; if null, the caller's only department in the
	 * region of the template, or nobody's
	 * @param year the budget year; if null, the last of the template
	 * @return the workbook
	 * @throws Refused with {@link Reason#NO_SUCH_TEMPLATE}, or {@link Reason#FORBIDDEN}
	 * if the department is not the caller's, or {@link Reason#BUSY}
	 */
	public TemplateWorkbook of(Caller caller, String id, @Nullable DepartmentCode department, @Nullable Integer year) {
		Template template = this.catalogue.template(id)
			.orElseThrow(() -> new Refused(Reason.NO_SUCH_TEMPLATE,
					"没有模板“%s”，模板见 /api/v1/templates。 There is no such template; the list has all.".formatted(id)));
		if (department != null) {
			Rights.toFile(caller, department);
		}
		Optional<Department> whose = Optional.ofNullable(department)
			.or(() -> only(caller, template))
			.flatMap(this.registry::department);
		int when = (year != null) ? year : template.lastYear();
		Prefill prefill = whose.map((known) -> prefill(known.code(), template.kind(), when)).orElse(Prefill.NONE);
		String name = whose.map(Department::name).orElse("");
		return new TemplateWorkbook("%s%d年度%s填报工作簿.xlsx".formatted(name, when, template.kind().label()),
				this.room.write(() -> Workbooks.empty(template, when, name, prefill)));
	}

	private static Optional<DepartmentCode> only(Caller caller, Template template) {
		Set<DepartmentCode> own = caller.departments();
		return (own.size() == 1)
				? own.stream().filter((code) -> code.district().startsWith(template.region())).findFirst()
				: Optional.empty();
	}

	private Prefill prefill(DepartmentCode department, FilingKind kind, int year) {
		FilingContent lastYear = new FilingSeries(department, year, FilingKind.FINAL_ACCOUNTS).yearBefore()
			.map(this::approved)
			.orElse(null);
		FilingContent budget = (kind == FilingKind.FINAL_ACCOUNTS)
				? approved(new FilingSeries(department, year, FilingKind.BUDGET)) : null;
		return new Prefill(lastYear, budget);
	}

	/** The newest version that the bureau has approved. */
	private @Nullable FilingContent approved(FilingSeries series) {
		return this.store.versions(series)
			.stream()
			.filter((version) -> APPROVED.contains(version.state()))
			.max(Comparator.comparingInt((version) -> version.id().version()))
			.flatMap((version) -> this.store.find(version.id()))
			.map(Filing::dossier)
			.map(Dossier::content)
			.orElse(null);
	}

}
