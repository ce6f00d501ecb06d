package dev.damask.gradle;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is compiled again in a build of several projects, where one has what others stand on. */
final class MultiProjectTest {

  private static final String BASE =
      "@dev.damask.Decorate public abstract class Base { %s public void call() {} }";
  private static final String FAKE =
      "@dev.damask.Decorate class Fake { @dev.damask.decorate.Timed void call() {} }";

  @TempDir Path folder;
  private MultiProject all;

  @BeforeEach
  void build() throws IOException {
    all = new MultiProject(folder);
    all.write("core.Plugin", "@dev.damask.Registered public interface Plugin {}");
    all.write("core.Base", BASE.formatted("@dev.damask.decorate.Timed"));
    all.write("core.Limits", "public final class Limits { public static final int TRIES = 2; }");
    all.write("core.Careful", "@dev.damask.decorate.Timed public @interface Careful {}");
    all.write("plugins.Email", "public class Email implements core.Plugin {}");
    all.write("app.Own", "class Own implements core.Plugin {}");
    all.write("app.Client", "@dev.damask.Decorate public class Client extends core.Base {}");
    all.write(
        "app.Tries",
        "@dev.damask.Decorate public class Tries {"
            + " @dev.damask.decorate.Retry(maxAttempts = core.Limits.TRIES) public void call() {}"
            + " @core.Careful public void other() {} }");
    all.write("app.Plain", "public class Plain {}");
    all.writeTest("app.Fake", FAKE);
    assertThat(all.build()).containsAtLeast("app.ClientDecorated", "app.FakeDecorated");
  }

  @Test
  void entriesOfAllProjectsAreInTheRegistry() throws Exception {
    assertThat(all.keys("core.PluginRegistry")).isEqualTo("[Email, Own]");
    all.write("plugins.Sms", "public class Sms implements core.Plugin {}");
    all.writeTest("app.FakePlugin", "class FakePlugin implements core.Plugin {}");
    all.build();
    assertThat(all.keys("core.PluginRegistry")).isEqualTo("[Email, FakePlugin, Own, Sms]");
    all.deleteTest("app.FakePlugin");
    all.build();
    assertThat(all.keys("core.PluginRegistry")).isEqualTo("[Email, Own, Sms]");
  }

  @Test
  void whatStandsOnAnotherProjectFollowsIt() throws Exception {
    all.write("core.Base", BASE.formatted("@dev.damask.decorate.Logged"));
    assertThat(all.build()).containsAtLeast("core.BaseDecorated", "app.ClientDecorated");
    assertThat(all.generated("app.ClientDecorated")).contains("logged");

    all.write("core.Limits", "public final class Limits { public static final int TRIES = 7; }");
    assertThat(all.build()).contains("app.TriesDecorated");
    assertThat(all.generated("app.TriesDecorated")).contains("retry 7 x");

    all.write("core.Careful", "@dev.damask.decorate.Logged public @interface Careful {}");
    assertThat(all.build()).contains("app.TriesDecorated");
    assertThat(all.generated("app.TriesDecorated")).contains("logged");

    all.write("app.Plain", "public class Plain { int i; }");
    assertThat(all.build()).containsExactly("app.Plain");
  }

  @Test
  void lombokBesideLeavesTheBuildIncremental() throws Exception {
    all.configure(
        "app",
        """
        dependencies {
          compileOnly 'org.projectlombok:lombok:%1$s'
          annotationProcessor 'org.projectlombok:lombok:%1$s'
        }
        """
            .formatted(System.getProperty("lombok.version")));
    String named =
        "@dev.damask.Decorate @lombok.RequiredArgsConstructor public class Named {"
            + " @lombok.Getter private final String name;"
            + " @dev.damask.decorate.Timed public String call() { return name + %d; } }";
    all.write("app.Named", named.formatted(1));
    assertThat(all.build()).contains("app.NamedDecorated");
    all.write("app.Named", named.formatted(2));
    assertThat(all.build()).containsExactly("app.Named", "app.NamedDecorated");
    all.write("app.Plain", "public class Plain { int i; }");
    assertThat(all.build()).containsExactly("app.Plain");
    assertThat(all.keys("core.PluginRegistry")).isEqualTo("[Email, Own]");
  }

  @Test
  void testsHaveWrappersThatComeAndGo() throws Exception {
    all.writeTest("app.Fake", FAKE.replace("call", "called"));
    assertThat(all.build()).containsExactly("app.Fake", "app.FakeDecorated");
    all.deleteTest("app.Fake");
    all.build();
    assertThat(all.hasTestClass("app.FakeDecorated")).isFalse();
  }
}
