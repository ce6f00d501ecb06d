package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.damask.processor.core.Problem;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * One mistake is one error, however often generated types are used: the sources of every golden
 * folder that has mistakes give the marked errors and no other, and whatever is annotated has its
 * generated type, which may be a skeleton.
 */
final class OneMistakeTest {

  private static final int USES = 150;

  @TestFactory
  Stream<DynamicTest> onlyTheMarkedErrors() throws IOException {
    return GoldenCase.all(Folders.GOLDEN).stream()
        .filter(golden -> !golden.isGood())
        .map(golden -> dynamicTest(golden.name(), () -> check(golden)));
  }

  /** So no mistake can be missing above; what several patterns share is shown by each. */
  @Test
  void everyErrorIsShownByAFolderOfItsPattern() throws IOException {
    Set<String> patterns = new TreeSet<>();
    Set<String> shown = new TreeSet<>(AllProblems.SHOWN_ELSEWHERE);
    for (GoldenCase golden : GoldenCase.all(Folders.GOLDEN)) {
      String pattern = golden.name().replaceFirst("/.*", "");
      patterns.add(pattern);
      for (Marker error : errors(golden.markers())) {
        shown.add(error.id());
        shown.add(pattern + "/" + error.id());
      }
    }
    Set<String> wanted = new TreeSet<>();
    for (Problem problem : AllProblems.list()) {
      String pattern = problem.getClass().getPackageName().replaceFirst(".*\\.", "");
      boolean isOfAPattern =
          patterns.contains(pattern) && !AllProblems.SHOWN_ELSEWHERE.contains(problem.name());
      if (!problem.isNote() && !problem.isWarning()) {
        wanted.add(isOfAPattern ? pattern + "/" + problem.name() : problem.name());
      }
    }
    assertThat(patterns).isNotEmpty();
    assertThat(shown).containsAtLeastElementsIn(wanted);
  }

  @Test
  void withoutTheGeneratedTypeThereWouldBeMany() {
    Sources foo = Sources.NONE.with("p/Foo.java", "package p; class Foo {}");
    Compilation compilation = Compilation.of(withUses(foo, "p/FooDecorated.java"));
    Compiled compiled = compilation.options("-Xmaxerrs", "1000").compile();
    assertThat(compiled.errors().size()).isAtLeast(USES);
  }

  private static void check(GoldenCase golden) throws IOException {
    Sources sources = golden.in();
    for (String path : golden.out().files().keySet()) {
      sources = path.endsWith(".java") ? withUses(sources, path) : sources;
    }
    AnnotatedTypes annotated = new AnnotatedTypes();
    Compiled compiled =
        golden
            .compilation(Compiler.JAVAC)
            .with(sources)
            .processors(
                () -> annotated,
                DamaskExclusionProcessor::new,
                DamaskIndexProcessor::new,
                DamaskProcessor::new)
            .compile();
    List<Marker> wanted = errors(golden.markers());
    assertWithMessage("%s", compiled).that(compiled.errors()).hasSize(wanted.size());
    assertThat(errors(Marker.reported(compiled))).containsExactlyElementsIn(wanted);
    Set<String> types = new HashSet<>(sources.files().keySet());
    types.addAll(compiled.generated().files().keySet());
    assertThat(types).containsAtLeastElementsIn(annotated.paths());
  }

  private static List<Marker> errors(List<Marker> markers) {
    return markers.stream().filter(Marker::isError).toList();
  }

  /** Adds a source that names a generated type, told by its path, wherever a type can stand. */
  static Sources withUses(Sources sources, String generated) {
    int folder = generated.lastIndexOf('/') + 1;
    String name = generated.substring(folder).replace(".java", "");
    String fields =
        IntStream.range(0, USES)
            .mapToObj(it -> "  %s field%d;\n".formatted(name, it))
            .collect(joining());
    String packageName = generated.substring(0, Math.max(0, folder - 1)).replace('/', '.');
    String text =
        """
        class UseOf%1$s {
        %2$s
          java.util.List<? extends %1$s> method(%1$s[] parameter) {
            %1$s local = parameter[0];
            return java.util.Collections.singletonList(local);
          }
        }
        """
            .formatted(name, fields);
    return sources.with(
        generated.substring(0, folder) + "UseOf" + name + ".java",
        packageName.isEmpty() ? text : "package " + packageName + ";\n\n" + text);
  }
}
