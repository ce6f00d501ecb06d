package dev.damask.gradle;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Gradle's build cache and its configuration cache, with what Damask has generated in them. */
final class CachedBuildTest {

  @TempDir Path folder;

  @Test
  void theSecondBuildComesFromTheCaches() throws Exception {
    Project project = Project.withCaches(folder);
    project.write("api.Job", "@dev.damask.Registered public interface Job {}");
    project.write("app.Plugin", "@dev.damask.Registered public interface Plugin {}");
    project.write("app.A", "public class A implements Plugin {}");
    assertThat(project.build()).contains("app.PluginRegistry");
    TestFolder.delete(folder.resolve("build"));
    Gradle.Build again = project.tryToBuild();
    assertThat(again.succeeded()).isTrue();
    assertThat(again.log()).contains("Loaded cache entry for task ':compileJava'");
    assertThat(again.log()).contains("Reusing configuration cache.");
    assertThat(project.keys("app.PluginRegistry")).isEqualTo("[A]");
    // What comes from the cache is no less incremental.
    project.write("app.B", "public class B implements Plugin {}");
    project.write("app.Plain", "public class Plain {}");
    project.build();
    assertThat(project.keys("app.PluginRegistry")).isEqualTo("[A, B]");
    project.write("app.Plain", "public class Plain { int i; }");
    assertThat(project.build()).containsExactly("app.Plain");
  }
}
