package org.parallax;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The layers of core: steps know the model and never each other; foreign types stay at home. */
@AnalyzeClasses(packages = "org.parallax", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] STEPS = {
        "..read..",
        "..annotate..",
        "..identify..",
        "..attribute..",
        "..code..",
        "..locate..",
        "..date..",
        "..resolve..",
        "..reconcile..",
        "..export.."
    };

    @ArchTest
    static final ArchRule the_model_depends_on_nothing_of_ours = noClasses()
            .that()
            .resideInAPackage("org.parallax.model")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(STEPS);

    @ArchTest
    static final ArchRule a_step_never_imports_another_step = slices().matching("org.parallax.(*)..")
            .namingSlices("$1")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(
                    com.tngtech.archunit.base.DescribedPredicate.alwaysTrue(),
                    com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage(
                            "org.parallax.model", "org.parallax.table"));

    @ArchTest
    static final ArchRule the_parser_stays_at_home = noClasses()
            .that()
            .resideOutsideOfPackage("..annotate..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("edu.stanford..");

    @ArchTest
    static final ArchRule core_has_no_database_server_or_network = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "java.net.http..", "io.javalin..", "org.apache.spark..");

    @ArchTest
    static final ArchRule the_model_is_made_of_values =
            classes().that().resideInAPackage("org.parallax.model").should().haveOnlyFinalFields();
}
