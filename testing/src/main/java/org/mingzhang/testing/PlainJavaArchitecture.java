package org.mingzhang.testing;

import java.util.Set;

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

	@Test
	void nothingIsNeededButJavaAndJackson() {
		check(classes().should()
			.onlyDependOnClassesThat()
			.resideInAnyPackage(root() + "..", "org.mingzhang.forms..", "org.mingzhang.contracts..", "java..",
					"org.jspecify..", "tools.jackson..", "com.fasterxml.jackson.annotation.."));
	}

	@Test
	void figuresAreExact() {
		check(noFields().should().haveRawType(INEXACT));
		check(noMethods().should().haveRawReturnType(INEXACT));
	}

}
