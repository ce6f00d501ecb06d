package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the difference of two reports says of things that are named alike, or are in one. */
final class ReportDiffNamesTest {

  private static final String CLIENT =
      """
      package shop;
      import dev.damask.*;
      import dev.damask.decorate.*;

      class Audit implements Decorator {
        @Override public <R> R around(Call<R> call) throws Exception { return call.proceed(); }
      }
      @DecoratedBy(Audit.class) @interface Audited {}
      class More { @DecoratedBy(Audit.class) @interface Audited {} }

      @Decorate class Client {
        @Audited @More.Audited public void both() {}
        @Audited public void one() {}
        @Timed public void timed() {}
      }
      """;

  @TempDir private Path folder;

  @Test
  void ofAnnotationsWithTheSameNameEachIsCompared() throws IOException {
    assertThat(changes(CLIENT, CLIENT.replace("@Audited @More.Audited", "@More.Audited")))
        .containsExactly("Client.both: audited (shop.Audited) removed");
    assertThat(changes(CLIENT, CLIENT.replace("@Audited @More.Audited", "@More.Audited @Audited")))
        .containsExactly(
            "Client.both: order audited (shop.Audited), audited (shop.More$Audited)"
                + " \u2192 audited (shop.More$Audited), audited (shop.Audited)");
    assertThat(changes(CLIENT, CLIENT.replace("  @Audited public", "  @More.Audited public")))
        .containsExactly(
            "Client.one: audited (shop.Audited) removed",
            "Client.one: audited (shop.More$Audited) added");
    assertThat(changes(CLIENT, CLIENT.replace("  @Audited public", "  @Audited @Timed public")))
        .containsExactly("Client.one: timed added");
  }

  @Test
  void whatAClassThatIsNewOrGoneLeavesOutIsNoLineOfItsOwn() throws IOException {
    String more =
        CLIENT + "@Decorate @Timed class New { public void a() {} public final void b() {} }";
    assertThat(changes(CLIENT, more)).containsExactly("New: added");
    assertThat(changes(more, CLIENT)).containsExactly("New: removed");
  }

  @Test
  void anOverloadThatIsLeftOutIsToldBesideAChangeOfAnother() throws IOException {
    String overloads =
        "package shop; import dev.damask.*; import dev.damask.decorate.*; @Decorate @Timed class"
            + " Client { public void read(String path) {} public void read(String path, int page)"
            + " {} }";
    String changed =
        overloads
            .replace("public void read(String path)", "@Retry public void read(String path)")
            .replace("public void read(String path, ", "public final void read(String path, ");
    assertThat(changes(overloads, changed))
        .containsExactly("Client.read(String): retry added", "Client.read(String, int): removed");
    assertThat(
            changes(overloads.replace(" public void read(String path, int page) {}", ""), changed))
        .containsExactly(
            "Client.read: retry added",
            "Client.read(String, int): left out from the decorators of the type, it is final");
  }

  @Test
  void aChangeStaysOnItsLine() throws IOException {
    String named = CLIENT.replace("@Timed", "@Timed(\"one\")");
    assertThat(changes(named, named.replace("\"one\"", "\"two\\nthree\\u001b[31m\"")))
        .containsExactly("Client.timed: timed value one \u2192 two\\nthree\\u001b[31m");
  }

  private List<String> changes(String old, String changed) throws IOException {
    assertThat(changed).isNotEqualTo(old);
    Jvm.Ran ran =
        Jvm.run(
            "-classpath",
            System.getProperty("java.class.path"),
            "dev.damask.processor.diff.Main",
            "diff",
            report("old", old).toString(),
            report("changed", changed).toString());
    assertThat(ran.exit()).isEqualTo(1);
    return ran.output().lines().toList();
  }

  private Path report(String name, String source) throws IOException {
    Path into = folder.resolve(name);
    Compilation compilation = Compilation.of();
    compilation = compilation.with(compilation.sources().with("Client.java", source));
    compilation.options("-Adamask.report=" + into).compileWithoutErrors();
    return into.resolve("damask-report.json");
  }
}
