package org.mingzhang.publication.writing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.event.EventCodec;
import org.mingzhang.contracts.event.FilingApproved;
import org.mingzhang.contracts.event.FilingPosted;
import org.mingzhang.contracts.registry.Department;
import org.mingzhang.contracts.registry.District;
import org.mingzhang.contracts.registry.Registry;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Kind;
import org.mingzhang.rulebook.RuleBook;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.forms.template.Template;
import org.mingzhang.messaging.EventRejectedException;
import org.mingzhang.publication.disclosure.Artefact;
import org.mingzhang.publication.disclosure.Assembly;
import org.mingzhang.publication.disclosure.Disclosure;
import org.mingzhang.publication.disclosure.Headline;
import org.mingzhang.publication.disclosure.Imprint;
import org.mingzhang.publication.disclosure.PublishedFile;
import org.mingzhang.publication.document.Document;
import org.mingzhang.publication.document.Remarks;
import org.mingzhang.publication.masking.PublicContent;
import org.mingzhang.publication.search.SearchText;

/** Writes all files of a disclosure. */
public final class DisclosureWriting implements Assembly {

	private static final String JSON = "application/json";

	private final Catalogue catalogue;

	private final RuleBook ruleBook;

	private final Registry registry;

	private final EventCodec codec = new EventCodec();

	public DisclosureWriting(Catalogue catalogue, RuleBook ruleBook, Registry registry) {
		this.catalogue = catalogue;
		this.ruleBook = ruleBook;
		this.registry = registry;
	}

	@Override
	public Assembled assemble(FilingApproved approval, FilingPosted posting, Instant publishedAt) {
		FilingContent content = PublicContent.of(approval.content());
		Template template = this.catalogue.template(content.template())
			.orElseThrow(() -> new EventRejectedException(approval.filing() + " follows template " + content.template()
					+ ", which this release does not know"));
		Remarks remarks = remarks(approval);
		Imprint imprint = imprint(approval, posting, publishedAt);
		List<Headline> headlines = Headlines.of(content);
		PublishedDocument published = PublishedDocument.of(imprint, content, remarks);
		List<Artefact> artefacts = new ArrayList<>();
		artefacts.add(new Artefact("document.html", "text/html;charset=UTF-8",
				DocumentHtml.write(imprint, Document.of(content, template, remarks, headlines))));
		artefacts.add(new Artefact(PublishedDocument.NAME, JSON, this.codec.write(published)));
		artefacts.add(new Artefact("facts.csv", "text/csv;charset=UTF-8", FactsCsv.write(published.facts())));
		Manifest manifest = Manifest.of(imprint, artefacts.stream().map(Artefact::file).toList());
		artefacts.add(new Artefact(Disclosure.MANIFEST, JSON, this.codec.write(manifest)));
		List<PublishedFile> files = artefacts.stream().map(Artefact::file).toList();
		return new Assembled(new Disclosure(imprint, approval.revision(), content.template(), headlines, files),
				artefacts, searchText(imprint, content));
	}

	/** Rounding differences are not filed; the rule book tells them again. */
	private Remarks remarks(FilingApproved approval) {
		List<Finding> roundings = this.ruleBook.check(approval.content())
			.findings()
			.stream()
			.filter((finding) -> finding.kind() == Kind.ROUNDING)
			.toList();
		return new Remarks(PublicContent.of(approval.explanations()), roundings);
	}

	private Imprint imprint(FilingApproved approval, FilingPosted posting, Instant publishedAt) {
		FilingId filing = approval.filing();
		DepartmentCode code = filing.series().department();
		String department = this.registry.department(code)
			.map(Department::name)
			.orElse(approval.content().departmentName());
		String district = this.registry.district(code.district()).map(District::name).orElse(code.district());
		return new Imprint(filing, filing.series().year() + "年度" + department + filing.series().kind().label(),
				department, district, new Imprint.Journey(approval.submittedAt(), approval.at(), approval.repliedOn(),
						posting.at(), publishedAt, approval.contentHash(), posting.groupHash()));
	}

	private SearchText searchText(Imprint imprint, FilingContent content) {
		DepartmentCode code = imprint.filing().series().department();
		List<String> title = Stream
			.of(Stream.of(imprint.filing().series().year() + "年度"),
					this.registry.district(code.district()).map(District::fullName).stream(),
					Stream.of(imprint.departmentName()),
					this.registry.department(code).stream().flatMap((department) -> department.aliases().stream()),
					Stream.of(imprint.title()))
			.flatMap((names) -> names)
			.toList();
		List<String> texts = Stream
			.of(Stream.of(content.departmentName()), content.forms().stream().map((form) -> form.title()),
					content.narrative()
						.sections()
						.stream()
						.flatMap((section) -> Stream.concat(Stream.of(section.heading()),
								section.paragraphs().stream().map((part) -> part.text()))),
					content.facts().stream().map((fact) -> fact.rowLabel()).distinct())
			.flatMap((part) -> part)
			.toList();
		return SearchText.of(List.of(String.join(" ", title)), texts);
	}

}
