package org.mingzhang.testing;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.GeneralCodingRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/**
 * The shape of a service: its capabilities are plain Java; {@code web}, {@code kafka} and
 * {@code mongo} packages are edges that nothing else needs; the application class and
 * {@code config} packages put the two together.
 */
public abstract class ServiceArchitecture extends ModuleArchitecture {

	@Test
	void capabilitiesAreFreeOfSpringKafkaAndMongo() {
		check(noClasses().that(not(edge("web", "kafka", "mongo", "config")).and(not(application())))
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.springframework..", "org.apache.kafka..", "com.mongodb..", "org.bson..",
					"io.netty..")
			.because("what the service is about has to be readable and testable without its technology"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "web", "kafka", "mongo" })
	void edgesAreNeededByNothingElse(String name) {
		check(noClasses().that(not(edge(name, "config")).and(not(application())))
			.should()
			.dependOnClassesThat(edge(name))
			.because("an edge may be exchanged without anything else noticing"));
	}

	@Test
	void whatHappensGoesToTheLog() {
		check(GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS);
	}

	@Test
	void whatAClassNeedsIsInItsConstructor() {
		check(GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION);
	}

	private DescribedPredicate<JavaClass> edge(String... names) {
		String[] packages = new String[names.length];
		for (int i = 0; i < names.length; i++) {
			packages[i] = root() + ".." + names[i] + "..";
		}
		return resideInAnyPackage(packages);
	}

	private DescribedPredicate<JavaClass> application() {
		return DescribedPredicate.describe("the application class",
				(type) -> type.getPackageName().equals(root()) && type.getSimpleName().endsWith("Application"));
	}

}
