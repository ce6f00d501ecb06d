package dev.damask.tck;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The TCK of MicroProfile Fault Tolerance, translated to Damask's annotations: its tests pass, but
 * for those in {@code differences.txt}, which fail, those in {@code refused.txt}, whose clients do
 * not compile, and those in {@code left-out.txt}.
 */
class TckTest {

  private static final Path FOLDER = Path.of("target", "tck");
  private static final Pattern ADDED = Pattern.compile("\\.addClass(?:es)?\\(([^)]*)\\)");
  private static final Pattern CLASS = Pattern.compile("(\\w+)\\.class");

  private static final double MULTIPLIER =
      Double.parseDouble(
          System.getProperty(
              "org.eclipse.microprofile.fault.tolerance.tck.timeout.multiplier", "1"));

  private static final Tck TCK = Tck.onClassPath();
  private static final Translated TRANSLATED = new Translated(TCK, MULTIPLIER);

  private final Listed differences = Listed.in("differences.txt");
  private final Listed refused = Listed.in("refused.txt");
  private final Listed leftOut = Listed.in("left-out.txt");
  private final List<TckTests.Test> all = TckTests.in(TCK.sources());

  @TestFactory
  @Execution(ExecutionMode.CONCURRENT)
  Stream<DynamicTest> clientsDoWhatTheTckAsks() {
    List<TckTests.Test> run = run().filter(it -> !isRefused(it)).toList();
    List<String> types = run.stream().map(TckTests.Test::type).distinct().toList();
    Compilation compilation = Compilation.of(TRANSLATED.needed(types), FOLDER.resolve("run"));
    assertThat(compilation.errors()).isEmpty();
    ClassLoader loader = compilation.loader();
    return run.stream().map(it -> DynamicTest.dynamicTest(it.name(), () -> run(it, loader)));
  }

  /** The TCK wants clients to be refused, or we refuse what it takes. */
  @TestFactory
  @Execution(ExecutionMode.SAME_THREAD)
  Stream<DynamicTest> clientsAreRefused() {
    return run()
        .filter(this::isRefused)
        .collect(Collectors.groupingBy(TckTests.Test::type, TreeMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(it -> it.get(0))
        .map(it -> DynamicTest.dynamicTest(it.name(), () -> compile(it)));
  }

  @Test
  void listsNameTestsThatThereAre() {
    all.forEach(it -> leftOut.reason(it.name()));
    run().forEach(it -> differences.reason(it.name()));
    run().forEach(it -> refused.reason(it.name()));
    assertThat(leftOut.unused()).isEmpty();
    assertThat(differences.unused()).isEmpty();
    assertThat(refused.unused()).isEmpty();
  }

  private Stream<TckTests.Test> run() {
    return all.stream()
        .filter(it -> leftOut.reason(it.name()).isEmpty())
        .filter(it -> it.name().matches(System.getProperty("tck.only", ".*")));
  }

  private boolean isRefused(TckTests.Test test) {
    return test.hasToBeRefused() || refused.reason(test.name()).isPresent();
  }

  private void run(TckTests.Test test, ClassLoader loader) throws ClassNotFoundException {
    Optional<Throwable> failure = TestNgRun.of(loader.loadClass(test.type()), test.method());
    Optional<String> difference = differences.reason(test.name());
    if (difference.isEmpty() && failure.isPresent()) {
      throw new AssertionError(test.name(), failure.get());
    }
    assertWithMessage("the difference: %s", difference)
        .that(failure.isPresent())
        .isEqualTo(difference.isPresent());
  }

  private void compile(TckTests.Test test) {
    List<String> types = test.hasToBeRefused() ? deployed(test.type()) : List.of(test.type());
    List<String> errors =
        Compilation.of(TRANSLATED.needed(types), FOLDER.resolve(test.name())).errors();
    assertThat(errors).isNotEmpty();
    errors.forEach(it -> assertThat(it).contains("[Damask:"));
  }

  /** The clients that a test deploys: {@code .addClasses(A.class, B.class)}. */
  private static List<String> deployed(String type) {
    String source = TCK.source(type);
    Parsed parsed = Parsed.of(source);
    List<String> deployed = new ArrayList<>();
    Matcher added = ADDED.matcher(source);
    while (added.find()) {
      CLASS
          .matcher(added.group(1))
          .results()
          .map(it -> Names.resolved(parsed.unit(), it.group(1), TCK.sources()))
          .forEach(deployed::add);
    }
    return deployed;
  }
}
