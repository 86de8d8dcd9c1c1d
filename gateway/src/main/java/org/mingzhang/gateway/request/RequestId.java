package org.mingzhang.gateway.request;

import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

import org.springframework.web.server.ServerWebExchange;

/** The id by which a request is found again in logs of every part. */
public final class RequestId {

	/** Header that carries it, to the parts and back to the caller. */
	public static final String HEADER = "X-Request-Id";

	private static final Pattern ACCEPTABLE = Pattern.compile("[A-Za-z0-9._-]{8,64}");

	private static final String ATTRIBUTE = RequestId.class.getName();

	private RequestId() {
	}

	/**
	 * The id of a request.
	 * @param exchange the request
	 * @return its id
	 */
	public static String of(ServerWebExchange exchange) {
		return Objects.requireNonNull(exchange.getAttribute(ATTRIBUTE), "every request is given an id first");
	}

	/** Keeps the id the caller sent if it is harmless in a log, or makes one. */
	static String give(ServerWebExchange exchange) {
		String sent = exchange.getRequest().getHeaders().getFirst(HEADER);
		String id = (sent != null && ACCEPTABLE.matcher(sent).matches()) ? sent : UUID.randomUUID().toString();
		exchange.getAttributes().put(ATTRIBUTE, id);
		return id;
	}

}
