package org.mingzhang.publication.web;

import java.util.List;

import org.springframework.http.HttpStatus;

/** A request that cannot be served, with every reason. */
final class Refused extends RuntimeException {

	private final HttpStatus status;

	private final String name;

	private final String title;

	private final transient List<String> reasons;

	private Refused(HttpStatus status, String name, String title, List<String> reasons) {
		super(String.join(" ", reasons));
		this.status = status;
		this.name = name;
		this.title = title;
		this.reasons = List.copyOf(reasons);
	}

	/** The query is not one this address knows. */
	static Refused badQuery(List<String> reasons) {
		return new Refused(HttpStatus.BAD_REQUEST, "bad-request", "请求有误 Bad request", reasons);
	}

	/** Nothing is public at this address. */
	static Refused notPublic(String reason) {
		return new Refused(HttpStatus.NOT_FOUND, "not-found", "未找到 Not found", List.of(reason));
	}

	HttpStatus status() {
		return this.status;
	}

	/** The end of the problem's type. */
	String name() {
		return this.name;
	}

	String title() {
		return this.title;
	}

	List<String> reasons() {
		return this.reasons;
	}

}
