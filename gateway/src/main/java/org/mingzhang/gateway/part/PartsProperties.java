package org.mingzhang.gateway.part;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the parts are.
 *
 * @param parts address and patience for each part
 */
@ConfigurationProperties("mingzhang.gateway")
public record PartsProperties(Map<Part, Target> parts) {

	public PartsProperties {
		Map<Part, Target> known = Map.copyOf(parts);
		List<Part> missing = Arrays.stream(Part.values()).filter((part) -> !known.containsKey(part)).toList();
		if (!missing.isEmpty()) {
			throw new IllegalArgumentException("mingzhang.gateway.parts lacks " + missing);
		}
		parts = known;
	}

	/**
	 * Where a part is.
	 * @param part the part
	 * @return its target
	 */
	public Target target(Part part) {
		return Objects.requireNonNull(this.parts.get(part), "checked when it was made");
	}

	/**
	 * A part's address and how long its answers may take.
	 *
	 * @param uri base address, scheme, host and port only
	 * @param timeout longest wait for the head of an answer
	 */
	public record Target(URI uri, Duration timeout) {

		public Target {
			if (uri.getHost() == null || uri.getScheme() == null) {
				throw new IllegalArgumentException("'" + uri + "' is no address of a part: give scheme, host and port, "
						+ "such as http://127.0.0.1:8081");
			}
			if (!timeout.isPositive()) {
				throw new IllegalArgumentException("The timeout of " + uri + " must be more than 0s");
			}
		}

	}

}
