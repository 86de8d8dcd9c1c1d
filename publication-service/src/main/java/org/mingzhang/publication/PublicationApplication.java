package org.mingzhang.publication;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
class PublicationApplication {

	static void main(String[] args) {
		SpringApplication.run(PublicationApplication.class, args);
	}

}
