package org.mingzhang.submission.drafting;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.contracts.FilingSeries;
import org.mingzhang.contracts.event.EventCodec;
import org.mingzhang.contracts.finding.Rfc4180;
import org.mingzhang.contracts.registry.Registry;
import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.Fact;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.OpenFigure;
import org.mingzhang.forms.PrintedAddress;
import org.mingzhang.forms.Reading;
import org.mingzhang.forms.Source;
import org.mingzhang.forms.synthetic.SyntheticFilings;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.forms.template.Template;
import org.mingzhang.submission.drafting.DocumentReading.Result;
import org.mingzhang.submission.filing.Dossier;
import org.mingzhang.submission.filing.Filing;
import org.mingzhang.submission.filing.Receipt;
import org.mingzhang.submission.filing.SampleFilings;

import static org.assertj.core.api.Assertions.assertThat;

/** What is given out as data comes back as the same filing. */
class DataRoundTripTests {

	private static final Catalogue CATALOGUE = Catalogue.load();

	private static final DepartmentCode DEPARTMENT = DepartmentCode.parse("420107-101");

	private final DocumentReading reading = new FactsAsData(Registry.load(), CATALOGUE);

	static Stream<Template> templates() {
		return CATALOGUE.templates().stream();
	}

	@ParameterizedTest
	@MethodSource("templates")
	void theWholeContentComesBackEqual(Template template) {
		FilingContent content = unusual(SyntheticFilings.of(template).filing(11, 15));
		Filing filing = filing(content);

		assertThat(read(content, "application/json", ContentAsData.write(filing))).isEqualTo(content);
	}

	@ParameterizedTest
	@MethodSource("templates")
	void aTableOfFiguresComesBackWithTheSameFigures(Template template) {
		FilingContent content = unusual(SyntheticFilings.of(template).filing(12, 15));
		String table = Stream.concat(Stream.of(FlatFact.COLUMNS), FlatFact.of(content).stream().map(FlatFact::cells))
			.map(Rfc4180::line)
			.collect(Collectors.joining());

		FilingContent read = read(content, "text/csv", table.getBytes(StandardCharsets.UTF_8));

		assertThat(read.facts()).isEqualTo(content.facts());
		assertThat(read.openFigures()).isEqualTo(content.openFigures());
	}

	@ParameterizedTest
	@MethodSource("templates")
	void aListOfFiguresComesBackWithTheSameFigures(Template template) {
		FilingContent content = unusual(SyntheticFilings.of(template).filing(13, 15));

		FilingContent read = read(content, "application/json", new EventCodec().write(FlatFact.of(content)));

		assertThat(read.facts()).isEqualTo(content.facts());
		assertThat(read.openFigures()).isEqualTo(content.openFigures());
	}

	@Test
	void aContentThatDisagreesWithItsParametersIsRefusedWithEveryReason() {
		FilingContent content = SyntheticFilings.of(CATALOGUE.templates().getFirst()).filing(1, 3);
		SubmittedDocument document = new SubmittedDocument(ContentAsData.write(filing(content)), "application/json",
				DepartmentCode.parse("420107-102"), 1999, null, null);

		assertThat(this.reading.read(document)).isInstanceOfSatisfying(Result.Unreadable.class,
				(unreadable) -> assertThat(unreadable.reasons()).hasSize(2));
	}

	@Test
	void aFigureThatNoFormHasIsToldWithTheLineOfTheTable() {
		String table = "form,row,column,value\nexpenditure,201,total,1.00\n\nexpenditure,201,nothing,1.00\n";
		Result result = this.reading.read(new SubmittedDocument(table.getBytes(StandardCharsets.UTF_8), "text/csv",
				DEPARTMENT, 2023, CATALOGUE.templates().getFirst().kind(), null));

		assertThat(result).isInstanceOfSatisfying(Result.Unreadable.class,
				(unreadable) -> assertThat(unreadable.reasons()).singleElement()
					.satisfies((trouble) -> assertThat(trouble.line()).isEqualTo(4)));
	}

	@Test
	void aTornTableIsToldWithItsLine() {
		String table = "form,row,column,value\nexpenditure,201,total,1.00\nexpenditure,201\n";
		Result result = this.reading.read(new SubmittedDocument(table.getBytes(StandardCharsets.UTF_8), "text/csv",
				DEPARTMENT, 2023, CATALOGUE.templates().getFirst().kind(), null));

		assertThat(result).isInstanceOfSatisfying(Result.Unreadable.class,
				(unreadable) -> assertThat(unreadable.reasons()).singleElement()
					.satisfies((trouble) -> assertThat(trouble.line()).isEqualTo(3)));
	}

	/** With what exports lose most easily. */
	private static FilingContent unusual(FilingContent content) {
		Fact first = content.facts().getFirst();
		List<Fact> facts = content.facts().stream().skip(2).collect(Collectors.toList());
		Fact second = content.facts().get(1);
		facts.addFirst(new Fact(first.cell(), new Amount(-120, 1), first.unit(), "=一、\"引号\", '逗号", "'+栏",
				new PrintedAddress("公开01表", null, "-1"), new Source("page 3 line 2 box 1.00 2.00 3.00 4.00"),
				Reading.DERIVED));
		Cell cell = second.cell();
		OpenFigure open = OpenFigure.among(List.of(cell, content.facts().get(2).cell()), new Amount(50, 2),
				second.unit(), "@某行", Source.line(9));
		boolean sameForm = cell.form().equals(content.facts().get(2).cell().form());
		return content.withFigures(facts, sameForm ? List.of(open) : List.of());
	}

	private static Filing filing(FilingContent content) {
		Dossier dossier = Dossier.of(content, new EventCodec().contentHash(content));
		return Filing
			.drafted(new FilingSeries(DEPARTMENT, content.year(), content.kind()).version(1), dossier,
					new Receipt("key", "hash"), SampleFilings.by("dept-420107-101"), "from a document", List.of())
			.filing();
	}

	private FilingContent read(FilingContent content, String type, byte[] bytes) {
		Result result = this.reading
			.read(new SubmittedDocument(bytes, type, DEPARTMENT, content.year(), content.kind(), content.template()));
		assertThat(result).isInstanceOf(Result.Read.class);
		return ((Result.Read) result).content();
	}

}
