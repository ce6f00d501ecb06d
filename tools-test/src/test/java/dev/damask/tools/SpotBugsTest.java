package dev.damask.tools;

import static com.google.common.truth.Truth.assertThat;

import edu.umd.cs.findbugs.BugCollectionBugReporter;
import edu.umd.cs.findbugs.BugInstance;
import edu.umd.cs.findbugs.DetectorFactoryCollection;
import edu.umd.cs.findbugs.FindBugs2;
import edu.umd.cs.findbugs.Priorities;
import edu.umd.cs.findbugs.Project;
import edu.umd.cs.findbugs.config.UserPreferences;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SpotBugs says nothing of generated classes, with the filter of {@code docs/setup.md}. */
final class SpotBugsTest {

  private static final Path ROOT =
      Path.of(System.getProperty("basedir", "")).toAbsolutePath().getParent();

  /** Setters and constructors that SpotBugs objects to. */
  private static final Path SOURCES =
      ROOT.resolve("processor/src/test/resources/golden/validated/abstract-classes");

  @TempDir Path folder;
  private Path classes;

  @BeforeEach
  void compile() throws Exception {
    classes = Files.createDirectory(folder.resolve("classes"));
    List<String> options = new ArrayList<>(List.of("-proc:none", "-nowarn", "-d"));
    options.addAll(List.of(classes.toString(), "-classpath", Jars.path(Jars.OF_USER)));
    try (Stream<Path> files = Files.walk(SOURCES)) {
      files.filter(it -> it.toString().endsWith(".java")).forEach(it -> options.add(it.toString()));
    }
    int code =
        ToolProvider.getSystemJavaCompiler().run(null, null, null, options.toArray(String[]::new));
    assertThat(code).isEqualTo(0);
  }

  @Test
  void objectsToGeneratedCodeWithoutTheFilter() throws Exception {
    assertThat(ofGenerated(bugs())).isNotEmpty();
  }

  @Test
  void isSilentWithTheFilterOfThePage() throws Exception {
    String page = Files.readString(ROOT.resolve("docs/setup.md"));
    int begin = page.indexOf("<FindBugsFilter>");
    String filter = page.substring(begin, page.indexOf("```", begin));
    Path file = Files.writeString(folder.resolve("filter.xml"), filter);
    List<BugInstance> bugs = bugs(file);
    assertThat(ofGenerated(bugs)).isEmpty();
    assertThat(bugs).isNotEmpty(); // of what the user wrote
  }

  private static List<String> ofGenerated(List<BugInstance> bugs) {
    return bugs.stream()
        .filter(it -> it.getPrimaryClass().getClassName().contains("Validated"))
        .map(BugInstance::getMessage)
        .toList();
  }

  private List<BugInstance> bugs(Path... filters) throws Exception {
    try (Project project = new Project();
        FindBugs2 spotBugs = new FindBugs2()) {
      project.addFile(classes.toString());
      Jars.OF_USER.forEach(project::addAuxClasspathEntry);
      BugCollectionBugReporter reporter = new BugCollectionBugReporter(project);
      reporter.setPriorityThreshold(Priorities.LOW_PRIORITY);
      spotBugs.setProject(project);
      spotBugs.setBugReporter(reporter);
      spotBugs.setDetectorFactoryCollection(DetectorFactoryCollection.instance());
      spotBugs.setUserPreferences(UserPreferences.createDefaultUserPreferences());
      for (Path filter : filters) {
        spotBugs.addFilter(filter.toString(), false);
      }
      spotBugs.execute();
      return List.copyOf(reporter.getBugCollection().getCollection());
    }
  }
}
