package az.bildiris;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "az.bildiris", importOptions = ImportOption.DoNotIncludeTests.class)
class DevArchitectureTest {
    @ArchTest
    static final ArchRule packages_have_no_cycles =
            slices().matching("az.bildiris.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule demo_data_know_no_servers = noClasses()
            .that()
            .resideInAPackage("az.bildiris.demo..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("az.bildiris.run..");

    @ArchTest
    static final ArchRule nothing_that_ships_knows_the_developers_tools = noClasses()
            .that()
            .resideOutsideOfPackages("az.bildiris.run..", "az.bildiris.demo..", "az.bildiris.fresh..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("az.bildiris.run..", "az.bildiris.demo..", "az.bildiris.fresh..");
}
