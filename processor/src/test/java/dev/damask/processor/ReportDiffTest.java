package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code java -jar damask-processor.jar diff OLD.json NEW.json}, as it is run. */
final class ReportDiffTest {

  private static final String OLD =
      """
      package shop;
      import dev.damask.*;
      import dev.damask.decorate.*;
      import jakarta.validation.constraints.*;

      class Shop {
        @Decorate
        static class Client {
          @Timed @Retry(delay = "100ms") public String fetchData(String url) { return url; }
          @Cached public String read(String path) { return path; }
          @Cached(ttl = "1m") public String read(String path, int page) { return path; }
          @Timed @Logged public void send() {}
          @Logged public void old() {}
          @Retry @Timeout("1s") public void call() {}
          public void added() {}
        }

        @Registered interface Plugin {}
        static class Mail implements Plugin {}

        @Singleton static class Pool implements AutoCloseable { @Override public void close() {} }

        @Validated static class User {
          @NotNull @Size(max = 50) public String email;
        }
      }
      """;

  private record Change(String from, String to, String line) {}

  private static final List<Change> CHANGES =
      List.of(
          new Change(
              "@Retry(delay",
              "@Retry(maxAttempts = 5, delay",
              "Client.fetchData: retry maxAttempts 3 \u2192 5"),
          new Change(
              "ttl = \"1m\"",
              "ttl = \"90s\"",
              "Client.read(String, int): cached ttl 1m \u2192 90s"),
          new Change("@Timed @Logged public", "@Logged public", "Client.send: timed removed"),
          new Change("@Cached public", "@Timed @Cached public", "Client.read(String): timed added"),
          new Change(
              "@Retry @Timeout(\"1s\")",
              "@Timeout(\"10s\") @Retry",
              "Client.call: timeout value 1s \u2192 10s"),
          new Change("public void added", "@Timed public void added", "Client.added: added"),
          new Change("@Logged public void old", "public void old", "Client.old: removed"),
          new Change(
              "interface Plugin {}",
              "interface Plugin {} static class Sms implements Plugin {}",
              "Plugin: entry Sms added"),
          new Change(
              "@Singleton",
              "@Singleton(closeAtExit = true)",
              "Pool: singleton closeAtExit false \u2192 true"),
          new Change(
              "@Size(max = 50)",
              "@Size(max = 60)",
              "User.email: @Size(max = 50) \u2192 @Size(max = 60)"));

  @TempDir private Path folder;

  @Test
  void eachOfTenPlantedChangesIsALine() throws IOException {
    Path old = report("old", OLD);
    String all = OLD;
    for (Change change : CHANGES) {
      String changed = OLD.replace(change.from, change.to);
      assertWithMessage(change.from).that(changed).isNotEqualTo(OLD);
      Jvm.Ran ran = diff(old, report("changed", changed));
      assertThat(ran.exit()).isEqualTo(1);
      assertThat(ran.output().lines().toList()).contains(change.line);
      all = all.replace(change.from, change.to);
    }
    Jvm.Ran ran = diff(old, report("all", all));
    assertThat(ran.output().lines().toList())
        .containsExactly(
            "Client.added: added",
            "Client.call: order retry, timeout \u2192 timeout, retry",
            "Client.call: timeout value 1s \u2192 10s",
            "Client.fetchData: retry maxAttempts 3 \u2192 5",
            "Client.old: removed",
            "Client.read(String): timed added",
            "Client.read(String, int): cached ttl 1m \u2192 90s",
            "Client.send: timed removed",
            "Plugin: entry Sms added",
            "Pool: singleton closeAtExit false \u2192 true",
            "User.email: @Size(max = 50) \u2192 @Size(max = 60)");
  }

  @Test
  void allThatIsSaidOfAConstraintAndOfARegistryIsCompared() throws IOException {
    String source =
        OLD.replace("@Registered interface", "@Registered(keys = Kind.class, KEYS) interface")
            .replace("static class Mail", "@Registered(\"MAIL\") static class Mail")
            .replace("class Shop {", "class Shop { enum Kind { MAIL }")
            .replace(
                "@NotNull @Size(max = 50) public",
                "@dev.damask.validate.Check(message = \"MESSAGE\") boolean isOld() { return true; }"
                    + " @Pattern(regexp = \"REGEXP\", message = \"no mail\") public");
    String old =
        source
            .replace("KEYS", "exhaustive = false")
            .replace("MESSAGE", "too young")
            .replace("REGEXP", "a+");
    String changed =
        source
            .replace("KEYS", "exhaustive = true")
            .replace("MESSAGE", "too\\nyoung")
            .replace("REGEXP", "(a|\\\\s)+");
    assertThat(diff(report("old", old), report("changed", changed)).output().lines().toList())
        .containsExactly(
            "Plugin: registry exhaustive false \u2192 true",
            "User: rule isOld() @Check(message = \"too young\") \u2192 rule isOld()"
                + " @Check(message = \"too\\nyoung\")",
            "User.email: @Pattern(regexp = \"a+\", message = \"no mail\") \u2192"
                + " @Pattern(regexp = \"(a|\\\\s)+\", message = \"no mail\")");
  }

  @Test
  void movedLinesAndAnotherVersionAreNoChange() throws IOException {
    Path old = report("old", OLD);
    String moved = OLD.replace("@Decorate", "/* here\n */\n\n@Decorate");
    Path changed = report("moved", moved);
    String json = Files.readString(changed);
    assertThat(json).isNotEqualTo(Files.readString(old));
    Files.writeString(changed, json.replace("\"damask\":null", "\"damask\":\"9.9\""));
    Jvm.Ran ran = diff(old, changed);
    assertThat(ran.output()).isEmpty();
    assertThat(ran.exit()).isEqualTo(0);
  }

  @Test
  void whatIsNewOrGoneAsAWholeIsOneLine() throws IOException {
    Path old = report("old", OLD);
    String other =
        OLD.replace(
                "@Decorate",
                "@Decorate static class Second { @Timed public void run() {} @Timed public void"
                    + " stop() {} } @Decorate")
            .replace("@Registered interface", "interface")
            .replace(
                "@Validated static class User {",
                "@Validated static class Added { @NotNull public String a; } static class User {")
            .replace("@NotNull @Size(max = 50)", "");
    assertThat(diff(old, report("other", other)).output().lines().toList())
        .containsExactly(
            "Second: added",
            "Plugin: registry removed",
            "User: validated removed",
            "Added: validated added");
  }

  @Test
  void ofTypesWithTheSameNameMoreIsSaid() throws IOException {
    String other =
        """
        package shop.more;
        import dev.damask.*;
        import dev.damask.decorate.*;
        @Decorate class Client { @Timed public void run() {} }
        """;
    Path old = report("old", OLD, other);
    Path changed =
        report(
            "changed",
            OLD.replace("@Retry(d", "@Retry(jitter = 0.5, d"),
            other.replace("@Timed", "@Logged"));
    assertThat(diff(old, changed).output().lines().toList())
        .containsExactly(
            "Shop.Client.fetchData: retry jitter 0.0 \u2192 0.5",
            "more.Client.run: timed removed",
            "more.Client.run: logged added");
  }

  @Test
  void whatIsLeftOutIsToldOnce() throws IOException {
    String timed = OLD.replace("@Decorate\n", "@Decorate @Timed\n").replace("@Timed @", "@");
    Path old = report("old", timed);
    String kept = timed.replace("public void added", "@Undecorated public void added");
    String isFinal =
        timed.replace(
            "public void added() {}", "public void added() {} public final void more() {}");
    assertThat(diff(old, report("kept", kept)).output().lines().toList())
        .containsExactly("Client.added: removed");
    assertThat(diff(old, report("final", isFinal)).output().lines().toList())
        .containsExactly("Client.more(): left out from the decorators of the type, it is final");
    assertThat(diff(report("final", isFinal), old).output().lines().toList())
        .containsExactly("Client.more(): no longer left out");
  }

  @Test
  void whatCannotBeComparedIsSaidAndIsTwo() throws IOException {
    Path good = report("good", OLD);
    Path deep = Files.writeString(folder.resolve("deep.json"), "{\"a\":".repeat(200_000));
    Path damaged = Files.writeString(folder.resolve("damaged.json"), "{\"schemaVersion\": 1");
    Path lacking = Files.writeString(folder.resolve("lacking.json"), "{\"schemaVersion\": 1}");
    Path other = Files.writeString(folder.resolve("other.json"), "{\"schemaVersion\": 2}");
    Path text = Files.writeString(folder.resolve("text.json"), "[]");
    for (String file :
        List.of(
            damaged.toString(),
            deep.toString(),
            lacking.toString(),
            other.toString(),
            text.toString(),
            folder.resolve("none.json").toString(),
            folder.toString())) {
      Jvm.Ran ran = run("diff", good.toString(), file);
      assertWithMessage(ran.output()).that(ran.exit()).isEqualTo(2);
      assertThat(ran.output()).startsWith(file + ": ");
      assertThat(ran.output().lines().count()).isEqualTo(1);
    }
    assertThat(run("diff", good.toString(), other.toString()).output()).contains("version 2");
    for (List<String> arguments :
        List.of(
            List.<String>of(),
            List.of("diff"),
            List.of("diff", "a", "b", "c"),
            List.of("other", "a", "b"))) {
      Jvm.Ran ran = run(arguments.toArray(new String[0]));
      assertThat(ran.exit()).isEqualTo(2);
      assertThat(ran.output()).startsWith("usage: ");
    }
  }

  private Path report(String name, String... sources) throws IOException {
    Path into = folder.resolve(name);
    Compilation compilation = Compilation.of();
    for (int i = 0; i < sources.length; i++) {
      compilation = compilation.with(compilation.sources().with(i + "/Shop.java", sources[i]));
    }
    compilation.options("-Adamask.report=" + into).compileWithoutErrors();
    return into.resolve("damask-report.json");
  }

  private static Jvm.Ran diff(Path old, Path changed) throws IOException {
    return run("diff", old.toString(), changed.toString());
  }

  /** With another charset than UTF-8, which what it prints does not follow. */
  private static Jvm.Ran run(String... arguments) throws IOException {
    List<String> command =
        new java.util.ArrayList<>(
            List.of(
                "-Dfile.encoding=ISO-8859-1",
                "-classpath",
                System.getProperty("java.class.path"),
                "dev.damask.processor.diff.Main"));
    command.addAll(List.of(arguments));
    return Jvm.run(command.toArray(new String[0]));
  }
}
