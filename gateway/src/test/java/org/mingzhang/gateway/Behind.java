package org.mingzhang.gateway;

import reactor.core.publisher.Mono;

/** The stubs behind the gateway of the tests, one set for all. */
final class Behind {

	static final StubPart SUBMISSION = new StubPart();

	static final StubPart VALIDATION = new StubPart();

	static final StubPart LEDGER = new StubPart();

	static final StubPart PUBLICATION = new StubPart();

	/** Shows its keys at any address, unless a test makes it answer otherwise. */
	static final StubPart IDENTITY = new StubPart();

	static final Signer SIGNER = new Signer();

	private Behind() {
	}

	static void reset() {
		SUBMISSION.reset();
		VALIDATION.reset();
		LEDGER.reset();
		PUBLICATION.reset();
		IDENTITY.reset();
		IDENTITY.does((request, response) -> response.header("Content-Type", "application/json")
			.sendString(Mono.just(SIGNER.keys())));
	}

}
