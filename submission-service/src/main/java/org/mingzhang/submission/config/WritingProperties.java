package org.mingzhang.submission.config;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much is written at once.
 *
 * @param atOnce workbooks and Word documents that are written at once
 * @param patience how long one waits for its turn until its reader is asked to come again
 */
@ConfigurationProperties("mingzhang.submission.writing")
public record WritingProperties(@DefaultValue("2") int atOnce, @DefaultValue("20s") Duration patience) {

	public WritingProperties {
		if (atOnce < 1 || patience.isNegative()) {
			throw new IllegalArgumentException(
					"mingzhang.submission.writing: at-once must be at least 1, patience not negative");
		}
	}

}
