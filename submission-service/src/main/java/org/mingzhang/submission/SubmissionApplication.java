package org.mingzhang.submission;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
class SubmissionApplication {

	static void main(String[] args) {
		SpringApplication.run(SubmissionApplication.class, args);
	}

}
