package org.mingzhang.submission.filing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.FilingSeries;
import org.mingzhang.contracts.event.EventCodec;
import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.Fact;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.FilingKind;
import org.mingzhang.forms.Narrative;
import org.mingzhang.forms.OpenFigure;
import org.mingzhang.forms.PrintedAddress;
import org.mingzhang.forms.PrintedForm;
import org.mingzhang.forms.Reading;
import org.mingzhang.forms.Source;
import org.mingzhang.forms.Unit;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Kind;
import org.mingzhang.forms.check.Operand;
import org.mingzhang.forms.check.Place;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.forms.check.State;

/** Small filings for tests: two figures of an expenditure form, findings as needed. */
public final class SampleFilings {

	public static final FilingSeries SERIES = new FilingSeries(DepartmentCode.parse("420107-101"), 2023,
			FilingKind.FINAL_ACCOUNTS);

	public static final FilingId ID = SERIES.version(1);

	public static final Instant NOON = Instant.parse("2024-08-20T12:00:00Z");

	public static final Original ORIGINAL = new Original("ab".repeat(32), 4_711, "application/pdf", "dept-420107-101",
			NOON);

	public static final Cell TOTAL = new Cell("expenditure", "total", "total");

	public static final Cell CLASS = new Cell("expenditure", "201", "total");

	private static final EventCodec CODEC = new EventCodec();

	private SampleFilings() {
	}

	public static Signature by(String account) {
		return new Signature(account, "trace-of-" + account, NOON);
	}

	public static Fact fact(Cell cell, String value) {
		return new Fact(cell, Amount.parse(value), Unit.WAN_YUAN, "合计", "本年支出合计",
				new PrintedAddress("公开03表", cell.row(), "1"), Source.line(51), Reading.PRINTED);
	}

	public static FilingContent content(String total) {
		PrintedForm form = new PrintedForm("expenditure", "支出决算表", "公开03表", "青山区委组织部", Unit.WAN_YUAN, List.of(),
				Source.line(40));
		return new FilingContent("hubei-wuhan/final-accounts/2022-2023", FilingKind.FINAL_ACCOUNTS, 2023, "青山区委组织部",
				List.of(form), List.of(fact(TOTAL, total), fact(CLASS, "10.00")), List.of(), Narrative.NONE, List.of());
	}

	public static FilingContent withOpenFigure(FilingContent content) {
		OpenFigure open = new OpenFigure("expenditure", "20101", List.of("basic", "project"), Amount.parse("4.20"),
				Unit.WAN_YUAN, "人大事务", Source.line(60));
		return content.withFigures(content.facts(), List.of(open));
	}

	public static Dossier dossier(FilingContent content) {
		return Dossier.of(content, CODEC.contentHash(content));
	}

	public static Change draft(FilingId id, String key) {
		return Filing.drafted(id, dossier(content("10.00")), new Receipt(key, "hash of " + key), by("dept-420107-101"),
				"from a document", List.of(ORIGINAL));
	}

	public static Filing draft() {
		return draft(ID, "dept-420107-101/first").filing();
	}

	public static Check check(Filing filing, Finding... findings) {
		return new Check(filing.dossier().contentHash(), List.of(findings), NOON, null, null, null);
	}

	public static Finding finding(String id, Severity severity, State state, String total) {
		return new Finding(id, "P3", Kind.BALANCE, severity, state,
				new Place("expenditure", "total", "total", "公开03表 合计 1栏"), null, "合计应等于各类之和",
				List.of(new Operand(TOTAL, 1, Amount.parse(total)), new Operand(CLASS, -1, Amount.parse("10.00"))),
				List.of(), "请核对");
	}

	public static Finding passed(String id) {
		return finding(id, Severity.BLOCK, State.PASSED, "10.00");
	}

	public static Finding blocking(String id) {
		return finding(id, Severity.BLOCK, State.FAILED, "10.00");
	}

	public static Finding toExplain(String id) {
		return finding(id, Severity.EXPLAIN, State.FAILED, "10.00");
	}

	public static Filing submitted() {
		return draft().submit(by("dept-420107-101")).filing();
	}

	public static Filing inReview() {
		return inReview(draft());
	}

	private static Filing inReview(Filing draft) {
		Filing submitted = draft.submit(by("dept-420107-101")).filing();
		return submitted.judge(check(submitted, passed("P3:1")), by("validation-service")).filing();
	}

	public static Filing approved() {
		return approved(draft());
	}

	public static Filing approved(Filing draft) {
		Approval approval = new Approval("bureau-420107", LocalDate.of(2024, 8, 21), "");
		return inReview(draft).approve(approval, by("bureau-420107")).filing();
	}

	/** Corrects the total of a filing. */
	public static Filing withContent(Filings filings, FilingId id, String total) {
		Dossier corrected = dossier(content(total));
		return filings.change(id, (filing) -> filing.correct(corrected.content(), corrected.contentHash(),
				List.of(new CellChange(TOTAL, null, Amount.parse(total))), List.of(), null, by("dept-420107-101")));
	}

	public static Filing published() {
		Filing posted = LaterNews.posted(approved(), new Posting(2, "group"), by("ledger-service"))
			.orElseThrow()
			.filing();
		return LaterNews.published(posted, new Disclosure("/d", "manifest"), by("publication-service"))
			.orElseThrow()
			.filing();
	}

}
