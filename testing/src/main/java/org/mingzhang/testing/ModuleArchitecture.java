package org.mingzhang.testing;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * What holds in every module. A module takes the rules on by an empty subclass in its
 * root package; the classes looked at are the main classes of that package and those
 * below.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ModuleArchitecture {

	private final String root = getClass().getPackageName();

	private final JavaClasses classes = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages(this.root);

	@Test
	void packagesDoNotDependOnEachOtherInACircle() {
		check(SlicesRuleDefinition.slices().matching("(**)").should().beFreeOfCycles());
	}

	/** The package that the subclass stands in. */
	protected final String root() {
		return this.root;
	}

	/** Checks a rule; one that finds nothing to look at holds. */
	protected final void check(ArchRule rule) {
		rule.allowEmptyShould(true).check(this.classes);
	}

}
