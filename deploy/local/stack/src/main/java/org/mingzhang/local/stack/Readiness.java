package org.mingzhang.local.stack;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;

/** Tells when a part can be used, which is later than when it has started. */
final class Readiness {

	private static final Duration PATIENCE = Duration.ofSeconds(1);

	private final Wiring wiring;

	Readiness(Wiring wiring) {
		this.wiring = wiring;
	}

	/**
	 * Asks a part. The broker and the database open their port when they are ready; all
	 * others say so at their health address.
	 * @param part the part
	 * @return whether it is ready
	 */
	boolean isReady(Part part) {
		return part.keepsData() ? Ports.answers(this.wiring.ports().of(part)) : saysSo(part);
	}

	private boolean saysSo(Part part) {
		URI health = URI.create(this.wiring.address(part) + "/actuator/health/readiness");
		try {
			HttpURLConnection connection = (HttpURLConnection) health.toURL().openConnection();
			connection.setConnectTimeout((int) PATIENCE.toMillis());
			connection.setReadTimeout((int) PATIENCE.toMillis());
			return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
		}
		catch (IOException ex) {
			return false;
		}
	}

}
