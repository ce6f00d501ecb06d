package dev.damask.gradle;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Gradle compiles again after an edit, and what is in the registries then. */
final class IncrementalBuildTest {

  private static final String CLIENT =
      "@dev.damask.Decorate public class Client { @dev.damask.decorate.Timed int fetch() { return"
          + " %d; } }";
  private static final String ENTRY = "public class %s implements Plugin { int i = %d; }";

  @TempDir Path folder;
  private Project project;

  @BeforeEach
  void build() throws IOException {
    project = new Project(folder);
    project.write("api.Job", "@dev.damask.Registered(services = true) public interface Job {}");
    project.write("app.Client", CLIENT.formatted(1));
    project.write("app.Plain", "public class Plain {}");
    project.write("app.Plugin", "@dev.damask.Registered public interface Plugin {}");
    project.write("app.A", ENTRY.formatted("A", 1));
    project.write("app.B", "@dev.damask.Registered(\"b\") " + ENTRY.formatted("B", 1));
    project.write("app.JobOne", "public class JobOne implements api.Job {}");
    project.write("app.User", "class User { Object a() { return PluginRegistry.create(\"A\"); } }");
    assertThat(project.build()).contains("app.PluginRegistry");
  }

  @Test
  void anEditCompilesTheClassAndItsWrapper() throws Exception {
    project.write("app.Plain", "public class Plain { int i; }");
    assertThat(project.build()).containsExactly("app.Plain");
    project.write("app.Client", CLIENT.formatted(2));
    assertThat(project.build()).containsExactly("app.Client", "app.ClientDecorated");
    assertThat(project.keys("app.PluginRegistry")).isEqualTo("[A, b]");
  }

  @Test
  void anEditOfWhatCarriesDecoratorsCompilesWhatItStandsOn() throws Exception {
    project.write("app.Calls", "@dev.damask.decorate.Timed public @interface Calls {}");
    project.write("app.Outer", "@Calls public @interface Outer {}");
    project.write(
        "app.Called",
        "@dev.damask.Decorate public class Called { @Outer int fetch() { return 1; } }");
    project.build();
    project.write("app.Calls", "@dev.damask.decorate.Logged public @interface Calls {}");
    assertThat(project.build()).containsAtLeast("app.Calls", "app.Called", "app.CalledDecorated");
    project.write("app.Plain", "public class Plain { int i; }");
    assertThat(project.build()).containsExactly("app.Plain");
  }

  @Test
  void anEditOfASuperclassOrAConstantCompilesTheWrappersThatStandOnIt() throws Exception {
    String base = "@dev.damask.Decorate public abstract class Base { %s public void call() {} }";
    String limits = "public class Limits { public static final int TRIES = %d; }";
    project.write("app.Base", base.formatted("@dev.damask.decorate.Timed"));
    project.write("app.Sub", "@dev.damask.Decorate public class Sub extends Base {}");
    project.write("app.Limits", limits.formatted(2));
    project.write(
        "app.Tries",
        "@dev.damask.Decorate public class Tries {"
            + " @dev.damask.decorate.Retry(maxAttempts = Limits.TRIES) public void call() {} }");
    project.build();
    project.write("app.Base", base.formatted("@dev.damask.decorate.Logged"));
    assertThat(project.build())
        .containsExactly("app.Base", "app.BaseDecorated", "app.Sub", "app.SubDecorated");
    assertThat(project.generated("app.SubDecorated")).contains("logged");
    project.write("app.Limits", limits.formatted(7));
    assertThat(project.build()).containsExactly("app.Limits", "app.Tries", "app.TriesDecorated");
    assertThat(project.generated("app.TriesDecorated")).contains("retry 7 x");
  }

  @Test
  void anEditOfAnEntryCompilesTheRegistriesToo() throws Exception {
    project.write("app.A", ENTRY.formatted("A", 2));
    assertThat(project.build())
        .containsExactly("app.A", "app.PluginRegistry", "app.JobRegistryPart");
    assertThat(project.keys("app.PluginRegistry")).isEqualTo("[A, b]");
    project.write("app.B", "@dev.damask.Registered(\"c\") " + ENTRY.formatted("B", 2));
    assertThat(project.build())
        .containsExactly("app.B", "app.PluginRegistry", "app.JobRegistryPart");
    assertThat(project.keys("app.PluginRegistry")).isEqualTo("[A, c]");
    assertThat(project.keys("api.JobRegistry")).isEqualTo("[JobOne]");
  }

  @Test
  void entriesComeAndGo() throws Exception {
    project.write("app.C", ENTRY.formatted("C", 1));
    project.build();
    assertThat(project.keys("app.PluginRegistry")).isEqualTo("[A, C, b]");
    project.write("app.D", "@dev.damask.Registered(\"d\") " + ENTRY.formatted("D", 1));
    project.build();
    assertThat(project.keys("app.PluginRegistry")).isEqualTo("[A, C, b, d]");
    project.delete("app.C");
    project.build();
    assertThat(project.keys("app.PluginRegistry")).isEqualTo("[A, b, d]");
    project.delete("app.D");
    project.write("app.E", "@dev.damask.Registered(\"e\") " + ENTRY.formatted("E", 1));
    project.build();
    assertThat(project.keys("app.PluginRegistry")).isEqualTo("[A, b, e]");
    project.delete("app.A");
    project.write("app.User", "class User {}");
    project.write("app.AA", ENTRY.formatted("AA", 1));
    assertThat(project.build()).doesNotContain("app.Plain");
    assertThat(project.keys("app.PluginRegistry")).isEqualTo("[AA, b, e]");
    project.write("app.AA", "@dev.damask.Unregistered " + ENTRY.formatted("AA", 1));
    project.build();
    assertThat(project.keys("app.PluginRegistry")).isEqualTo("[b, e]");
    project.write("app.Plain", "public class Plain { int i; }");
    assertThat(project.build()).containsExactly("app.Plain");
  }

  @Test
  void entriesOfARootOfAnotherJarComeAndGo() throws Exception {
    project.write("app.JobTwo", "public class JobTwo implements api.Job {}");
    project.build();
    assertThat(project.keys("api.JobRegistry")).isEqualTo("[JobOne, JobTwo]");
    project.delete("app.JobOne");
    project.build();
    assertThat(project.keys("api.JobRegistry")).isEqualTo("[JobTwo]");
    project.delete("app.JobTwo");
    project.build();
    assertThat(project.keys("api.JobRegistry")).isEqualTo("[]");
    project.write("app.JobThree", "public class JobThree implements api.Job {}");
    project.build();
    assertThat(project.keys("api.JobRegistry")).isEqualTo("[JobThree]");
  }

  @Test
  void anEditOfARootKeepsItsEntries() throws Exception {
    project.write("app.Plugin", "@dev.damask.Registered public interface Plugin { int I = 1; }");
    project.build();
    assertThat(project.keys("app.PluginRegistry")).isEqualTo("[A, b]");
    project.write("app.Plugin", "public interface Plugin {}");
    project.write("app.User", "class User {}");
    project.write("app.B", ENTRY.formatted("B", 1));
    project.build();
    assertThat(folder.resolve("build/classes/java/main/app/PluginRegistry.class").toFile().exists())
        .isFalse();
  }

  @Test
  void afterAnErrorTheNextBuildIsRight() throws Exception {
    project.write("app.C", "public class C implements Plugin { C(int i) {} }");
    assertThat(project.tryToBuild().log()).contains("[Damask:EntryConstructor]");
    project.write("app.C", ENTRY.formatted("C", 1));
    project.build();
    assertThat(project.keys("app.PluginRegistry")).isEqualTo("[A, C, b]");
    assertThat(project.keys("api.JobRegistry")).isEqualTo("[JobOne]");
  }
}
