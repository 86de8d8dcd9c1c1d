package org.mingzhang.gateway.limit;

import java.util.function.LongSupplier;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LimitProperties.class)
class LimitConfiguration {

	/** The clock that rates are measured by, in nanoseconds; it never goes back. */
	@Bean
	LongSupplier nanoTime() {
		return System::nanoTime;
	}

}
