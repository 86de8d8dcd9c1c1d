package org.mingzhang.ledger.web;

import java.util.List;
import java.util.Set;

import org.mingzhang.access.Parameters;
import org.mingzhang.access.Problem;
import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.access.Caller;
import org.mingzhang.ledger.access.Scope;
import org.mingzhang.ledger.balance.Balance;
import org.mingzhang.ledger.balance.Balances;
import org.mingzhang.ledger.export.BalancesCsv;
import org.mingzhang.ledger.group.Groups;
import org.mingzhang.ledger.reservation.Reservations;
import org.reactivestreams.Publisher;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Questions to the ledger. Each runs on a virtual thread of its own, which may block. */
@RestController
@RequestMapping("/api/v1/ledger")
class LedgerController {

	private final Groups groups;

	private final Balances balances;

	private final Reservations reservations;

	private final Names names;

	private final JsonMapper json;

	LedgerController(Groups groups, Balances balances, Reservations reservations, Names names, JsonMapper json) {
		this.groups = groups;
		this.balances = balances;
		this.reservations = reservations;
		this.names = names;
		this.json = json;
	}

	@GetMapping("/balances")
	ResponseEntity<Publisher<DataBuffer>> balances(Caller caller, @RequestParam MultiValueMap<String, String> query,
			@RequestHeader HttpHeaders headers) {
		BalanceRequest request = BalanceRequest.of(query, headers);
		List<Scope> scopes = Scope.ofBalances(caller, request.district(), request.department());
		List<Balance> all = this.balances.read(scopes, request.query());
		if (request.format() == Format.CSV) {
			return Streams.of(Format.CSV, "balances", (out) -> BalancesCsv.write(out, request.query().groupBy(), all));
		}
		BalancesView view = BalancesView.of(request, scopes, all, this.names);
		return Streams.of(Format.JSON, "balances", (out) -> this.json.writeValue(out, view));
	}

	@GetMapping("/groups/{filing}")
	GroupView group(Caller caller, @PathVariable String filing, @RequestParam MultiValueMap<String, String> query) {
		new Parameters(query, Set.of()).done();
		FilingId id = filing(filing);
		Scope.requireReads(caller, id.series().department());
		return this.groups.find(id)
			.map((group) -> GroupView.of(group, this.reservations.ceilings(group), this.names))
			.orElseThrow(() -> Problem.notFound("账本中没有 %s。 The ledger has never heard of this filing.".formatted(id)));
	}

	private static FilingId filing(String text) {
		try {
			return FilingId.parse(text);
		}
		catch (IllegalArgumentException ex) {
			throw Problem
				.notFound("没有编号为 %s 的申报，编号形如 420107-101-2023-final-accounts-1。%s".formatted(text, ex.getMessage()));
		}
	}

}
