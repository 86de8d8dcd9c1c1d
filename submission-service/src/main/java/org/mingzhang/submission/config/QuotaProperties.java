package org.mingzhang.submission.config;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What one department may upload on one day.
 *
 * @param documents number of documents
 * @param size their size together
 */
@ConfigurationProperties("mingzhang.submission.quota")
public record QuotaProperties(@DefaultValue("2000") int documents, @DefaultValue("4GB") DataSize size) {

	public QuotaProperties {
		if (documents < 1 || size.toBytes() < 1) {
			throw new IllegalArgumentException(
					"mingzhang.submission.quota: documents and size must be at least 1 and 1B");
		}
	}

}
