package org.mingzhang.submission.web;

import java.time.Clock;
import java.time.Duration;

import org.mingzhang.access.ProblemWriter;
import org.mingzhang.submission.filing.Doorbell;
import org.mingzhang.submission.filing.Visible;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/** Wires the interface. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BodyLimits.class)
class WebConfiguration implements WebFluxConfigurer {

	private final Clock clock;

	private final BodyLimits limits;

	WebConfiguration(Clock clock, BodyLimits limits) {
		this.clock = clock;
		this.limits = limits;
	}

	@Override
	public void configureArgumentResolvers(ArgumentResolverConfigurer configurer) {
		configurer.addCustomResolver(new RequestArguments(this.clock));
	}

	/** Larger bodies are refused before they are read; this is what codecs may hold. */
	@Override
	public void configureHttpMessageCodecs(ServerCodecConfigurer configurer) {
		configurer.defaultCodecs().maxInMemorySize(Math.toIntExact(this.limits.document().toBytes()));
	}

	/** A number in a body keeps its digits: {@code 1350.60} is not 1350.6. */
	@Bean
	static JsonMapperBuilderCustomizer exactNumbers() {
		return (builder) -> builder.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
	}

	@Bean
	static BodyLimit bodyLimit(BodyLimits limits, ProblemWriter problems) {
		return new BodyLimit(limits, problems);
	}

	@Bean
	static Bodies bodies(JsonMapper json) {
		return new Bodies(json);
	}

	@Bean
	static UnknownParameters unknownParameters(
			@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping, ProblemWriter problems) {
		return new UnknownParameters(mapping, problems);
	}

	@Bean
	static EventStream eventStream(Visible visible, Doorbell doorbell,
			@Value("${mingzhang.submission.look}") Duration look, Clock clock) {
		return new EventStream(visible, doorbell, look, clock);
	}

}
