package org.mingzhang.gateway.workbench;

import java.nio.charset.StandardCharsets;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** Tells who is signed in and where to go on. */
@RestController
class WorkbenchPage {

	private static final String PAGE = """
			<!DOCTYPE html>
			<html lang="zh-CN">
			<head>
			<meta charset="utf-8">
			<meta name="viewport" content="width=device-width, initial-scale=1">
			<title>工作台 · 明账</title>
			</head>
			<body>
			<main>
			<h1>明账工作台</h1>
			<p>已登录 Signed in: <strong>%s</strong></p>
			<ul>
			<li><a href="/api/v1/filings">我的申报 Filings</a> <code>/api/v1/filings</code></li>
			<li><a href="/api/v1/reviews">待审队列 Reviews</a> <code>/api/v1/reviews</code></li>
			<li><a href="/api/v1/templates">报表模板 Templates</a> <code>/api/v1/templates</code></li>
			<li><a href="/">公开门户 Portal</a></li>
			</ul>
			<form method="post" action="/logout"><button>退出 Sign out</button></form>
			</main>
			</body>
			</html>
			""";

	@GetMapping("/workbench")
	ResponseEntity<String> show(Authentication caller) {
		return ResponseEntity.ok()
			.contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
			.cacheControl(CacheControl.noStore())
			.body(PAGE.formatted(HtmlUtils.htmlEscape(nameOf(caller), "UTF-8")));
	}

	private static String nameOf(Authentication caller) {
		return (caller.getPrincipal() instanceof OidcUser person && person.getFullName() != null)
				? person.getFullName() + "（" + caller.getName() + "）" : caller.getName();
	}

}
