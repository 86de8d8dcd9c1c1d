package org.mingzhang.publication.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.config.CorsRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;

/** Lets pages of other sites read what is public. */
@Configuration(proxyBeanMethods = false)
class OpenToOtherSites implements WebFluxConfigurer {

	@Override
	public void addCorsMappings(CorsRegistry registry) {
		for (String path : new String[] { "/api/**", "/feed.atom" }) {
			registry.addMapping(path)
				.allowedOrigins("*")
				.allowedMethods("GET", "HEAD")
				.exposedHeaders(HttpHeaders.ETAG, HttpHeaders.LINK, HttpHeaders.CONTENT_DISPOSITION)
				.maxAge(3600);
		}
	}

}
