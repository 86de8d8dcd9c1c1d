package org.mingzhang.local.identity;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
class IdentityApplication {

	static void main(String[] args) {
		SpringApplication.run(IdentityApplication.class, args);
	}

}
