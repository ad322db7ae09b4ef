package org.guichet;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceContext;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.guichet.platform.DeskClock;

/** The shape of the house: what a capability may know of the others, and what must not be forgotten in a service. */
@AnalyzeClasses(packages = "org.guichet", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String HOUSE = "org.guichet.";
    private static final int BESIDE_EACH_OTHER = 4;
    private static final int MOST_INJECTIONS = 7;

    /**
     * Each capability knows those of a lower floor. What is not named stands above tickets, on one floor with mail; notices
     * stand above mail, by which they tell (decision 15).
     */
    private static final Map<String, Integer> FLOORS = Map.of(
            "platform", 0,
            "directory", 1,
            "desk", 2,
            "ticket", 3,
            "notify", BESIDE_EACH_OTHER + 1,
            "demo", BESIDE_EACH_OTHER + 2);

    private static final List<Class<? extends Annotation>> INJECTIONS =
            List.of(Inject.class, EJB.class, Resource.class, PersistenceContext.class);

    private static final Set<String> CLOCKS = Set.of(
            Instant.class.getName(),
            LocalDate.class.getName(),
            LocalTime.class.getName(),
            OffsetDateTime.class.getName(),
            ZonedDateTime.class.getName());

    /** Its methods search all jars for an implementation, at each call. */
    @ArchTest
    static final ArchRule JSON_IS_FOUND_ONCE =
            noClasses().should().dependOnClassesThat().haveFullyQualifiedName("jakarta.json.Json");

    @ArchTest
    static final ArchRule ONLY_ROOTS_ARE_USED_FROM_OUTSIDE =
            classes().should(onlyKnow("the root of another capability", ArchitectureTest::isPublished));

    @ArchTest
    static final ArchRule CAPABILITIES_KNOW_THOSE_BELOW_THEM =
            classes().should(onlyKnow("capabilities of a lower floor", ArchitectureTest::isDownstairs));

    @ArchTest
    static final ArchRule CAPABILITIES_HAVE_NO_CYCLES =
            slices().matching("org.guichet.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ONLY_MODEL_AND_STORE_KNOW_PERSISTENCE = noClasses()
            .that(resideOutsideOfPackage("..model..").and(resideOutsideOfPackage("..store..")))
            .should()
            .dependOnClassesThat(resideInAPackage("jakarta.persistence.."));

    @ArchTest
    static final ArchRule SERVICES_KNOW_NO_PAGES = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "org.primefaces..", "org.omnifaces..");

    @ArchTest
    static final ArchRule EVERY_SERVICE_METHOD_SAYS_WHO_MAY_CALL_IT = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(isService())
            .should(sayWhoMayCallThem());

    @ArchTest
    static final ArchRule SERVICES_HAVE_FEW_INJECTIONS =
            classes().that(isService()).should(haveFewInjections()).allowEmptyShould(true);

    @ArchTest
    static final ArchRule THE_TIME_IS_INJECTED = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(DeskClock.class.getName())
            .should(callMethodWhere(readsAClock()));

    /** So that the desk works, only later, where these are left out. */
    @ArchTest
    static final ArchRule ONLY_WAKE_UPS_KNOW_MESSAGES = noClasses()
            .that()
            .haveNameNotMatching(".*\\.Wakeup(Sender|Consumer)?")
            .should()
            .dependOnClassesThat(resideInAPackage("jakarta.jms.."));

    @ArchTest
    static final ArchRule MESSAGE_BEANS_CATCH_NOTHING = classes()
            .that()
            .areAnnotatedWith(MessageDriven.class)
            .should(catchNothing())
            .allowEmptyShould(true);

    private static ArchCondition<JavaClass> onlyKnow(String what, Predicate<Dependency> allowed) {
        return new ArchCondition<>("only know " + what) {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
                    boolean abroad = capability(dependency.getTargetClass()).isPresent()
                            && !capability(item).equals(capability(dependency.getTargetClass()));
                    if (abroad && !allowed.test(dependency)) {
                        events.add(SimpleConditionEvent.violated(item, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static boolean isPublished(Dependency dependency) {
        JavaClass target = dependency.getTargetClass();
        return target.getPackageName().equals(HOUSE + capability(target).orElseThrow());
    }

    private static boolean isDownstairs(Dependency dependency) {
        return floor(dependency.getTargetClass()) < floor(dependency.getOriginClass());
    }

    private static int floor(JavaClass type) {
        return capability(type)
                .map(name -> FLOORS.getOrDefault(name, BESIDE_EACH_OTHER))
                .orElseThrow(() -> new AssertionError(type.getName() + " belongs to no capability"));
    }

    private static Optional<String> capability(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(HOUSE)
                ? Optional.of(name.substring(HOUSE.length()).split("\\.", 2)[0])
                : Optional.empty();
    }

    private static DescribedPredicate<JavaClass> isService() {
        return DescribedPredicate.describe(
                "services", type -> type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class));
    }

    private static ArchCondition<JavaMethod> sayWhoMayCallThem() {
        return new ArchCondition<>("carry @RolesAllowed or @PermitAll") {
            @Override
            public void check(JavaMethod item, ConditionEvents events) {
                boolean said = item.isAnnotatedWith(RolesAllowed.class)
                        || item.isAnnotatedWith(PermitAll.class)
                        || item.getOwner().isAnnotatedWith(RolesAllowed.class)
                        || item.getOwner().isAnnotatedWith(PermitAll.class);
                boolean callable = !item.getModifiers().contains(JavaModifier.SYNTHETIC)
                        && !item.getModifiers().contains(JavaModifier.STATIC);
                if (callable && !said) {
                    events.add(
                            SimpleConditionEvent.violated(item, item.getFullName() + " does not say who may call it"));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> haveFewInjections() {
        return new ArchCondition<>("have at most " + MOST_INJECTIONS + " injections") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                long fields = item.getFields().stream().filter(this::isInjected).count();
                long parameters = item.getConstructors().stream()
                        .filter(constructor -> constructor.isAnnotatedWith(Inject.class))
                        .mapToLong(constructor -> constructor.getParameters().size())
                        .sum();
                if (fields + parameters > MOST_INJECTIONS) {
                    events.add(SimpleConditionEvent.violated(
                            item, item.getName() + " has " + (fields + parameters) + " injections"));
                }
            }

            private boolean isInjected(JavaField field) {
                return INJECTIONS.stream().anyMatch(field::isAnnotatedWith);
            }
        };
    }

    private static DescribedPredicate<JavaMethodCall> readsAClock() {
        return DescribedPredicate.describe("the time is read past the injected clock", call -> {
            String owner = call.getTargetOwner().getName();
            String name = call.getTarget().getName();
            boolean given = call.getTarget().getRawParameterTypes().stream()
                    .anyMatch(parameter -> parameter.isEquivalentTo(Clock.class));
            return (CLOCKS.contains(owner) && name.equals("now") && !given)
                    || (owner.equals(Clock.class.getName()) && (name.startsWith("system") || name.startsWith("tick")))
                    || (owner.equals(System.class.getName()) && name.equals("currentTimeMillis"));
        });
    }

    private static ArchCondition<JavaClass> catchNothing() {
        return new ArchCondition<>("catch nothing") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                for (JavaCodeUnit unit : item.getCodeUnits()) {
                    boolean catches = unit.getTryCatchBlocks().stream()
                            .anyMatch(block -> !block.getCaughtThrowables().isEmpty());
                    if (catches) {
                        events.add(SimpleConditionEvent.violated(item, unit.getFullName() + " catches"));
                    }
                }
            }
        };
    }
}
