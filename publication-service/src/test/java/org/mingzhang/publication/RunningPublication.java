package org.mingzhang.publication;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.kafka.test.context.EmbeddedKafka;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole service with a real broker and the embedded database, on random ports. Its
 * client holds whole pages, and the rule book is a long one.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = PublicationApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "mingzhang.messaging.publish-limit=60s", "spring.http.codecs.max-in-memory-size=16MB" })
@EmbeddedKafka(bootstrapServersProperty = "spring.kafka.bootstrap-servers")
@ContextConfiguration(initializers = RunningPublication.EmbeddedDatabase.class)
@AutoConfigureWebTestClient(timeout = "60s")
@interface RunningPublication {

	/** Starts a database for a context and stops it with it. */
	class EmbeddedDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			MongoServer server = new MongoServer(H2Backend.inMemory());
			TestPropertyValues.of("spring.mongodb.uri=" + server.bindAndGetConnectionString()).applyTo(context);
			context.addApplicationListener((ApplicationListener<ContextClosedEvent>) (closed) -> server.shutdownNow());
		}

	}

}
