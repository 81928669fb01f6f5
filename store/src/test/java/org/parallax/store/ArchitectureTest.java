package org.parallax.store;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The layers of the store: the journal knows nothing of decisions, decisions nothing of databases. */
@AnalyzeClasses(packages = "org.parallax.store", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule packages_have_no_cycles =
            slices().matching("org.parallax.store.(*)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule decisions_are_pure = noClasses()
            .that()
            .resideInAPackage("org.parallax.store.decide")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "org.jdbi..", "org.parallax.store");

    @ArchTest
    static final ArchRule the_caller_gives_every_time = noClasses()
            .should()
            .callMethod(java.time.OffsetDateTime.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");
}
