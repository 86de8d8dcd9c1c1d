package org.mingzhang.gateway;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
class GatewayApplication {

	static void main(String[] args) {
		SpringApplication.run(GatewayApplication.class, args);
	}

}
