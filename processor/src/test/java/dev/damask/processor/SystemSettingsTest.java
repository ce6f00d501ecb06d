package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The system's settings in a JVM of its own: properties and environment variables. */
final class SystemSettingsTest {

  @TempDir private Path classes;

  @Test
  void variablesAndPropertiesAreReadAndThoseThatDoNothingAreTold() throws IOException {
    Compilation.of(
            "p/Foo.java",
            """
            package p;
            import dev.damask.*;
            import dev.damask.decorate.*;
            @Decorate public class Foo {
              int calls;
              @Retry public void fetchData() { calls++; throw new IllegalStateException(); }
              @Bulkhead(1) public void enter() {}
              public static void main(String[] arguments) {
                FooDecorated foo = new FooDecorated();
                try {
                  foo.fetchData();
                } catch (IllegalStateException e) {
                  System.out.println(foo.calls + " calls");
                }
              }
            }
            """)
        .compileWithoutErrors()
        .writeClasses(classes);
    Jvm.Ran ran =
        Jvm.run(
            Map.of(
                "P_FOO_FETCHDATA_RETRY_MAXATTEMPTS", "4",
                "DAMASK_RETRY_DELAY", "0s",
                "P_FOO_FETCHDATA_RETRY_JITER", "1",
                "P_FOO_ENTER_BULKHEAD_MAXIMUMKEYS", "5",
                "P_FOO_HOME", "/opt"),
            "-Ddamask.retry.multiplyer=2",
            "-classpath",
            classes + File.pathSeparator + System.getProperty("java.class.path"),
            "p.Foo");
    assertThat(ran.output()).contains("4 calls");
    assertThat(ran.output().lines().filter(it -> it.matches(".* no (setting|effect).*")).toList())
        .containsExactly(
            "[main] WARN p.Foo - p.Foo.enter.bulkhead.maximumKeys has no effect, as there is no"
                + " key",
            "[main] WARN p.Foo - P_FOO_FETCHDATA_RETRY_JITER is no setting; did you mean"
                + " P_FOO_FETCHDATA_RETRY_JITTER?",
            "[main] WARN dev.damask.Settings - damask.retry.multiplyer is no setting; did you mean"
                + " damask.retry.multiplier?");
  }
}
