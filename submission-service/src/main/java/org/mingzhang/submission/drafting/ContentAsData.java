package org.mingzhang.submission.drafting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.contracts.event.EventCodec;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.FilingKind;
import org.mingzhang.forms.Narrative;
import org.mingzhang.forms.OpenFigure;
import org.mingzhang.forms.PrintedForm;
import org.mingzhang.forms.Sheet;
import org.mingzhang.forms.template.Template;
import org.mingzhang.submission.correction.GivenFigure;
import org.mingzhang.submission.correction.GivenFigures;
import org.mingzhang.submission.filing.Filing;
import org.mingzhang.submission.filing.Refused;
import org.mingzhang.submission.filing.Trouble;

/**
 * The whole content of a filing as data, both ways without loss: what is written is read
 * as the same content.
 *
 * @param template id of its template
 * @param kind its kind
 * @param year its budget year
 * @param department whose it is
 * @param departmentName the department's name as printed
 * @param forms the heads of its forms
 * @param facts its figures
 * @param openFigures figures whose column is open
 * @param narrative its text
 * @param sheets tables kept as text
 */
public record ContentAsData(String template, FilingKind kind, int year, DepartmentCode department,
		@Nullable String departmentName, List<PrintedForm> forms, List<FlatFact> facts, List<OpenFigure> openFigures,
		Narrative narrative, List<Sheet> sheets) {

	private static final EventCodec CODEC = new EventCodec();

	public ContentAsData {
		openFigures = (openFigures != null) ? openFigures : List.of();
		narrative = (narrative != null) ? narrative : Narrative.NONE;
		sheets = (sheets != null) ? sheets : List.of();
		refuseNull("forms", forms);
		refuseNull("facts", facts);
		refuseNull("openFigures", openFigures);
		refuseNull("sheets", sheets);
	}

	/** A list that is absent altogether is told with everything else that is. */
	private static void refuseNull(String name, @Nullable List<?> parts) {
		for (int i = 0; parts != null && i < parts.size(); i++) {
			if (parts.get(i) == null) {
				throw new IllegalArgumentException("%s[%d] 为空 is null".formatted(name, i));
			}
		}
	}

	/**
	 * Writes a filing.
	 * @param filing the filing
	 * @return UTF-8 JSON
	 */
	static byte[] write(Filing filing) {
		FilingContent content = filing.dossier().content();
		return CODEC.write(
				new ContentAsData(content.template(), content.kind(), content.year(), filing.id().series().department(),
						content.departmentName(), content.forms(), content.facts().stream().map(FlatFact::of).toList(),
						content.openFigures(), content.narrative(), content.sheets()));
	}

	/**
	 * Reads what was written.
	 * @param json UTF-8 JSON
	 * @return the content, its figures not proved yet
	 * @throws IllegalArgumentException with the place, if it is not of that shape
	 */
	static ContentAsData read(byte[] json) {
		return CODEC.read(json, ContentAsData.class);
	}

	/** The reasons against forms that the template lacks, or that come twice. */
	List<Trouble> strangeForms(Template printed) {
		Set<String> seen = new HashSet<>();
		return this.forms.stream()
			.filter((form) -> printed.form(form.form()).isEmpty() || !seen.add(form.form()))
			.map((form) -> Trouble.at(form.form(), null, null,
					"模板没有表 %s，或该表给出了两次。 The template has no such form, or it is given twice.".formatted(form.form())))
			.toList();
	}

	/**
	 * The content, its figures proved.
	 * @param printed the template it names
	 * @param registered the department's name in the register, where none is printed
	 * @return the content
	 * @throws Refused with every reason, if a figure cannot be taken
	 */
	FilingContent content(Template printed, String registered) {
		FilingContent blank = new FilingContent(this.template, this.kind, this.year,
				(this.departmentName != null) ? this.departmentName : registered, this.forms, List.of(), List.of(),
				this.narrative, this.sheets);
		List<GivenFigure> figures = new ArrayList<>(this.facts.stream().map(FlatFact::given).toList());
		this.openFigures.forEach((open) -> figures.add(given(open)));
		return GivenFigures.fill(blank, printed, figures);
	}

	private static GivenFigure given(OpenFigure open) {
		return new GivenFigure(null, open.form(), open.row(), String.join("|", open.columns()), open.value().toString(),
				open.unit().label(), open.rowLabel(), null, open.form(), null, null, open.source().place(),
				"ambiguous");
	}

}
