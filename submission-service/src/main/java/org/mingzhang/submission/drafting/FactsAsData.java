package org.mingzhang.submission.drafting;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.contracts.registry.Department;
import org.mingzhang.contracts.registry.Registry;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.FilingKind;
import org.mingzhang.forms.Narrative;
import org.mingzhang.forms.PrintedForm;
import org.mingzhang.forms.Source;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.forms.template.Template;
import org.mingzhang.submission.correction.Corrections;
import org.mingzhang.submission.correction.GivenCell;
import org.mingzhang.submission.correction.GivenCells;
import org.mingzhang.submission.filing.Refused;
import org.mingzhang.submission.filing.Trouble;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Figures as data, as the interface gives them out: a table with the columns
 * {@code form}, {@code row}, {@code column} and {@code value}, as CSV or JSON. There is
 * no print to recognise anything by, so department, year and kind have to be said.
 */
public final class FactsAsData implements DocumentReading {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		.build();

	private final Registry registry;

	private final Catalogue catalogue;

	/**
	 * Creates the reading.
	 * @param registry tells the names of departments
	 * @param catalogue the templates
	 */
	public FactsAsData(Registry registry, Catalogue catalogue) {
		this.registry = registry;
		this.catalogue = catalogue;
	}

	@Override
	public Result read(SubmittedDocument document) {
		DepartmentCode department = document.department();
		Integer year = document.year();
		FilingKind kind = document.kind();
		if (department == null || year == null || kind == null) {
			return unreadable("以数据申报时须用参数 department、year、kind 指明部门、年度和类别。"
					+ "Figures as data need the parameters department, year and kind.");
		}
		Optional<Template> template = template(document.template(), department, year, kind);
		if (template.isEmpty()) {
			return unreadable("没有适用的模板，请用参数 template 指定。 No template applies: name one by the parameter template.");
		}
		try {
			List<GivenCell> cells = cells(document);
			FilingContent blank = blank(template.get(), department, year, kind, cells);
			FilingContent content = Corrections.ofCells(blank, template.get(), cells).content();
			return new Result.Read(content, Optional.of(department), List.of());
		}
		catch (Refused refused) {
			return new Result.Unreadable(refused.troubles().isEmpty()
					? List.of(Trouble.of(String.valueOf(refused.getMessage()))) : refused.troubles());
		}
		catch (JacksonException ex) {
			return unreadable("不是有效的 JSON：" + ex.getOriginalMessage() + "。 This is no JSON.");
		}
	}

	private Optional<Template> template(@Nullable String named, DepartmentCode department, int year, FilingKind kind) {
		if (named != null) {
			return this.catalogue.template(named).filter((template) -> template.kind() == kind);
		}
		return this.catalogue.templateFor(kind, department.district(), year)
			.or(() -> this.catalogue.nearestTemplate(kind, department.district(), year));
	}

	private static List<GivenCell> cells(SubmittedDocument document) {
		if (document.contentType().equals("text/csv")) {
			return CsvTable.read(new String(document.bytes(), StandardCharsets.UTF_8))
				.stream()
				.map(CsvTable.Row::fields)
				.map((row) -> new GivenCell(row.get("form"), row.get("row"), row.get("column"),
						Objects.requireNonNullElse(row.get("value"), "")))
				.toList();
		}
		JsonNode json = JSON.readTree(document.bytes());
		return GivenCells.of(json.has("items") ? json.path("items") : json, null);
	}

	/** The forms that figures are given for, as the template prints them. */
	private FilingContent blank(Template template, DepartmentCode department, int year, FilingKind kind,
			List<GivenCell> cells) {
		Set<String> named = cells.stream()
			.flatMap((cell) -> Stream.ofNullable(cell.form()))
			.collect(Collectors.toSet());
		List<PrintedForm> forms = new ArrayList<>();
		template.forms()
			.stream()
			.filter((form) -> named.contains(form.id()))
			.forEach((form) -> forms.add(new PrintedForm(form.id(), form.title(), form.number(), null, form.unit(),
					form.notes(), Source.ENTERED)));
		String name = this.registry.department(department).map(Department::name).orElse(department.toString());
		return new FilingContent(template.id(), kind, year, name, forms, List.of(), List.of(), Narrative.NONE,
				List.of());
	}

	private static Result unreadable(String sentence) {
		return new Result.Unreadable(List.of(Trouble.of(sentence)));
	}

}
