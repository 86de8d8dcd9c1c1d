package org.mingzhang.submission.drafting;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.mingzhang.contracts.DepartmentCode;
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
import org.mingzhang.submission.filing.Trouble;

/**
 * A format for tests that has a figure per line, {@code expenditure,201,total,10.00}. A
 * figure whose column is open names several: {@code expenditure,201,basic|project,4.20}.
 * It may begin with its department's code.
 */
public final class LineReading implements DocumentReading {

	private final List<Fact> facts = new ArrayList<>();

	private final List<OpenFigure> open = new ArrayList<>();

	private final List<Trouble> troubles = new ArrayList<>();

	/** A reading that forgets each document before the next. */
	public static DocumentReading reading() {
		return (document) -> new LineReading().read(document);
	}

	@Override
	public Result read(SubmittedDocument document) {
		List<String> lines = new String(document.bytes(), StandardCharsets.UTF_8).lines().toList();
		Optional<DepartmentCode> department = Optional.ofNullable(document.department());
		for (int i = 0; i < lines.size(); i++) {
			if (i == 0 && lines.getFirst().matches("\\d{6}-\\d{3}")) {
				department = Optional.of(DepartmentCode.parse(lines.getFirst()));
			}
			else {
				line(i + 1, lines.get(i).split(","));
			}
		}
		return this.troubles.isEmpty() ? new Result.Read(content(document), department, List.of())
				: new Result.Unreadable(this.troubles);
	}

	private void line(int number, String[] fields) {
		if (fields.length != 4) {
			this.troubles.add(Trouble.at(number, "该行不是数字。This line is no figure."));
			return;
		}
		List<String> columns = List.of(fields[2].split("\\|"));
		Amount value = Amount.parse(fields[3]);
		if (columns.size() > 1) {
			this.open
				.add(new OpenFigure(fields[0], fields[1], columns, value, Unit.WAN_YUAN, "某行", Source.line(number)));
			return;
		}
		this.facts.add(new Fact(new Cell(fields[0], fields[1], fields[2]), value, Unit.WAN_YUAN, "某行", "某栏",
				new PrintedAddress("公开03表", fields[1], "1"), Source.line(number), Reading.PRINTED));
	}

	private FilingContent content(SubmittedDocument document) {
		List<PrintedForm> forms = this.facts.stream()
			.map((fact) -> fact.cell().form())
			.distinct()
			.map((form) -> new PrintedForm(form, form, null, null, Unit.WAN_YUAN, List.of(), Source.line(1)))
			.toList();
		return new FilingContent("hubei-wuhan/final-accounts/2022-2023",
				Objects.requireNonNullElse(document.kind(), FilingKind.FINAL_ACCOUNTS),
				Objects.requireNonNullElse(document.year(), 2023), "某部门", forms, this.facts, this.open, Narrative.NONE,
				List.of());
	}

}
