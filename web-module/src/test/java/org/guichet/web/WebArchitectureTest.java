package org.guichet.web;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;

@AnalyzeClasses(packages = "org.guichet.web", importOptions = ImportOption.DoNotIncludeTests.class)
class WebArchitectureTest {

    private static final int MOST_INJECTIONS = 5;

    @ArchTest
    static final ArchRule PAGES_KNOW_SERVICES_BY_THEIR_ROOT_PACKAGES_ONLY = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.guichet.*.model..", "org.guichet.*.store..", "org.guichet.*.job..");

    @ArchTest
    static final ArchRule PAGES_NEVER_TOUCH_THE_DATABASE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..");

    @ArchTest
    static final ArchRule THE_VIEW_SCOPE_IS_THAT_OF_OMNIFACES = noClasses()
            .should()
            .beAnnotatedWith(jakarta.faces.view.ViewScoped.class)
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.faces.view.ViewScoped");

    /** Its methods search all jars for an implementation, at each call. */
    @ArchTest
    static final ArchRule JSON_IS_FOUND_ONCE =
            noClasses().should().dependOnClassesThat().haveFullyQualifiedName("jakarta.json.Json");

    /** Anybody can send something else, and that is no fault of ours. */
    @ArchTest
    static final ArchRule WHAT_A_PAGE_SENT_IS_READ_WHERE_IT_MAY_BE_FORGED = noClasses()
            .that()
            .haveNameMatching("org\\.guichet\\.web\\.agent\\.(\\w+Backing|BulkDeed)")
            .should()
            .callMethodWhere(target(
                    DescribedPredicate.and(nameMatching("parse(Int|Long)|valueOf"), rawParameterTypes(String.class))));

    @ArchTest
    static final ArchRule A_BEAN_THAT_NEEDS_MORE_THAN_FIVE_OTHERS_IS_TWO_BEANS =
            classes().should(haveFewInjections());

    private static ArchCondition<JavaClass> haveFewInjections() {
        return new ArchCondition<>("have at most " + MOST_INJECTIONS + " injections") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                long injections = type.getFields().stream()
                        .filter(field -> field.isAnnotatedWith(Inject.class) || field.isAnnotatedWith(EJB.class))
                        .count();
                if (injections > MOST_INJECTIONS) {
                    events.add(
                            SimpleConditionEvent.violated(type, type.getName() + " has " + injections + " injections"));
                }
            }
        };
    }
}
