package org.mingzhang.access;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import org.springframework.web.server.ServerWebExchange;

/** The id under which a request is found in the logs of every part. */
public final class RequestId {

	/** The header by which the gateway tells it. */
	public static final String HEADER = "X-Request-Id";

	private static final Pattern ACCEPTABLE = Pattern.compile("[A-Za-z0-9._-]{8,64}");

	private RequestId() {
	}

	/**
	 * The id of a request: the gateway's, or a new one if the request did not come
	 * through it.
	 * @param exchange the request
	 * @return its id, the same each time
	 */
	public static String of(ServerWebExchange exchange) {
		String known = exchange.getAttribute(HEADER);
		if (known != null) {
			return known;
		}
		String id = Optional.ofNullable(exchange.getRequest().getHeaders().getFirst(HEADER))
			.filter((sent) -> ACCEPTABLE.matcher(sent).matches())
			.orElseGet(() -> UUID.randomUUID().toString());
		exchange.getAttributes().put(HEADER, id);
		return id;
	}

}
