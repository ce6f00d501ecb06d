package dev.damask.gradle;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The snippets of {@code docs/kotlin.md} for Gradle, pasted into an empty project as they are, and
 * what kapt makes of edits there: all of Kotlin's classes are processed again.
 */
final class KotlinBuildTest {

  private static final String CLIENT =
      "@dev.damask.Decorate class Client { @dev.damask.decorate.%s fun fetch(): Int = 1 }";

  @TempDir Path folder;

  @Test
  void theExampleOfThePageIsCompiledAndEveryEditAfterIt() throws Exception {
    KotlinExample.write(folder);
    KotlinProject project = KotlinProject.create(folder);
    project.write("Plugin", "@dev.damask.Registered interface Plugin");
    project.write("A", "class A : Plugin { fun i(): Int = 1 }");
    project.write("B", "@dev.damask.Registered(\"b\") class B : Plugin");
    project.write("Client", CLIENT.formatted("Timed"));
    project.write("Plain", "class Plain");
    project.build();
    KotlinExample.assertCompiled(project.classes());
    assertThat(keys(project)).isEqualTo("[A, b]");

    project.write("A", "class A : Plugin { fun j(): Int = 1 }");
    project.write("C", "class C : Plugin");
    project.write("Client", CLIENT.formatted("Logged"));
    project.build();
    assertThat(keys(project)).isEqualTo("[A, C, b]");
    assertThat(project.hasClass("PluginRegistryPart")).isFalse();
    assertThat(Files.readString(project.generated("ClientDecorated"))).contains("logged");

    project.write("Plain", "class Plain { fun i(): Int = 1 }");
    project.delete("C");
    project.delete("Client");
    project.build();
    assertThat(keys(project)).isEqualTo("[A, b]");
    assertThat(project.hasClass("ClientDecorated")).isFalse();
  }

  private static String keys(KotlinProject project) throws Exception {
    return ClassFiles.keys("app.PluginRegistry", project.classes());
  }
}
