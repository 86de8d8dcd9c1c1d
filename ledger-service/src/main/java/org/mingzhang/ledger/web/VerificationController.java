package org.mingzhang.ledger.web;

import java.util.Locale;
import java.util.Set;

import org.mingzhang.access.Parameters;
import org.mingzhang.contracts.access.Caller;
import org.mingzhang.ledger.access.Scope;
import org.mingzhang.ledger.group.Bookkeeper;
import org.mingzhang.ledger.group.Groups;
import org.mingzhang.ledger.verification.Verifier;

import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The proof of the books, on request. */
@RestController
@RequestMapping("/api/v1/ledger/verification")
class VerificationController {

	private static final String DISTRICT = "district";

	private final Verifier verifier;

	private final Bookkeeper bookkeeper;

	VerificationController(Verifier verifier, Groups groups) {
		this.verifier = verifier;
		this.bookkeeper = new Bookkeeper(groups);
	}

	/**
	 * Whoever has a part in a district may have it proved; the event log is its bureau's
	 * to replay.
	 */
	@GetMapping
	VerificationView verify(Caller caller, @RequestParam MultiValueMap<String, String> query) {
		Parameters given = new Parameters(query, Set.of(DISTRICT, "from"));
		String asked = given.get(DISTRICT, Values::district);
		Origin from = given.get("from", Origin::of);
		given.done();
		String district = Scope.districtOf(caller, asked);
		if (from != Origin.EVENTS) {
			return VerificationView.of(this.verifier.fromGroups(district), Scope.of(caller, district, null).getFirst());
		}
		Scope.requireBureau(caller, district);
		return VerificationView.of(this.verifier.fromEvents(district), new Scope(district, Set.of()));
	}

	/** Makes the books of a district anew from its groups, and proves them. */
	@PostMapping("/books")
	VerificationView rebuild(Caller caller, @RequestParam MultiValueMap<String, String> query) {
		Parameters given = new Parameters(query, Set.of(DISTRICT));
		String asked = given.get(DISTRICT, Values::district);
		given.done();
		String district = Scope.districtOf(caller, asked);
		Scope.requireBureau(caller, district);
		this.bookkeeper.rebuild(district);
		return VerificationView.of(this.verifier.fromGroups(district), new Scope(district, Set.of()));
	}

	/** What the books are made anew from. */
	private enum Origin {

		GROUPS, EVENTS;

		static Origin of(String text) {
			return valueOf(Values.oneOf(Origin.class, Origin::id, text).toUpperCase(Locale.ROOT));
		}

		String id() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
