package org.mingzhang.validation.approved;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.event.EventCodec;
import org.mingzhang.contracts.event.FilingApproved;
import org.mingzhang.contracts.event.FilingSubmitted;
import org.mingzhang.contracts.event.Purpose;
import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.Fact;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.Narrative;
import org.mingzhang.forms.PrintedAddress;
import org.mingzhang.forms.PrintedForm;
import org.mingzhang.forms.Reading;
import org.mingzhang.forms.Source;
import org.mingzhang.forms.Unit;

/** Filings of a few figures in 万元, a line each: form,row,column,value. */
public final class SampleFilings {

	private static final Instant AT = Instant.parse("2026-03-02T04:00:00Z");

	private SampleFilings() {
	}

	public static FilingContent content(FilingId filing, String... figures) {
		List<Fact> facts = new ArrayList<>();
		List<PrintedForm> forms = new ArrayList<>();
		for (String figure : figures) {
			String[] part = figure.split(",");
			Cell cell = new Cell(part[0], part[1], part[2]);
			facts.add(new Fact(cell, Amount.parse(part[3]), Unit.WAN_YUAN, part[1], part[2],
					new PrintedAddress(part[0], part[1], part[2]), Source.ENTERED, Reading.PRINTED));
			if (forms.stream().noneMatch((form) -> form.form().equals(part[0]))) {
				forms.add(new PrintedForm(part[0], part[0], null, null, Unit.WAN_YUAN, List.of(), Source.ENTERED));
			}
		}
		return new FilingContent("hubei-wuhan/final-accounts/2022-2023", filing.series().kind(), filing.series().year(),
				"某部门", forms, facts, List.of(), Narrative.NONE, List.of());
	}

	public static ApprovedFiling approved(String id, String... figures) {
		FilingId filing = FilingId.parse(id);
		FilingContent content = content(filing, figures);
		return new ApprovedFiling(filing, content, new EventCodec().contentHash(content), AT);
	}

	public static FilingApproved approval(String id, String... figures) {
		ApprovedFiling filing = approved(id, figures);
		return new FilingApproved(filing.filing(), 5, filing.content(), filing.contentHash(), List.of(), AT,
				"bureau-420107", LocalDate.of(2026, 3, 2), "", AT);
	}

	public static FilingSubmitted submitted(String id, String... figures) {
		ApprovedFiling filing = approved(id, figures);
		return new FilingSubmitted(filing.filing(), 2, Purpose.CHECK, filing.content(), filing.contentHash(), AT);
	}

}
