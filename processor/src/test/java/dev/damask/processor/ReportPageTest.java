package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page of the report in a browser. Where there is none the tests are skipped, and say so; with
 * the environment variable {@code DAMASK_BROWSER=required}, as in CI, they fail.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ReportPageTest {

  private static final String VISIBLE =
      "[...document.querySelectorAll('.method')].filter(it => it.offsetParent !== null)";

  @TempDir static Path folder;
  private @Nullable Browser opened;
  private Browser browser;

  @BeforeAll
  void open() throws IOException {
    String missing = Browser.missing().orElse("");
    if (!missing.isEmpty()) {
      String text = missing + " is not installed: apt-get install chromium chromium-driver";
      if ("required".equals(System.getenv("DAMASK_BROWSER"))) {
        fail(text);
      }
      abort(text);
    }
    Compilation.of(Folders.RESOURCES.resolve("report/shop/in"))
        .options("-Adamask.report=" + folder)
        .compileWithoutErrors();
    opened = Browser.open();
    browser = opened;
  }

  @AfterAll
  void close() throws IOException {
    if (opened != null) {
      opened.close();
    }
  }

  @BeforeEach
  void load() throws IOException {
    browser.prefer("light");
    browser.go(folder.resolve("damask-report.html"));
    browser.run("localStorage.clear()");
    browser.go(folder.resolve("damask-report.html"));
  }

  @Test
  void itShowsAllThatTheReportHolds() throws IOException {
    String json = Files.readString(folder.resolve("damask-report.json"));
    long methods = json.split("\"chain\":", -1).length - 1;
    assertThat(count(VISIBLE)).isEqualTo(methods);
    assertThat(text("#totals")).startsWith(methods + "\u00a0decorated methods in ");
    String all = (String) browser.run("return document.body.textContent");
    for (String shown :
        List.of(
            "Client",
            "shop/Client.java:10",
            "4 \u00d7 100ms",
            "@Size(max = 3)",
            "@Pattern(regexp = \"[a-z]+(\\\\.[a-z]+)*\", message = \"no name\")",
            "isOld() @Check(message = \"too young\")",
            "search(String, int[])",
            "parameters of Maker",
            "it is @Undecorated",
            "MAIL",
            "closed at exit",
            "shop.Client.fetch.retry.maxAttempts")) {
      assertThat(all).contains(shown);
    }
    String main = (String) browser.run("return document.getElementById('main').textContent");
    assertThat(main).doesNotContain("undefined");
    assertThat(main).doesNotContain("[object");
    assertThat(browser.log()).isEmpty();
  }

  @Test
  void hostileTextIsText() throws IOException {
    String all = (String) browser.run("return document.getElementById('main').textContent");
    assertThat(all)
        .contains(
            "</script><img src=x onerror=\"document.title='taken'\">\u2028&lt;b&gt; \"'\\"
                + "\t\u00fc\ud83d\ude00");
    assertThat(all).contains("message = \"<img src=x onerror=alert(1)>\\n{regexp}\"");
    assertThat(count("[...document.querySelectorAll('img')]")).isEqualTo(0);
    assertThat(count("[...document.scripts]")).isEqualTo(2);
    assertThat(browser.run("return document.title")).isEqualTo("Damask report");
  }

  @Test
  void itLoadsNothingAndRunsNothingElse() throws IOException {
    assertThat(browser.run("return performance.getEntriesByType('resource').length")).isEqualTo(0);
    browser.run(
        "const script = document.createElement('script'); script.textContent = 'document.title ="
            + " \"taken\"';document.body.append(script);const image ="
            + " document.createElement('img'); image.src = 'http://localhost:1/x.png';"
            + "document.body.append(image);document.body.setAttribute('style', 'display: none')");
    assertThat(browser.run("return document.title")).isEqualTo("Damask report");
    assertThat(browser.run("return getComputedStyle(document.body).display")).isEqualTo("block");
    String said = String.join("\n", browser.log());
    assertThat(said).contains("script-src");
    assertThat(said).contains("default-src 'none'");
  }

  @Test
  void itSearches() throws IOException {
    browser.press("/");
    assertThat(browser.run("return document.activeElement.id")).isEqualTo("search");
    browser.press("fetch.retry.jitter");
    assertThat(names()).containsExactly("fetch");
    assertThat(text("#found")).isEqualTo("1\u00a0match");
    browser.press("\ue00c");
    assertThat(names().size()).isAtLeast(8);
    browser.press("/");
    browser.press("nothingsuch");
    assertThat(names()).isEmpty();
    assertThat(text("#found")).isEqualTo("Nothing matches");
    assertThat(
            count("[...document.querySelectorAll('.part')].filter(it => it.offsetParent !== null)"))
        .isEqualTo(0);
  }

  @Test
  void itFiltersByDecorators() throws IOException {
    browser.run("document.querySelector('[data-decorator=circuitBreaker]').click()");
    assertThat(names()).containsExactly("search", "search");
    browser.run("document.querySelector('[data-decorator=bulkhead]').click()");
    assertThat(names()).containsExactly("search");
    assertThat(
            browser.run(
                "return"
                    + " document.querySelector('[data-decorator=bulkhead]').getAttribute('aria-pressed')"))
        .isEqualTo("true");
    browser.run("document.querySelector('[data-decorator=bulkhead]').click()");
    browser.run("document.querySelector('[data-decorator=circuitBreaker]').click()");
    assertThat(names().size()).isAtLeast(8);
  }

  @Test
  void theKeyboardIsEnough() throws IOException {
    browser.press("j");
    browser.press("j");
    browser.press("k");
    assertThat(
            browser.run(
                "return document.activeElement === document.querySelectorAll('.method >"
                    + " summary')[0]"))
        .isEqualTo(true);
    browser.press("\ue007");
    assertThat(count("[...document.querySelectorAll('.method[open]')]")).isEqualTo(1);
    browser.press("u");
    assertThat(count("[...document.querySelectorAll('.method:not([open])')]")).isEqualTo(0);
    browser.press("u");
    assertThat(count("[...document.querySelectorAll('.method[open]')]")).isEqualTo(0);
  }

  @Test
  void itIsLightAndDark() throws IOException {
    String light = background();
    browser.prefer("dark");
    String dark = background();
    assertThat(dark).isNotEqualTo(light);
    browser.go(folder.resolve("damask-report.html"));
    assertThat(text("#theme")).isEqualTo("Light");
    browser.press("t");
    assertThat(background()).isEqualTo(light);
    browser.go(folder.resolve("damask-report.html"));
    assertThat(background()).isEqualTo(light);
    browser.press("t");
    assertThat(background()).isEqualTo(dark);
    browser.prefer("light");
    assertThat(background()).isEqualTo(dark);
  }

  private String background() throws IOException {
    return (String) browser.run("return getComputedStyle(document.body).backgroundColor");
  }

  private String text(String selector) throws IOException {
    return (String) browser.run("return document.querySelector('" + selector + "').textContent");
  }

  private long count(String elements) throws IOException {
    return ((Number) browser.run("return " + elements + ".length")).longValue();
  }

  private List<?> names() throws IOException {
    return (List<?>)
        browser.run("return " + VISIBLE + ".map(it => it.querySelector('code b').textContent)");
  }
}
