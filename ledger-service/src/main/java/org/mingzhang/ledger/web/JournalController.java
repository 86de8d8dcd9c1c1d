package org.mingzhang.ledger.web;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.mingzhang.access.Parameters;
import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.contracts.access.Caller;
import org.mingzhang.ledger.access.ImpossibleScopeException;
import org.mingzhang.ledger.access.Scope;
import org.mingzhang.ledger.export.Beancount;
import org.mingzhang.ledger.export.Journal;
import org.mingzhang.ledger.export.JournalCsv;
import org.mingzhang.ledger.export.JournalJson;
import org.mingzhang.ledger.group.Groups;
import org.reactivestreams.Publisher;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The journal of a district, or of a department: as JSON, CSV, or text for Beancount. */
@RestController
class JournalController {

	private static final Set<String> KNOWN = Set.of("district", "department", "year", "from", "until", Format.PARAMETER,
			Page.LIMIT, Page.CURSOR);

	private final Groups groups;

	JournalController(Groups groups) {
		this.groups = groups;
	}

	@GetMapping("/api/v1/ledger/journal")
	ResponseEntity<Publisher<DataBuffer>> journal(Caller caller, @RequestParam MultiValueMap<String, String> query,
			@RequestHeader HttpHeaders headers) {
		Parameters given = new Parameters(query, KNOWN);
		String district = given.get("district", Values::district);
		DepartmentCode department = given.get("department", DepartmentCode::parse);
		Integer year = given.get("year", Values::year);
		LocalDate from = given.get("from", LocalDate::parse);
		LocalDate until = given.get("until", LocalDate::parse);
		Integer limit = given.get(Page.LIMIT, Values::positive);
		Long after = given.get(Page.CURSOR, JournalController::sequence);
		Format format = Format.of(given, headers, EnumSet.allOf(Format.class));
		if (limit != null && format != Format.JSON) {
			given.refuse("limit 只用于 JSON，其他格式给出全部 (limit is for JSON; other formats tell all of it)");
		}
		if (from != null && until != null && from.isAfter(until)) {
			given.refuse("from 不应晚于 until (from has to be no later than until)");
		}
		given.done();
		Scope scope = only(Scope.of(caller, district, department));
		Journal journal = new Journal(scope, year, from, until, Objects.requireNonNullElse(after, 0L),
				Objects.requireNonNullElse(limit, Integer.MAX_VALUE));
		String name = "journal-" + ((department != null) ? department : scope.district());
		return Streams.of(format, name, (out) -> write(journal, format, name, out));
	}

	private void write(Journal journal, Format format, String name, Writer out) {
		switch (format) {
			case CSV -> journal.read(this.groups, new JournalCsv(out)::write);
			case BEANCOUNT -> {
				Beancount file = new Beancount(out, name);
				journal.read(this.groups, file::write);
				file.end();
			}
			case JSON -> {
				try (JournalJson json = new JournalJson(out)) {
					json.end(cursor(journal.read(this.groups, json::write)));
				}
			}
		}
	}

	private static Scope only(List<Scope> scopes) {
		if (scopes.size() != 1) {
			throw new ImpossibleScopeException("请指明区划 district (name the district)");
		}
		return scopes.getFirst();
	}

	private static @Nullable String cursor(long sequence) {
		return (sequence == 0) ? null
				: Base64.getUrlEncoder()
					.withoutPadding()
					.encodeToString(Long.toString(sequence).getBytes(StandardCharsets.UTF_8));
	}

	private static long sequence(String cursor) {
		return Long.parseLong(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8));
	}

}
