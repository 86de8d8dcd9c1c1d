package org.mingzhang.submission.drafting;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.contracts.FilingSeries;
import org.mingzhang.contracts.access.Caller;
import org.mingzhang.contracts.event.EventCodec;
import org.mingzhang.contracts.registry.Registry;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.Fact;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.FilingKind;
import org.mingzhang.forms.synthetic.SyntheticFilings;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.forms.template.Template;
import org.mingzhang.reading.DocumentReader;
import org.mingzhang.reading.ReadingResult;
import org.mingzhang.reading.recognition.Hints;
import org.mingzhang.submission.filing.Change;
import org.mingzhang.submission.filing.Dossier;
import org.mingzhang.submission.filing.Filing;
import org.mingzhang.submission.filing.InMemoryFilingStore;
import org.mingzhang.submission.filing.Reason;
import org.mingzhang.submission.filing.Receipt;
import org.mingzhang.submission.filing.Refused;
import org.mingzhang.submission.filing.SampleFilings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The workbook of a new year begins with what was approved of the last. */
class TemplateWorkbooksTests {

	private static final Catalogue CATALOGUE = Catalogue.load();

	private static final String ID = "hubei-wuhan/final-accounts/2022-2023";

	private static final DepartmentCode DEPARTMENT = DepartmentCode.parse("420107-101");

	private static final Cell CLOSING = new Cell("summary", "expenditure.closing", "amount");

	private static final Cell OPENING = new Cell("summary", "revenue.opening", "amount");

	private final InMemoryFilingStore store = new InMemoryFilingStore();

	private final TemplateWorkbooks workbooks = new TemplateWorkbooks(this.store, CATALOGUE, Registry.load(),
			new WritingRoom(2, Duration.ofMinutes(1)));

	private final Caller caller = new Caller("dept-420107-101", Set.of(DEPARTMENT), Set.of(), Set.of());

	@Test
	void anApprovedClosingBalanceIsTheOpeningOneOfTheNextYear() {
		FilingContent lastYear = lastYear();
		this.store.add(new Change(SampleFilings.approved(draft(lastYear)), List.of()));

		Map<Cell, Fact> facts = read(this.workbooks.of(this.caller, ID, null, 2023)).factsByCell();

		assertThat(lastYear.factsByCell()).containsKey(CLOSING);
		assertThat(facts.get(OPENING).value()).isEqualTo(lastYear.factsByCell().get(CLOSING).value());
	}

	@Test
	void whatIsNotApprovedFillsNothingIn() {
		this.store.add(new Change(draft(lastYear()), List.of()));

		assertThat(read(this.workbooks.of(this.caller, ID, null, 2023)).factsByCell()).doesNotContainKey(OPENING);
	}

	@Test
	void theFileSaysWhoseItIs() {
		TemplateWorkbook workbook = this.workbooks.of(this.caller, ID, null, 2023);

		assertThat(workbook.name()).contains("组织部", "2023年度部门决算").endsWith(".xlsx");
		assertThat(read(workbook).departmentName()).contains("组织部");
	}

	@Test
	void anotherDepartmentsWorkbookIsNotGivenOut() {
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.workbooks.of(this.caller, ID, DepartmentCode.parse("420107-102"), 2023))
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(Reason.FORBIDDEN));
	}

	@Test
	void aTemplateHasToExist() {
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.workbooks.of(this.caller, "atlantis/budget/2024", null, null))
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(Reason.NO_SUCH_TEMPLATE));
	}

	private static FilingContent lastYear() {
		Template template = CATALOGUE.template(ID).orElseThrow();
		return SyntheticFilings.of(template).in(2022).filing(5, 12);
	}

	private static Filing draft(FilingContent content) {
		FilingSeries series = new FilingSeries(DEPARTMENT, 2022, FilingKind.FINAL_ACCOUNTS);
		Dossier dossier = Dossier.of(content, new EventCodec().contentHash(content));
		return Filing
			.drafted(series.version(1), dossier, new Receipt("key", "hash"), SampleFilings.by("dept-420107-101"),
					"from a document", List.of())
			.filing();
	}

	private static FilingContent read(TemplateWorkbook workbook) {
		ReadingResult result = new DocumentReader(Registry.load(), CATALOGUE).readWorkbook(workbook.bytes(),
				Hints.NONE);
		assertThat(result).isInstanceOf(ReadingResult.Read.class);
		return ((ReadingResult.Read) result).content();
	}

}
