package org.mingzhang.gateway.limit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * How much one caller may send.
 *
 * @param document largest document that is filed
 * @param data largest other body of a filing, figures as CSV or JSON included
 * @param body largest body of any other request
 * @param account requests of one signed-in account
 * @param address requests of one network address that is not signed in
 * @param signIn attempts to sign in from one network address
 */
@ConfigurationProperties("mingzhang.gateway.limits")
record LimitProperties(DataSize document, DataSize data, DataSize body, Rate account, Rate address, Rate signIn) {

	LimitProperties {
		if (document.toBytes() < 1 || data.toBytes() < 1 || body.toBytes() < 1) {
			throw new IllegalArgumentException("mingzhang.gateway.limits: document, data and body must be at least 1B");
		}
	}

	/**
	 * A steady rate with room for bursts.
	 *
	 * @param perSecond requests a second in the long run
	 * @param burst requests at once after a pause
	 */
	record Rate(int perSecond, int burst) {

		Rate {
			if (perSecond < 1 || burst < 1) {
				throw new IllegalArgumentException(
						"mingzhang.gateway.limits: per-second and burst of a rate must be at least 1");
			}
		}

	}

}
