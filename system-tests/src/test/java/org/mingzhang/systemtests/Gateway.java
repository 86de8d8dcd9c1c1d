package org.mingzhang.systemtests;

import java.net.URI;

/**
 * Where everybody comes in.
 *
 * @param address its address
 * @param contract what it may answer
 */
record Gateway(URI address, Contract contract) {

	/** Reads at the gateway what it promises. */
	static Gateway at(URI address) {
		Gateway unknown = new Gateway(address, Contract.NONE);
		String contract = new Visitor(unknown).get("/api/v1/openapi.yaml").expecting(200).text();
		return new Gateway(address, Contract.parse(contract));
	}

}
