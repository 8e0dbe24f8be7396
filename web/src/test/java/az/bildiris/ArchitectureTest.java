package az.bildiris;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import az.bildiris.access.boundary.ActsAs;
import az.bildiris.platform.NativeSql;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.util.stream.Stream;

@AnalyzeClasses(packages = "az.bildiris", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule features_have_no_cycles = slices().matching("az.bildiris.(*)..")
            .namingSlices("feature $1")
            .should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule roles_of_a_feature_have_no_cycles =
            slices().matching("az.bildiris.(*).(*)..").should().beFreeOfCycles();

    /** Web's features are slices of their own: each stands alone and meets the business at its front. */
    @ArchTest
    static final ArchRule pages_of_features_have_no_cycles =
            slices().matching("az.bildiris.web.(*)..").should().beFreeOfCycles();

    /** What is written in the register, its readers read as it is written: by its entities. */
    @ArchTest
    static final ArchRule features_meet_only_at_their_front = slices().matching("az.bildiris.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(
                    resideInAnyPackage(
                            "..career.control", "..notification.control", "..registry.control", "..inspection.control"),
                    resideInAnyPackage("..register.entity"))
            .ignoreDependency(alwaysTrue(), not(resideInAnyPackage("..control..", "..entity..")));

    @ArchTest
    static final ArchRule control_ignores_boundary = noClasses()
            .that()
            .resideInAPackage("..control..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..boundary..");

    @ArchTest
    static final ArchRule entity_ignores_control_and_boundary = noClasses()
            .that()
            .resideInAPackage("..entity..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..control..", "..boundary..");

    @ArchTest
    static final ArchRule words_of_a_feature_know_no_framework = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "..boundary..",
                    "..control..",
                    "..entity..",
                    "az.bildiris.web..",
                    "az.bildiris.reports..",
                    "az.bildiris.platform..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("jakarta..", "..boundary..", "..control..", "..entity.."));

    @ArchTest
    static final ArchRule web_knows_no_persistence = noClasses()
            .that()
            .resideInAPackage("az.bildiris.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..control..", "..entity..", "jakarta.persistence..", "javax.sql..", "java.sql..");

    @ArchTest
    static final ArchRule only_web_knows_faces = noClasses()
            .that()
            .resideOutsideOfPackage("az.bildiris.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "org.primefaces..", "org.omnifaces..", "jakarta.servlet..");

    @ArchTest
    static final ArchRule business_knows_no_pages = noClasses()
            .that()
            .resideOutsideOfPackage("az.bildiris.web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("az.bildiris.web..");

    @ArchTest
    static final ArchRule reports_know_nobody = noClasses()
            .that()
            .resideInAPackage("az.bildiris.reports..")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("az.bildiris..").and(not(resideInAnyPackage("az.bildiris.reports.."))));

    @ArchTest
    static final ArchRule entities_live_in_entity =
            classes().that().areAnnotatedWith(Entity.class).should().resideInAPackage("..entity..");

    /** Migration and the like stand in platform. */
    @ArchTest
    static final ArchRule services_live_in_boundary = classes()
            .that()
            .areAnnotatedWith(Stateless.class)
            .or()
            .areAnnotatedWith(Singleton.class)
            .should()
            .resideInAnyPackage("..boundary..", "az.bildiris.platform..");

    @ArchTest
    static final ArchRule every_service_method_says_who_may_call_it = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(annotatedWith(Stateless.class).or(annotatedWith(Singleton.class)))
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class);

    /** PostgreSQL shows nothing of a person without it; {@code Scope.NONE} says that nothing is needed. */
    @ArchTest
    static final ArchRule every_service_method_that_reaches_the_database_says_for_whom = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(annotatedWith(Stateless.class).or(annotatedWith(Singleton.class)))
            .and()
            .areDeclaredInClassesThat(reachEntities())
            .should()
            .beAnnotatedWith(ActsAs.class)
            .orShould()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(ActsAs.class);

    @ArchTest
    static final ArchRule boundaries_hand_out_no_entities = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .resideInAPackage("..boundary..")
            .should(notMentionEntities());

    @ArchTest
    static final ArchRule nobody_writes_to_the_console = noClasses()
            .should()
            .callMethod(Throwable.class, "printStackTrace")
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    /** By themselves, or by the controls that they inject and those that these inject. */
    private static DescribedPredicate<JavaClass> reachEntities() {
        return DescribedPredicate.describe("reach the database", ArchitectureTest::reachesEntities);
    }

    private static boolean reachesEntities(JavaClass type) {
        return type.getAllFields().stream()
                .map(JavaField::getRawType)
                .anyMatch(field -> field.isEquivalentTo(EntityManager.class)
                        || field.isEquivalentTo(NativeSql.class)
                        || (field.getPackageName().endsWith(".control") && reachesEntities(field)));
    }

    private static ArchCondition<JavaMethod> notMentionEntities() {
        return new ArchCondition<>("not mention entities") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                        .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                        .filter(ArchitectureTest::isEntity)
                        .forEach(type ->
                                events.add(violated(method, method.getFullName() + " mentions " + type.getName())));
            }
        };
    }

    private static boolean isEntity(JavaClass type) {
        return type.isAnnotatedWith(Entity.class);
    }
}
