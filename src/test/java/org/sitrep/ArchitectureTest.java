package org.sitrep;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
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
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;
import org.sitrep.store.table.Tables;

/** The direction of imports, who sees which library, and what the core must not do. */
@AnalyzeClasses(packages = "org.sitrep", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  /**
   * Each may import those before it. A room's own rooms ({@code mention.count}) count as it, unless
   * they stand here themselves.
   */
  private static final List<String> ROOMS =
      List.of(
          "code",
          "value",
          "article",
          "maxent",
          "reader",
          "document",
          "lexicon",
          "pattern",
          "place",
          "actor",
          "mention",
          "clause",
          "event.statement",
          "event.people",
          "event.truth",
          "event.setting",
          "event.number",
          "event.verb",
          "event.noun",
          "event.move",
          "event",
          "finding.record",
          "finding.same",
          "finding.toll",
          "finding.aspect",
          "finding",
          "link",
          "Extractor",
          "store",
          "export",
          "score",
          "job",
          "Application");

  private static final List<String> PARTS_OF_EXTRACTOR =
      List.of("Extraction", "Explain", "Rendering", "CountText");

  private static final String[] CORE = {
    "org.sitrep.code..",
    "org.sitrep.value..",
    "org.sitrep.article..",
    "org.sitrep.maxent..",
    "org.sitrep.document..",
    "org.sitrep.lexicon..",
    "org.sitrep.pattern..",
    "org.sitrep.place..",
    "org.sitrep.actor..",
    "org.sitrep.mention..",
    "org.sitrep.clause..",
    "org.sitrep.event..",
    "org.sitrep.finding..",
    "org.sitrep.link.."
  };

  @ArchTest
  static final ArchRule importsPointOneWay = classes().should(importOnlyWhatStandsBefore());

  @ArchTest
  static final ArchRule onlyTheJobSeesReaders =
      noClasses()
          .that(resideOutsideOfPackages("org.sitrep.reader..", "org.sitrep.job.."))
          .and()
          .doNotHaveFullyQualifiedName("org.sitrep.Application")
          .should()
          .dependOnClassesThat(resideInAnyPackage("org.sitrep.reader.."));

  @ArchTest
  static final ArchRule onlyReadersSeeJsoup = onlyIn("org.jsoup..", "org.sitrep.reader..");

  @ArchTest
  static final ArchRule onlyPagesSeeReadability =
      onlyIn("net.dankito..", "org.sitrep.reader.page..");

  @ArchTest
  static final ArchRule onlyDocumentAndTheTestOfLanguageSeeOpenNlp =
      onlyIn(
          "opennlp..",
          "org.sitrep.maxent..",
          "org.sitrep.document..",
          "org.sitrep.reader.language..");

  @ArchTest
  static final ArchRule onlyTheStoreWritesTables =
      noClasses()
          .that(resideOutsideOfPackage("org.sitrep.store.."))
          .should()
          .callMethodWhere(
              DescribedPredicate.describe(
                  "writes into tables",
                  call ->
                      call.getTargetOwner().isEquivalentTo(Tables.class)
                          && Set.of("jdbc", "insert", "merge", "deleteAny", "clear", "set", "point")
                              .contains(call.getName())));

  @ArchTest
  static final ArchRule onlyTheJobSeesSpringBatch =
      onlyIn("org.springframework.batch..", "org.sitrep.job..");

  @ArchTest
  static final ArchRule onlyStoreJobAndApplicationSeeSpring =
      noClasses()
          .that(resideOutsideOfPackages("org.sitrep.store..", "org.sitrep.job.."))
          .and()
          .haveNameNotMatching("org\\.sitrep\\.Application.*")
          .should()
          .dependOnClassesThat(resideInAnyPackage("org.springframework.."));

  @ArchTest
  static final ArchRule theCoreReadsNoClock =
      noClasses()
          .that(resideInAnyPackage(CORE))
          .should()
          .callMethodWhere(
              DescribedPredicate.describe(
                  "reads the clock",
                  call ->
                      (call.getName().equals("now")
                              && call.getTargetOwner().getPackageName().equals("java.time"))
                          || call.getName().equals("currentTimeMillis")
                          || call.getName().equals("nanoTime")));

  @ArchTest
  static final ArchRule theCoreKnowsNoChance =
      noClasses()
          .that(resideInAnyPackage(CORE))
          .should()
          .dependOnClassesThat(
              nameMatching("java\\.util\\.(Random|concurrent\\.ThreadLocalRandom)"))
          .orShould()
          .callMethod(UUID.class, "randomUUID");

  @ArchTest
  static final ArchRule theCoreDoesNotPrintOrLog =
      noClasses()
          .that(resideInAnyPackage(CORE))
          .should()
          .accessFieldWhere(
              DescribedPredicate.describe(
                  "is System.out or System.err",
                  access ->
                      access.getTargetOwner().getName().equals("java.lang.System")
                          && !access.getName().equals("in")))
          .orShould()
          .dependOnClassesThat(resideInAnyPackage("org.slf4j..", "java.util.logging.."));

  @ArchTest
  static final ArchRule namesSayWhatThingsAre =
      noClasses()
          .should()
          .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)")
          .orShould()
          .haveNameMatching(".*\\.(Abstract|Base)[A-Z]\\w*")
          .orShould()
          .resideInAnyPackage("..util..", "..common..", "..helper..", "..impl..");

  @ArchTest
  static final ArchRule everyPackageIsNullMarked =
      classes()
          .that()
          .doNotHaveSimpleName("package-info")
          .should(
              condition(
                  "be in a package marked @NullMarked",
                  type -> type.getPackage().isAnnotatedWith(NullMarked.class)));

  private static ArchRule onlyIn(String library, String... rooms) {
    return noClasses()
        .that(resideOutsideOfPackages(rooms))
        .should()
        .dependOnClassesThat(resideInAnyPackage(library));
  }

  private static ArchCondition<JavaClass> importOnlyWhatStandsBefore() {
    return new ArchCondition<>("import only what stands before them") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getDirectDependenciesFromSelf().stream()
            .filter(dependency -> rank(dependency.getTargetClass()) > rank(type))
            .forEach(
                dependency ->
                    events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
      }
    };
  }

  private static ArchCondition<JavaClass> condition(String what, Predicate<JavaClass> holds) {
    return new ArchCondition<>(what) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (!holds.test(type)) {
          events.add(SimpleConditionEvent.violated(type, type.getName() + ": does not " + what));
        }
      }
    };
  }

  /** Place among the rooms; -1 for classes of libraries. */
  private static int rank(JavaClass type) {
    String name = type.getName();
    if (!name.startsWith("org.sitrep.")) {
      return -1;
    }
    String path = name.substring("org.sitrep.".length()).replace('$', '.') + ".";
    if (PARTS_OF_EXTRACTOR.stream().anyMatch(part -> path.startsWith(part + "."))) {
      return ROOMS.indexOf("Extractor");
    }
    int rank =
        ROOMS.stream()
            .filter(room -> path.startsWith(room + "."))
            .max(Comparator.comparingInt(String::length))
            .map(ROOMS::indexOf)
            .orElse(-1);
    if (rank < 0 && !path.equals("package-info.")) {
      throw new AssertionError(name + " is in no room that has a place: see ROOMS");
    }
    return rank;
  }
}
