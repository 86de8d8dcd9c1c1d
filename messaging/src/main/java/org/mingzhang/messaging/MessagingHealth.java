package org.mingzhang.messaging;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.MessageListenerContainer;

/**
 * Down as soon as a listener has stopped by itself, which happens when it throws an
 * {@link Error}: such a service looks alive and does nothing.
 */
final class MessagingHealth extends AbstractHealthIndicator {

	private final KafkaListenerEndpointRegistry listeners;

	private final DeadLetters deadLetters;

	MessagingHealth(KafkaListenerEndpointRegistry listeners, DeadLetters deadLetters) {
		super("The state of the listeners cannot be told");
		this.listeners = listeners;
		this.deadLetters = deadLetters;
	}

	@Override
	protected void doHealthCheck(Health.Builder health) {
		health.up();
		for (MessageListenerContainer listener : this.listeners.getListenerContainers()) {
			boolean well = listener.isInExpectedState();
			health.withDetail(String.valueOf(listener.getListenerId()), well ? "listening" : "stopped by an error");
			if (!well) {
				health.down();
			}
		}
		health.withDetail("deadLetters", this.deadLetters.count());
	}

}
