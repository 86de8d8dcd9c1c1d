package org.mingzhang.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.event.EventCodec;
import org.mingzhang.contracts.event.Explanation;
import org.mingzhang.contracts.event.FilingApproved;
import org.mingzhang.contracts.event.FilingPosted;
import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.Fact;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.Narrative;
import org.mingzhang.forms.PrintedAddress;
import org.mingzhang.forms.PrintedForm;
import org.mingzhang.forms.Reading;
import org.mingzhang.forms.Sheet;
import org.mingzhang.forms.Source;
import org.mingzhang.forms.codes.Code;
import org.mingzhang.forms.codes.CodeList;
import org.mingzhang.rulebook.RuleBook;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.forms.template.Template;

/** Filings for tests, of a few lines each. */
public final class Filings {

	public static final Catalogue CATALOGUE = Catalogue.load();

	public static final RuleBook RULES = new RuleBook(CATALOGUE);

	public static final String WUHAN_FINAL = "hubei-wuhan/final-accounts/2022-2023";

	public static final String WUHAN_BUDGET = "hubei-wuhan/budget/2024";

	public static final String QINHUANGDAO_BUDGET = "hebei-qinhuangdao/budget/2023";

	public static final FilingId OFFICE_2023 = FilingId.parse("420107-102-2023-final-accounts-1");

	private final Template template;

	private final int year;

	private final List<Fact> facts = new ArrayList<>();

	private final List<PrintedForm> forms = new ArrayList<>();

	private final List<Narrative.Section> sections = new ArrayList<>();

	private final List<Sheet> sheets = new ArrayList<>();

	private Filings(Template template, int year) {
		this.template = template;
		this.year = year;
	}

	public static Filings of(String template, int year) {
		return of(CATALOGUE.template(template).orElseThrow(), year);
	}

	public static Filings of(Template template, int year) {
		return new Filings(template, year);
	}

	/** The final accounts of an office, with one line of every kind. */
	public static FilingContent smallOffice() {
		return of(WUHAN_FINAL, 2023).form("summary")
			.facts("summary,revenue.general,amount,100.50", "summary,revenue.current,amount,100.50",
					"summary,revenue.total,amount,100.50", "summary,201,amount,98.5", "summary,210,amount,2",
					"summary,expenditure.current,amount,100.50", "summary,expenditure.total,amount,100.50")
			.form("expenditure")
			.facts("expenditure,total,total,100.50", "expenditure,total,basic,100.50", "expenditure,201,total,98.5",
					"expenditure,20131,total,98.5", "expenditure,2013101,total,98.5")
			.section(1, "第三部分 决算情况说明", "本年度收入合计100.50万元。")
			.content();
	}

	public Filings form(String id, String... notes) {
		FormTemplate form = this.template.form(id).orElseThrow();
		this.forms.add(new PrintedForm(id, this.year + "年度" + form.title(), form.number(), null, form.unit(),
				List.of(notes), Source.line(1)));
		return this;
	}

	/** Adds figures, each written {@code form,row,column,value}. */
	public Filings facts(String... lines) {
		for (String line : lines) {
			String[] fields = line.split(",");
			FormTemplate form = this.template.form(fields[0]).orElseThrow();
			this.facts.add(new Fact(new Cell(fields[0], fields[1], fields[2]), Amount.parse(fields[3]), form.unit(),
					name(fields[1]), fields[2], new PrintedAddress(form.printedName(), null, null), Source.line(1),
					Reading.PRINTED));
		}
		return this;
	}

	public Filings section(int level, String heading, String... paragraphs) {
		this.sections.add(new Narrative.Section(level, heading,
				Arrays.stream(paragraphs).map((text) -> new Narrative.Paragraph(1, text)).toList()));
		return this;
	}

	/** Adds a table kept as text; cells of a row are separated by {@code |}. */
	public Filings sheet(String form, String title, String... rows) {
		this.sheets.add(new Sheet(form, title,
				Arrays.stream(rows).map((row) -> new Sheet.Row(1, Arrays.asList(row.split("\\|", -1)))).toList()));
		return this;
	}

	public FilingContent content() {
		return new FilingContent(this.template.id(), this.template.kind(), this.year, "中共武汉市青山区委办公室", this.forms,
				this.facts, List.of(), new Narrative(this.sections), this.sheets);
	}

	public static FilingApproved approval(FilingId filing, FilingContent content, Explanation... explanations) {
		return new FilingApproved(filing, 7, content, new EventCodec().contentHash(content), List.of(explanations),
				Instant.parse("2024-09-01T01:00:00Z"), "bureau-420107", LocalDate.of(2024, 9, 20), "",
				Instant.parse("2024-09-20T02:00:00Z"));
	}

	public static FilingPosted posting(FilingApproved approval) {
		return new FilingPosted(approval.filing(), approval.revision(), approval.contentHash(), 12,
				EventCodec.sha256("group of " + approval.filing()), Instant.parse("2024-09-20T02:00:01Z"));
	}

	private String name(String row) {
		return CodeList.FUNCTION.find(row, this.year)
			.or(() -> CodeList.ECONOMIC.find(row, this.year))
			.map(Code::name)
			.orElse(row);
	}

}
