package org.mingzhang.publication.web;

import org.mingzhang.forms.Cell;
import org.mingzhang.publication.disclosure.DisclosureAddress;
import org.mingzhang.publication.disclosure.DisclosureQuery;
import org.mingzhang.publication.disclosure.Disclosures;
import org.mingzhang.publication.figure.FigureCut;
import org.mingzhang.publication.figure.FigureQuery;
import org.mingzhang.publication.figure.Figures;

import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells single figures, and cuts across departments and years. */
@RestController
@RequestMapping("/api/v1")
class FigureController {

	private static final String FUNCTION = "function";

	private static final String FORM = "form";

	private final Figures figures;

	private final Disclosures disclosures;

	FigureController(Figures figures, Disclosures disclosures) {
		this.figures = figures;
		this.disclosures = disclosures;
	}

	@GetMapping("/disclosures/{district}/{department}/{year}/{kind}/facts/{form}/{row}/{column}")
	ResponseEntity<byte[]> figure(@PathVariable String district, @PathVariable String department,
			@PathVariable String year, @PathVariable String kind, @PathVariable String form, @PathVariable String row,
			@PathVariable String column, @RequestParam MultiValueMap<String, String> given) {
		new QueryParameters(given).only().check();
		if (form.isBlank() || row.isBlank() || column.isBlank()) {
			throw blank(form, row, column);
		}
		return DisclosureAddress.parse(district, department, year, kind)
			.flatMap((address) -> this.figures.figure(address, new Cell(form, row, column)))
			.map(Answers::json)
			.orElseThrow(() -> blank(form, row, column));
	}

	private static Refused blank(String form, String row, String column) {
		return Refused.notPublic("没有公开 " + String.join("/", form, row, column)
				+ " 的数字：该格为空白，或文件尚未公开。全部数字见 facts.csv。This cell is blank, or nothing is public here.");
	}

	@GetMapping("/facts")
	ResponseEntity<byte[]> cut(@RequestParam MultiValueMap<String, String> given) {
		QueryParameters parameters = new QueryParameters(given).only(QueryParameters.DISTRICT,
				QueryParameters.DEPARTMENT, FUNCTION, QueryParameters.YEAR, QueryParameters.KIND, FORM,
				QueryParameters.LIMIT, QueryParameters.CURSOR);
		DisclosureQuery query = parameters.disclosures();
		String function = parameters.read(FUNCTION, "功能分类科目编码，如 201、20132、2013201",
				(text) -> text.matches("\\d{3}|\\d{5}|\\d{7}") ? text : null);
		String form = parameters.read(FORM, "表的标识，如 expenditure", (text) -> text.matches("[a-z-]+") ? text : null);
		parameters.check();
		FigureCut cut = FigureCut.of(new FigureQuery(query, function, form), this.disclosures, this.figures);
		return Answers.json(new Listing<>(cut.items(), (cut.next() != null) ? cut.next().toString() : null, null));
	}

}
