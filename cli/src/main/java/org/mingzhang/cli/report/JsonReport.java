package org.mingzhang.cli.report;

import java.io.PrintWriter;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mingzhang.cli.desk.Checked;
import org.mingzhang.contracts.finding.FlatCause;
import org.mingzhang.contracts.finding.FlatCoverage;
import org.mingzhang.contracts.finding.FlatFinding;
import org.mingzhang.forms.FilingKind;
import org.mingzhang.reading.document.Problem;
import org.mingzhang.reading.document.Remark;
import org.mingzhang.rulebook.Verdict;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** One JSON document, written file by file. */
final class JsonReport implements Report {

	private final PrintWriter out;

	private final Shown shown;

	private final JsonGenerator json;

	JsonReport(PrintWriter out, Shown shown) {
		this.out = out;
		this.shown = shown;
		this.json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build().createGenerator(out);
	}

	@Override
	public void begin(String rulePack) {
		this.json.writeStartObject();
		this.json.writeStringProperty("rulePack", rulePack);
		this.json.writeArrayPropertyStart("files");
	}

	@Override
	public void add(Checked checked) {
		switch (checked) {
			case Checked.Examined examined -> this.json.writePOJO(read(examined));
			case Checked.Unreadable unreadable ->
				this.json.writePOJO(new Unread(unreadable.file().toString(), unreadable.problems()));
		}
	}

	@Override
	public void end() {
		this.json.writeEndArray();
		this.json.writeEndObject();
		this.json.flush();
		this.out.println();
	}

	private Read read(Checked.Examined examined) {
		Verdict verdict = examined.verdict();
		return new Read(examined.file().toString(), examined.department().map(Object::toString).orElse(null),
				examined.content().departmentName(), examined.content().year(), examined.content().kind(),
				examined.content().template(), examined.content().facts().size(), examined.remarks(),
				FlatCoverage.of(verdict.coverage()), verdict.causes().stream().map(FlatCause::of).toList(),
				this.shown.of(verdict).stream().map((finding) -> FlatFinding.of(finding, null)).toList());
	}

	private record Unread(String file, List<Problem> problems) {
	}

	private record Read(String file, @Nullable String department, String departmentName, int year, FilingKind kind,
			String template, int facts, List<Remark> remarks, FlatCoverage coverage, List<FlatCause> causes,
			List<FlatFinding> findings) {
	}

}
