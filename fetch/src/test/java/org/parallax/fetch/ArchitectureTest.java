package org.parallax.fetch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The doors of fetching: one class speaks HTTP, one makes sockets, and nothing outside tests opens this machine. */
@AnalyzeClasses(packages = "org.parallax", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule one_class_speaks_http = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.parallax.fetch.Wire")
            .and()
            .haveNameNotMatching("org\\.parallax\\.fetch\\.Wire\\$.*")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.hc..", "java.net.http..");

    @ArchTest
    static final ArchRule every_socket_is_guarded = noClasses()
            .that()
            .resideInAPackage("org.parallax.fetch")
            .and()
            .doNotHaveSimpleName("GuardedSocket")
            .should()
            .callConstructor(java.net.Socket.class);

    @ArchTest
    static final ArchRule nothing_outside_tests_opens_this_machine =
            noClasses().should().callMethod(Policy.class, "forTests", java.util.Set.class, Limits.class);
}
