package org.mingzhang.submission.web;

import java.time.Duration;
import java.util.Set;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.util.unit.DataSize;

/**
 * The largest bodies taken. A document may be large because a process of its own reads
 * it; everything else is read here.
 *
 * @param document a document that is filed
 * @param data figures as data, and every other body
 * @param together bodies of documents that are held at once
 * @param idle how long a body may pause
 * @param whole how long a body may take from its first byte to its last
 */
@ConfigurationProperties("mingzhang.submission.body")
record BodyLimits(@DefaultValue("24MB") DataSize document, @DefaultValue("4MB") DataSize data,
		@DefaultValue("96MB") DataSize together, @DefaultValue("30s") Duration idle,
		@DefaultValue("5m") Duration whole) {

	private static final Set<MediaType> DATA = Set.of(MediaType.APPLICATION_JSON, new MediaType("text", "csv"));

	BodyLimits {
		if (data.toBytes() < 1 || document.compareTo(data) < 0 || together.compareTo(document) < 0) {
			throw new IllegalArgumentException(
					"mingzhang.submission.body: data must be at least 1B, document at least data, together at least document");
		}
		if (!idle.isPositive() || whole.compareTo(idle) < 0) {
			throw new IllegalArgumentException(
					"mingzhang.submission.body: idle must be more than 0, whole at least idle");
		}
	}

	DataSize of(ServerHttpRequest request) {
		return isDocument(request) ? this.document : this.data;
	}

	static boolean isDocument(ServerHttpRequest request) {
		String path = request.getPath().value();
		boolean filed = request.getMethod().equals(HttpMethod.POST) && path.equals(Links.FILINGS);
		boolean supplied = request.getMethod().equals(HttpMethod.PUT) && path.startsWith(Links.FILINGS + "/")
				&& path.contains("/forms/");
		return (filed || supplied) && !isData(request.getHeaders());
	}

	/** A type that is none is refused where the body is read. */
	private static boolean isData(HttpHeaders headers) {
		try {
			MediaType type = headers.getContentType();
			return type != null && DATA.stream().anyMatch((each) -> each.equalsTypeAndSubtype(type));
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

}
