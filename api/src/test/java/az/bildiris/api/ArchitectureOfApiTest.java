package az.bildiris.api;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The resources stand above the answers to what is wrong, and these above the edge; the tool is apart. */
@AnalyzeClasses(
        packages = {"az.bildiris.api", "az.bildiris.edoc"},
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureOfApiTest {
    @ArchTest
    static final ArchRule packages_have_no_cycles =
            slices().matching("az.bildiris.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule edge_knows_nothing_above = noClasses()
            .that()
            .resideInAPackage("az.bildiris.api.edge")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("az.bildiris.api", "az.bildiris.api.problem");

    @ArchTest
    static final ArchRule resources_meet_features_at_their_front = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("az.bildiris..control..", "az.bildiris..entity..", "jakarta.persistence..");

    @ArchTest
    static final ArchRule tool_knows_no_server = noClasses()
            .that()
            .resideInAPackage("az.bildiris.edoc..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("az.bildiris.api..", "jakarta.ejb..", "jakarta.ws.rs..", "jakarta.persistence..");

    @ArchTest
    static final ArchRule door_knows_no_tool = noClasses()
            .that()
            .resideInAPackage("az.bildiris.api..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("az.bildiris.edoc..");
}
