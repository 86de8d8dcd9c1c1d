package org.mingzhang.messaging;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.mingzhang.contracts.event.Event;
import org.mingzhang.contracts.event.FilingReturned;
import org.mingzhang.contracts.event.Topic;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.annotation.KafkaListener;

/** A service with one listener that can be told how to fail. */
class RecordingListener {

	/** Every delivery, failed ones included, in order. */
	final List<Event> deliveries = new CopyOnWriteArrayList<>();

	@KafkaListener(id = "recording", topics = Topic.Names.FILINGS)
	void on(Event event) {
		this.deliveries.add(event);
		if (event instanceof FilingReturned returned) {
			switch (returned.reason()) {
				case "fail" -> throw new IllegalStateException("The listener is broken");
				case "reject" -> throw new EventRejectedException("The content differs from what is booked");
				case "crash" -> throw new AssertionError("An invariant is broken");
				default -> {
				}
			}
		}
	}

	List<Event> deliveriesOf(String department) {
		return this.deliveries.stream()
			.filter((event) -> event.filing().series().department().toString().equals(department))
			.toList();
	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	static class Service {

		@Bean
		RecordingListener listener() {
			return new RecordingListener();
		}

		@Bean
		MeterRegistry metrics() {
			return new SimpleMeterRegistry();
		}

	}

}
