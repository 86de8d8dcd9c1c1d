package org.mingzhang.testing;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

/**
 * A module without a framework: what a filing is, and what the services tell each other,
 * has to outlive the technology around it.
 */
public abstract class PlainJavaArchitecture extends ModuleArchitecture {

	private static final Set<String> BINARY_FRACTIONS = Set.of("double", "float", "java.lang.Double",
			"java.lang.Float");

	private static final DescribedPredicate<JavaClass> INEXACT = DescribedPredicate
		.describe("binary fractions, which are not exact", (type) -> BINARY_FRACTIONS.contains(type.getName()));

	private static final List<String> PLAIN = List.of("org.mingzhang.forms..", "org.mingzhang.contracts..", "java..",
			"org.jspecify..", "tools.jackson..", "com.fasterxml.jackson.annotation..");

	/**
	 * {@return packages of a library that the module needs for what it does, none if it
	 * says nothing}
	 */
	protected List<String> library() {
		return List.of();
	}

	@Test
	void nothingIsNeededButJavaAndJackson() {
		String[] allowed = Stream.of(List.of(root() + ".."), PLAIN, library())
			.flatMap(List::stream)
			.toArray(String[]::new);
		check(classes().should().onlyDependOnClassesThat().resideInAnyPackage(allowed));
	}

	@Test
	void figuresAreExact() {
		check(noFields().should().haveRawType(INEXACT));
		check(noMethods().should().haveRawReturnType(INEXACT));
	}

}
