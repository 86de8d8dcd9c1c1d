package org.mingzhang.publication.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.mingzhang.contracts.event.EventCodec;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.identity.Rows;
import org.mingzhang.rulebook.RuleBook;
import org.mingzhang.publication.disclosure.Artefacts;
import org.mingzhang.publication.disclosure.Disclosure;
import org.mingzhang.publication.disclosure.DisclosureAddress;
import org.mingzhang.publication.disclosure.Disclosures;
import org.mingzhang.publication.writing.FactRow;
import org.mingzhang.publication.writing.PublishedDocument;

/** Finds figures of disclosures. */
public final class Figures {

	private final Disclosures disclosures;

	private final Artefacts artefacts;

	private final RuleBook rules;

	private final EventCodec codec = new EventCodec();

	public Figures(Disclosures disclosures, Artefacts artefacts, RuleBook rules) {
		this.disclosures = disclosures;
		this.artefacts = artefacts;
		this.rules = rules;
	}

	/**
	 * All about one figure.
	 * @param address the disclosure
	 * @param cell the cell
	 * @return the figure, or nothing if the disclosure is not public or the cell is blank
	 */
	public Optional<FigureReport> figure(DisclosureAddress address, Cell cell) {
		return this.disclosures.at(address).flatMap((disclosure) -> figure(disclosure, cell));
	}

	private Optional<FigureReport> figure(Disclosure disclosure, Cell cell) {
		PublishedDocument document = document(disclosure);
		return fact(document, cell).map((fact) -> FigureReport.of(disclosure, document, fact,
				identities(disclosure, document, cell), versions(disclosure, cell)));
	}

	private List<FigureIdentity> identities(Disclosure disclosure, PublishedDocument document, Cell cell) {
		Map<Cell, FactRow> facts = document.facts()
			.stream()
			.collect(Collectors.toMap(FactRow::cell, Function.identity()));
		return this.rules.identities(disclosure.template())
			.over(rows(document))
			.identitiesOf(cell)
			.stream()
			.map((equation) -> FigureIdentity.of(equation, disclosure.address(), facts))
			.toList();
	}

	private static Rows rows(PublishedDocument document) {
		SequencedMap<String, List<String>> rows = new LinkedHashMap<>();
		document.forms().forEach((form) -> rows.put(form.form(), List.of()));
		document.facts()
			.stream()
			.collect(Collectors.groupingBy(FactRow::form, LinkedHashMap::new,
					Collectors.mapping(FactRow::row, Collectors.toList())))
			.forEach((form, ids) -> rows.put(form, ids.stream().distinct().toList()));
		return new Rows(rows);
	}

	/** A version in which the cell is blank is told too: its value is missing there. */
	private List<FigureVersion> versions(Disclosure disclosure, Cell cell) {
		return this.disclosures.versions(disclosure.filing().series())
			.stream()
			.map((version) -> FigureVersion.of(version, cell, fact(document(version), cell).orElse(null)))
			.toList();
	}

	/**
	 * The figures of a disclosure.
	 * @param disclosure the disclosure
	 * @return its figures, in the order of the document
	 */
	public List<FactRow> of(Disclosure disclosure) {
		return document(disclosure).facts();
	}

	private static Optional<FactRow> fact(PublishedDocument document, Cell cell) {
		return document.facts().stream().filter((fact) -> fact.cell().equals(cell)).findFirst();
	}

	private PublishedDocument document(Disclosure disclosure) {
		String hash = disclosure.file(PublishedDocument.NAME)
			.orElseThrow(() -> new IllegalStateException(disclosure.filing() + " has no " + PublishedDocument.NAME))
			.sha256();
		byte[] bytes = this.artefacts.bytes(hash)
			.orElseThrow(() -> new IllegalStateException("File " + hash + " of " + disclosure.filing() + " is lost"));
		return this.codec.read(bytes, PublishedDocument.class);
	}

}
