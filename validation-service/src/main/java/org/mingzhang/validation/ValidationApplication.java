package org.mingzhang.validation;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
class ValidationApplication {

	static void main(String[] args) {
		SpringApplication.run(ValidationApplication.class, args);
	}

}
