package org.mingzhang.local.identity;

import java.util.List;
import java.util.stream.Collectors;

import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.util.HtmlUtils;

/**
 * The page on which people sign in (登录页). Beside the form it lists the demo accounts,
 * each a button that signs in at once: nobody should have to type a code to look around.
 */
final class SignInPage {

	/** Where the page is, and where its form goes. */
	static final String PATH = "/signin";

	private static final String REFUSAL = """
			<p role="alert">账号或密码不对，请重新输入。\
			<span lang="en">The account or the password is wrong; enter them again.</span></p>
			""";

	private final String accounts;

	SignInPage(List<Accounts.Group> groups) {
		this.accounts = groups.stream().map(SignInPage::group).collect(Collectors.joining());
	}

	String render(boolean refused, CsrfToken csrf) {
		String token = "<input type=\"hidden\" name=\"%s\" value=\"%s\">".formatted(escape(csrf.getParameterName()),
				escape(csrf.getToken()));
		return """
				<!DOCTYPE html>
				<html lang="zh-CN">
				<head>
				<meta charset="utf-8">
				<meta name="viewport" content="width=device-width, initial-scale=1">
				<title>登录 · 明账 Mingzhang</title>
				<link rel="stylesheet" href="/signin/style.css">
				</head>
				<body>
				<main>
				<h1>登录明账 <span lang="en">Sign in to Mingzhang</span></h1>
				%s<form method="post" action="/signin">
				%s
				<label for="username">账号 <span lang="en">Account</span></label>
				<input id="username" name="username" autocomplete="username" spellcheck="false" required autofocus>
				<label for="password">密码 <span lang="en">Password</span></label>
				<input id="password" name="password" type="password" autocomplete="current-password" required>
				<button type="submit">登录 <span lang="en">Sign in</span></button>
				</form>
				<form method="post" action="/signin" aria-labelledby="demo">
				%s
				<input type="hidden" name="password" value="demo">
				<h2 id="demo">演示账号 <span lang="en">Demo accounts</span></h2>
				<p>仅在本机演示中有，密码均为 <code>demo</code>；点一个账号即登录。
				<span lang="en">Only in the local demonstration; the password is <code>demo</code>. \
				Press an account to sign in.</span></p>
				%s</form>
				</main>
				</body>
				</html>
				""".formatted(refused ? REFUSAL : "", token, token, this.accounts);
	}

	private static String group(Accounts.Group group) {
		String departments = group.departments()
			.stream()
			.map((department) -> button(department, "报送 files"))
			.collect(Collectors.joining());
		String bureau = group.bureau()
			.stream()
			.map((account) -> button(account, "审核 reviews"))
			.collect(Collectors.joining());
		return """
				<section aria-label="%s">
				<h3>%s</h3>
				<ul>
				%s%s</ul>
				</section>
				""".formatted(escape(group.district()), escape(group.district()), bureau, departments);
	}

	private static String button(Account account, String role) {
		return """
				<li><button name="username" value="%s">%s · %s <code>%s</code></button></li>
				""".formatted(escape(account.name()), escape(account.title()), role, escape(account.name()));
	}

	private static String escape(String text) {
		return HtmlUtils.htmlEscape(text, "UTF-8");
	}

}
