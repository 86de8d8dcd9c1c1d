package org.mingzhang.systemtests;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A visitor who signed in with the client credentials of a demo account. */
class SignedIn extends Visitor {

	private final String token;

	SignedIn(Gateway gateway, String account) {
		super(gateway);
		this.token = token(new Visitor(gateway), account);
	}

	private static String token(Visitor visitor, String account) {
		String credentials = Base64.getEncoder().encodeToString((account + ":demo").getBytes(StandardCharsets.UTF_8));
		return visitor
			.send(visitor.request("/oauth2/token")
				.header("Authorization", "Basic " + credentials)
				.header("Content-Type", "application/x-www-form-urlencoded")
				.POST(BodyPublishers.ofString("grant_type=client_credentials")))
			.expecting(200)
			.field("access_token");
	}

	@Override
	HttpRequest.Builder request(String path) {
		return super.request(path).header("Authorization", "Bearer " + this.token);
	}

}
