package dev.damask.gradle;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The snippets of {@code docs/kotlin.md} for Maven, pasted into an empty project as they are. */
final class KotlinPageTest {

  @TempDir Path folder;

  @Test
  void mavenCompilesTheExampleOfThePage() throws Exception {
    KotlinExample.write(folder);
    Maven.run(folder, KotlinProject.PAGE.snippet("Maven"), "compile");
    KotlinExample.assertCompiled(List.of(folder.resolve("target/classes")));
  }
}
