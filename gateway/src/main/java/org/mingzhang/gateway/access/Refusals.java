package org.mingzhang.gateway.access;

import org.mingzhang.gateway.part.Part;
import org.mingzhang.gateway.problem.Problem;
import org.mingzhang.gateway.problem.ProblemWriter;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.security.web.server.authentication.RedirectServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedException;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * What somebody hears who is not signed in or lacks a right: a person who opened a page
 * is sent to sign in, a program gets a problem.
 */
@Component
class Refusals implements ServerAuthenticationEntryPoint, ServerAccessDeniedHandler, ServerExchangeRejectedHandler {

	private final ServerAuthenticationEntryPoint signIn = new RedirectServerAuthenticationEntryPoint(
			BrowserSignIn.PATH);

	private final ProblemWriter problems;

	Refusals(ProblemWriter problems) {
		this.problems = problems;
	}

	@Override
	public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException reason) {
		if (reason instanceof AuthenticationServiceException) {
			return this.problems.write(exchange, Problem.unavailable(Part.IDENTITY));
		}
		boolean badToken = reason instanceof InvalidBearerTokenException;
		if (!badToken && ProblemWriter.isPageOpened(exchange.getRequest())) {
			return this.signIn.commence(exchange, reason);
		}
		exchange.getResponse()
			.getHeaders()
			.set(HttpHeaders.WWW_AUTHENTICATE, badToken ? "Bearer error=\"invalid_token\"" : "Bearer");
		return this.problems.write(exchange, Problem.unauthenticated(badToken
				? "访问令牌无效或已过期，请重新获取（POST /oauth2/token）。 The access token is not valid here: " + reason.getMessage()
				: "请先登录，或在 Authorization 中附上访问令牌（POST /oauth2/token 获取）。 Sign in, or send an access token from POST /oauth2/token."));
	}

	@Override
	public Mono<Void> handle(ServerWebExchange exchange, AccessDeniedException reason) {
		return this.problems.write(exchange, Problem.forbidden("当前账号不能执行此操作：编报由部门账号办理，审核批复由财政局账号办理。 "
				+ "This account may not do this: departments file, finance bureaus review and decide."));
	}

	@Override
	public Mono<Void> handle(ServerWebExchange exchange, ServerExchangeRejectedException reason) {
		return this.problems.write(exchange, new Problem("malformed-request", HttpStatus.BAD_REQUEST,
				"请求格式有误 Malformed request", "地址或请求头含有不允许的字符，请核对后重试。 The request was rejected: " + reason.getMessage()));
	}

	/**
	 * The provider sent a browser back without signing somebody in. This also hears of a
	 * bearer token that could not be checked, because that filter stands further inside.
	 * @param filter the request, in its filter chain
	 * @param reason what went wrong
	 * @return done when answered
	 */
	Mono<Void> signInFailed(WebFilterExchange filter, AuthenticationException reason) {
		if (reason instanceof AuthenticationServiceException) {
			return commence(filter.getExchange(), reason);
		}
		return this.problems.write(filter.getExchange(), Problem.unauthenticated(
				"登录没有完成，请从 /login 重新开始。 Signing in did not succeed; start again at /login. " + reason.getMessage()));
	}

	/**
	 * The session outlived the tokens in it.
	 * @param exchange the request
	 * @param reason what the provider said
	 * @return done when answered
	 */
	Mono<Void> sessionEnded(ServerWebExchange exchange, ClientAuthorizationException reason) {
		if (ProblemWriter.isPageOpened(exchange.getRequest())) {
			return this.signIn.commence(exchange, new InvalidBearerTokenException("The session has ended", reason));
		}
		return this.problems.write(exchange,
				Problem.unauthenticated("登录已过期，请重新登录（/login）。 Your sign-in has expired; sign in again at /login."));
	}

}
