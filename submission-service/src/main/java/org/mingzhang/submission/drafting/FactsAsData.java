package org.mingzhang.submission.drafting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.contracts.FilingSeries;
import org.mingzhang.contracts.finding.FormulaGuard;
import org.mingzhang.contracts.registry.Department;
import org.mingzhang.contracts.registry.Registry;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.FilingKind;
import org.mingzhang.forms.Narrative;
import org.mingzhang.forms.PrintedForm;
import org.mingzhang.forms.Source;
import org.mingzhang.forms.Unit;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.forms.template.Template;
import org.mingzhang.reading.document.Problem;
import org.mingzhang.reading.text.Decoding;
import org.mingzhang.submission.correction.GivenCells;
import org.mingzhang.submission.correction.GivenFigure;
import org.mingzhang.submission.correction.GivenFigures;
import org.mingzhang.submission.filing.Gap;
import org.mingzhang.submission.filing.Reason;
import org.mingzhang.submission.filing.Refused;
import org.mingzhang.submission.filing.Trouble;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Data as the interface gives it out. Figures are a table with the columns {@code form},
 * {@code row}, {@code column} and {@code value}, as CSV or JSON; labels, printed
 * addresses and readings are taken where they are given. There is no print to recognise
 * anything by, so department, year and kind have to be said. The whole content of a
 * filing is a JSON object that says all of this.
 */
public final class FactsAsData implements DocumentReading {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
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
		try {
			JsonNode json = document.contentType().equals("text/csv") ? null : JSON.readTree(document.bytes());
			return (json != null && json.has("forms")) ? whole(document) : figures(document, json);
		}
		catch (Refused refused) {
			return new Result.Unreadable(refused.troubles().isEmpty()
					? List.of(Trouble.of(String.valueOf(refused.getMessage()))) : refused.troubles());
		}
		catch (JacksonException ex) {
			return unreadable("不是有效的 JSON：" + ex.getOriginalMessage() + "。 This is no JSON.");
		}
	}

	/** The whole content of a filing; it says by itself whose it is. */
	private Result whole(SubmittedDocument document) {
		ContentAsData data;
		try {
			data = ContentAsData.read(document.bytes());
		}
		catch (IllegalArgumentException ex) {
			return unreadable("内容不符合约定：" + ex.getMessage() + "。 This is not the content of a filing.");
		}
		List<Trouble> troubles = new ArrayList<>();
		refuseStrangeYear(troubles, data);
		demand(troubles, document.department(), data.department());
		demand(troubles, document.year(), data.year());
		demand(troubles, document.kind(), data.kind());
		demand(troubles, document.template(), data.template());
		Optional<Template> template = this.catalogue.template(data.template())
			.filter((known) -> known.kind() == data.kind());
		if (template.isEmpty()) {
			troubles.add(Trouble
				.of("没有%s模板 %s。 There is no such template.".formatted(data.kind().label(), data.template())));
		}
		template.ifPresent((known) -> troubles.addAll(data.strangeForms(known)));
		if (!troubles.isEmpty()) {
			return new Result.Unreadable(troubles);
		}
		return read(data.content(template.orElseThrow(), name(data.department())), template.orElseThrow(),
				data.department());
	}

	/** A parameter that names a year was proved; what the document says was not. */
	private static void refuseStrangeYear(List<Trouble> troubles, ContentAsData data) {
		try {
			new FilingSeries(data.department(), data.year(), data.kind());
		}
		catch (IllegalArgumentException ex) {
			troubles.add(Trouble.of("年度 %d 不能申报。 %s".formatted(data.year(), ex.getMessage())));
		}
	}

	private static void demand(List<Trouble> troubles, @Nullable Object said, Object read) {
		if (said != null && !said.equals(read)) {
			troubles
				.add(Trouble.of("文件写的是 %s，参数给的是 %s。 The document and the parameter disagree.".formatted(read, said)));
		}
	}

	private Result figures(SubmittedDocument document, @Nullable JsonNode json) {
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
		List<GivenFigure> figures = (json != null) ? ofJson(json) : ofTable(document);
		FilingContent blank = blank(template.get(), department, year, kind, figures);
		return read(GivenFigures.fill(blank, template.get(), figures), template.get(), department);
	}

	private Optional<Template> template(@Nullable String named, DepartmentCode department, int year, FilingKind kind) {
		if (named != null) {
			return this.catalogue.template(named).filter((template) -> template.kind() == kind);
		}
		return this.catalogue.templateFor(kind, department.district(), year)
			.or(() -> this.catalogue.nearestTemplate(kind, department.district(), year));
	}

	private static List<GivenFigure> ofTable(SubmittedDocument document) {
		return CsvTable.read(text(document)).stream().map((row) -> figure(row.line(), (field) -> {
			String text = row.fields().get(field);
			return (text == null || field.equals("value")) ? text : FormulaGuard.unguard(text);
		})).toList();
	}

	/** A spreadsheet in China saves its tables in GBK. */
	private static String text(SubmittedDocument document) {
		return switch (Decoding.of(document.bytes())) {
			case Decoding.Text(String text) -> text;
			case Decoding.Undecodable(List<Problem> problems) ->
				throw new Refused(Reason.UNREADABLE, "表格的编码无法识别。 The table is no text.",
						problems.stream().map((problem) -> Trouble.at(problem.line(), problem.message())).toList());
		};
	}

	private static List<GivenFigure> ofJson(JsonNode json) {
		if (!json.path("next").isNull() && !json.path("next").isMissingNode()) {
			throw new Refused(Reason.UNREADABLE,
					"这只是数据的一部分（next 不为空），请取全各页后合并提交。 This is a piece of a list (it has a next): send the whole.");
		}
		JsonNode items = json.has("items") ? json.path("items") : json;
		GivenCells.of(items, null);
		return IntStream.range(0, items.size())
			.mapToObj(items::get)
			.map((item) -> figure(null, (field) -> GivenCells.text(item, field)))
			.toList();
	}

	private static GivenFigure figure(@Nullable Integer line, Function<String, @Nullable String> field) {
		return new GivenFigure(line, field.apply("form"), field.apply("row"), field.apply("column"),
				field.apply("value"), field.apply("unit"), field.apply("rowLabel"), field.apply("columnLabel"),
				field.apply("printedForm"), field.apply("printedRow"), field.apply("printedColumn"),
				field.apply("source"), field.apply("reading"));
	}

	/** The forms that figures are given for, as the template prints them. */
	private FilingContent blank(Template template, DepartmentCode department, int year, FilingKind kind,
			List<GivenFigure> figures) {
		Map<String, GivenFigure> first = new HashMap<>();
		figures.stream()
			.filter((figure) -> figure.form() != null)
			.forEach((figure) -> first.putIfAbsent(Objects.requireNonNull(figure.form()), figure));
		List<PrintedForm> forms = template.forms()
			.stream()
			.filter((form) -> first.containsKey(form.id()))
			.map((form) -> head(form, Objects.requireNonNull(first.get(form.id()))))
			.toList();
		return new FilingContent(template.id(), kind, year, name(department), forms, List.of(), List.of(),
				Narrative.NONE, List.of());
	}

	private static PrintedForm head(FormTemplate form, GivenFigure first) {
		boolean inWanYuan = Unit.WAN_YUAN.label().equals(first.unit());
		boolean inYuan = Unit.YUAN.label().equals(first.unit());
		Unit unit = inWanYuan ? Unit.WAN_YUAN : inYuan ? Unit.YUAN : form.unit();
		return new PrintedForm(form.id(), form.title(), form.number(), null, unit, form.notes(), Source.ENTERED);
	}

	private String name(DepartmentCode department) {
		return this.registry.department(department).map(Department::name).orElse(department.toString());
	}

	private static Result read(FilingContent content, Template template, DepartmentCode department) {
		List<Gap> gaps = template.forms()
			.stream()
			.filter((form) -> form.required() && content.form(form.id()).isEmpty())
			.map((form) -> new Gap(form.id(), form.title(), Gap.Cause.MISSING,
					List.of(Trouble
						.of("数据中没有《%s》，请单独补交该表。 The data have no such form; supply it alone.".formatted(form.title()))),
					false))
			.toList();
		return new Result.Read(content, Optional.of(department), List.of(), gaps);
	}

	private static Result unreadable(String sentence) {
		return new Result.Unreadable(List.of(Trouble.of(sentence)));
	}

}
