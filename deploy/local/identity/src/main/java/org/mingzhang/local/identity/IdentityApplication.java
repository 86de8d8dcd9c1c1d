package org.mingzhang.local.identity;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** Starts the provider; its settings are in {@code application.yaml}. */
@SpringBootApplication
@EnableConfigurationProperties(IdentityProperties.class)
class IdentityApplication {

	static void main(String[] args) {
		SpringApplication.run(IdentityApplication.class, args);
	}

}
