package org.mingzhang.gateway.problem;

import java.nio.charset.StandardCharsets;

import org.springframework.web.util.HtmlUtils;

/** A problem as a page. */
final class ProblemPage {

	private static final String PAGE = """
			<!DOCTYPE html>
			<html lang="zh-CN">
			<head>
			<meta charset="utf-8">
			<meta name="viewport" content="width=device-width, initial-scale=1">
			<title>%1$s · 明账</title>
			</head>
			<body>
			<main>
			<h1>%1$s</h1>
			<p>%2$s</p>
			<p><a href="/">返回首页 Home</a></p>
			<p><small>%3$d · %4$s</small></p>
			</main>
			</body>
			</html>
			""";

	private ProblemPage() {
	}

	static byte[] of(Problem problem, String requestId) {
		return PAGE
			.formatted(HtmlUtils.htmlEscape(problem.title(), "UTF-8"), HtmlUtils.htmlEscape(problem.detail(), "UTF-8"),
					problem.status().value(), HtmlUtils.htmlEscape(requestId, "UTF-8"))
			.getBytes(StandardCharsets.UTF_8);
	}

}
