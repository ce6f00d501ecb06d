package dev.damask.gradle;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds that ask for the report: it is right, and they are no less incremental. */
final class ReportBuildTest {

  private static final String CLASS =
      "@dev.damask.Decorate public class %s { @dev.damask.decorate.%s public void call() {} }";
  private static final String REPORT =
      "build/generated/sources/annotationProcessor/java/main/damask-report.";

  @TempDir Path folder;

  @Test
  void theReportTellsWhatTheBuildHasCompiled() throws Exception {
    Project project = project(false);
    project.build();
    assertThat(json()).contains("\"app.Client\"");
    assertThat(json()).contains("\"app.Other\"");
    assertThat(Files.readString(folder.resolve(REPORT + "html"))).contains("app.Other");
    assertThat(project.tryToBuild().log())
        .contains("Skipping task ':compileJava' as it is up-to-date.");

    project.write("app.Client", CLASS.formatted("Client", "Logged"));
    assertThat(project.build()).containsExactly("app.Client", "app.ClientDecorated");
    assertThat(json()).contains("\"logged\"");
    assertThat(json()).doesNotContain("\"app.Other\"");

    project.delete("app.Other");
    project.build();
    assertThat(Files.exists(project.classFile("app.Other"))).isFalse();
    assertThat(Files.exists(project.classFile("app.OtherDecorated"))).isFalse();

    project.write("app.Plain", "public class Plain { int i; }");
    assertThat(project.build()).containsExactly("app.Plain");
    assertThat(json()).doesNotContain("\"app.Other\"");
  }

  @Test
  void theReportComesFromTheBuildCacheToo() throws Exception {
    Project project = project(true);
    project.build();
    String report = json();
    TestFolder.delete(folder.resolve("build"));
    Gradle.Build again = project.tryToBuild();
    assertThat(again.log()).contains("Loaded cache entry for task ':compileJava'");
    assertThat(again.log()).contains("Reusing configuration cache.");
    assertThat(json()).isEqualTo(report);
  }

  private Project project(boolean usesCaches) throws IOException {
    Project project = usesCaches ? Project.withCaches(folder) : new Project(folder);
    project.configure("compileJava { options.compilerArgs.add('-Adamask.report') }");
    project.write("api.Job", "@dev.damask.Registered public interface Job {}");
    project.write("app.Client", CLASS.formatted("Client", "Timed"));
    project.write("app.Other", CLASS.formatted("Other", "Timed"));
    project.write("app.Plain", "public class Plain {}");
    return project;
  }

  private String json() throws IOException {
    return Files.readString(folder.resolve(REPORT + "json"));
  }
}
