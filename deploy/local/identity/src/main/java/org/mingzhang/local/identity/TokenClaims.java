package org.mingzhang.local.identity;

import java.util.List;
import java.util.Objects;

import org.mingzhang.contracts.access.Caller;

import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.StandardClaimNames;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/**
 * Writes into every token what the services check: the account's rights and, in access
 * tokens, the audience. A person and a machine of the same name get the same rights.
 */
final class TokenClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

	private final Accounts accounts;

	TokenClaims(Accounts accounts) {
		this.accounts = accounts;
	}

	@Override
	public void customize(JwtEncodingContext context) {
		Authentication principal = Objects.requireNonNull(context.getPrincipal(), "a token without an owner");
		this.accounts.find(principal.getName()).ifPresent((account) -> {
			context.getClaims().claim(Caller.AUTHORITIES_CLAIM, List.of(account.authority()));
			context.getClaims().claim(StandardClaimNames.NAME, account.title());
		});
		if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
			context.getClaims().audience(List.of(Caller.AUDIENCE));
		}
	}

}
