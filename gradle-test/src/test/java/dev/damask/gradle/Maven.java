package dev.damask.gradle;

import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The Maven that builds Damask, run in a project of its own. */
final class Maven {

  private static final String PROJECT =
      """
      <project xmlns="http://maven.apache.org/POM/4.0.0">
        <modelVersion>4.0.0</modelVersion>
        <groupId>shop</groupId>
        <artifactId>shop</artifactId>
        <version>1</version>
      %s
      </project>
      """;

  private Maven() {}

  /**
   * Runs a goal, which has to succeed.
   *
   * @param pasted what the otherwise empty project has
   */
  static void run(Path folder, String pasted, String goal)
      throws IOException, InterruptedException {
    Files.writeString(folder.resolve("pom.xml"), PROJECT.formatted(pasted));
    List<String> command =
        new ArrayList<>(
            List.of(
                System.getProperty("maven.executable"),
                "-B",
                "-Dmaven.repo.local=" + LocalRepository.get(),
                // It would outlive the test.
                "-Dkotlin.compiler.daemon=false",
                goal));
    if (System.getProperty("maven.mode").equals("offline true")) {
      command.add("-o");
    }
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
    Process process = builder.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertWithMessage(said).that(process.waitFor()).isEqualTo(0);
  }
}
