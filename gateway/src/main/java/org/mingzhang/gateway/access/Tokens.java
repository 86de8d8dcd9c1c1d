package org.mingzhang.gateway.access;

import java.time.Duration;

import org.mingzhang.contracts.access.Caller;
import reactor.netty.http.client.HttpClient;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.web.reactive.function.client.WebClient;

/** When an access token is good: signature, issuer, audience and time. */
@Configuration(proxyBeanMethods = false)
class Tokens {

	/** How far the clocks of the provider and the gateway may be apart. */
	private static final Duration CLOCK_SKEW = Duration.ofSeconds(1);

	private static final Duration KEYS_LIMIT = Duration.ofSeconds(3);

	@Bean
	ReactiveJwtDecoder tokenDecoder(SignInProperties properties) {
		var client = new ReactorClientHttpConnector(HttpClient.create().responseTimeout(KEYS_LIMIT));
		NimbusReactiveJwtDecoder decoder = NimbusReactiveJwtDecoder.withJwkSetUri(properties.jwkSetUri().toString())
			.jwsAlgorithm(SignatureAlgorithm.RS256)
			.jwsAlgorithm(SignatureAlgorithm.ES256)
			.webClient(WebClient.builder().clientConnector(client).build())
			.build();
		decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(new JwtTimestampValidator(CLOCK_SKEW),
				new JwtIssuerValidator(properties.issuer().toString()), new JwtAudienceValidator(Caller.AUDIENCE)));
		return (token) -> decoder.decode(token)
			.onErrorMap((failure) -> !(failure instanceof JwtException),
					(failure) -> new AuthenticationServiceException("The keys of the provider cannot be fetched",
							failure));
	}

}
