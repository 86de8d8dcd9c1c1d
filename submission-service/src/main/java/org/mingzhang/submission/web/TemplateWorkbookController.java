package org.mingzhang.submission.web;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.contracts.access.Caller;
import org.mingzhang.reading.format.Declaration;
import org.mingzhang.submission.drafting.TemplateWorkbook;
import org.mingzhang.submission.drafting.TemplateWorkbooks;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Workbooks to be filled in; the id of a template has three parts. */
@RestController
class TemplateWorkbookController {

	private final TemplateWorkbooks workbooks;

	TemplateWorkbookController(TemplateWorkbooks workbooks) {
		this.workbooks = workbooks;
	}

	@GetMapping("/api/v1/templates/{region}/{kind}/{years}/workbook")
	ResponseEntity<byte[]> workbook(Caller caller, @PathVariable String region, @PathVariable String kind,
			@PathVariable String years, @RequestParam(required = false) @Nullable String department,
			@RequestParam(required = false) @Nullable String year) {
		TemplateWorkbook workbook = this.workbooks.of(caller, String.join("/", region, kind, years),
				Given.parsed("department", department, DepartmentCode::parse), Given.year(year));
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(Declaration.WORKBOOK.mediaType()))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment()
						.filename(workbook.name(), StandardCharsets.UTF_8)
						.build()
						.toString())
			.cacheControl(CacheControl.noStore())
			.body(workbook.bytes());
	}

}
