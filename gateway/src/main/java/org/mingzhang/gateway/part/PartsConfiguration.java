package org.mingzhang.gateway.part;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.CompositeReactiveHealthContributor;
import org.springframework.boot.health.contributor.ReactiveHealthContributor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.client.WebClient;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PartsProperties.class)
class PartsConfiguration {

	@Bean
	CompositeReactiveHealthContributor partsHealthContributor(PartsProperties properties) {
		Map<String, ReactiveHealthContributor> health = new TreeMap<>();
		properties.parts()
			.forEach((part, target) -> health.put(part.name().toLowerCase(Locale.ROOT),
					new PartHealth(part, WebClient.create(target.uri().toString()))));
		return CompositeReactiveHealthContributor.fromMap(health);
	}

}
