package org.mingzhang.gateway.problem;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.mingzhang.gateway.part.Part;

import org.springframework.http.HttpStatus;

/**
 * Why a request was not served, after RFC 9457.
 *
 * @param name stable name, the end of its {@code type}
 * @param status HTTP status
 * @param title what it is, the same for every occurrence
 * @param detail what happened and what to do, Chinese first
 * @param retryAfter when it is worth trying again, if it is
 * @param more further fields of this type of problem
 */
public record Problem(String name, HttpStatus status, String title, String detail, @Nullable Duration retryAfter,
		Map<String, Object> more) {

	/** What the type of every problem begins with. */
	static final String TYPE = "urn:mingzhang:problem:";

	private static final Duration BREATH = Duration.ofSeconds(5);

	public Problem {
		more = Map.copyOf(more);
	}

	/**
	 * A problem without further fields.
	 * @param name stable name
	 * @param status HTTP status
	 * @param title what it is
	 * @param detail what happened and what to do
	 */
	public Problem(String name, HttpStatus status, String title, String detail) {
		this(name, status, title, detail, null, Map.of());
	}

	String type() {
		return TYPE + this.name;
	}

	/**
	 * Nobody is signed in.
	 * @param detail why
	 * @return the problem
	 */
	public static Problem unauthenticated(String detail) {
		return new Problem("unauthenticated", HttpStatus.UNAUTHORIZED, "需要登录 Sign-in required", detail);
	}

	/**
	 * The account lacks a right.
	 * @param detail which
	 * @return the problem
	 */
	public static Problem forbidden(String detail) {
		return new Problem("forbidden", HttpStatus.FORBIDDEN, "没有权限 Not allowed", detail);
	}

	/**
	 * A part cannot be reached, or failed so often that it is left in peace for a while.
	 * @param part the part
	 * @return the problem
	 */
	public static Problem unavailable(Part part) {
		return new Problem("part-unavailable", HttpStatus.SERVICE_UNAVAILABLE,
				part.chinese() + "暂不可用 Part of the system is unavailable",
				part.chinese() + "暂时无法访问，请稍后重试；本次请求没有执行。 Cannot reach " + part.english()
						+ "; the request was not carried out, try again in a few seconds.",
				BREATH, Map.of("part", name(part)));
	}

	/**
	 * A part did not answer in time.
	 * @param part the part
	 * @return the problem
	 */
	static Problem late(Part part) {
		return new Problem("part-timeout", HttpStatus.GATEWAY_TIMEOUT, part.chinese() + "响应超时 No answer in time",
				part.chinese() + "没有在规定时间内答复，操作可能仍在进行；请先查询结果再决定是否重试。 No answer from " + part.english()
						+ " in time; the request may still be carried out, so look before you repeat it.",
				BREATH, Map.of("part", name(part)));
	}

	/**
	 * A part broke the connection off.
	 * @param part the part
	 * @return the problem
	 */
	static Problem brokenOff(Part part) {
		return new Problem("part-broke-off", HttpStatus.BAD_GATEWAY, part.chinese() + "连接中断 Connection broken off", part
			.chinese() + "在答复前断开了连接，操作可能已经完成；请先查询结果再决定是否重试。 The connection to " + part.english()
				+ " broke before it answered; the request may have been carried out, so look before you repeat it.",
				BREATH, Map.of("part", name(part)));
	}

	private static String name(Part part) {
		return part.name().toLowerCase(Locale.ROOT);
	}

}
