package org.mingzhang.contracts.event;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class EventTypeTests {

	@Test
	void everyEventIsReleasedUnderExactlyOneCurrentVersion() {
		assertThat(Arrays.stream(EventType.values()).<Class<?>>map(EventType::shape))
			.containsExactlyInAnyOrder(Event.class.getPermittedSubclasses());
	}

	@ParameterizedTest
	@EnumSource
	void aTypeIsFoundByTheNameItHasOnTheWire(EventType type) {
		assertThat(EventType.named(type.typeName())).contains(type);
	}

	@Test
	void aNameOfALaterReleaseIsNotKnown() {
		assertThat(EventType.named("org.mingzhang.filing-submitted.v2")).isEmpty();
	}

	@Test
	void theIdOfAnEventIsItsTypeItsFilingAndItsRevision() {
		assertThat(SampleEvents.submitted().id())
			.isEqualTo("org.mingzhang.filing-submitted.v1:420107-101-2023-final-accounts-2:4");
	}

	@Test
	void eventsOfDifferentTypesOrRevisionsNeverShareAnId() {
		assertThat(SampleEvents.all()).extracting(Event::id).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@EnumSource
	void everyTopicHasDeadLettersAndSomethingToCarry(Topic topic) {
		assertThat(topic.deadLetters()).isEqualTo(topic.topicName() + ".dead-letters");
		assertThat(EventType.values()).anyMatch((type) -> type.topic() == topic);
	}

}
