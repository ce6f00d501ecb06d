package dev.damask.generated;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.Environment;
import dev.damask.Settings;
import dev.damask.testing.CapturedLog;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Names that are set and do nothing: each is told of once, and what others have set is not. Every
 * test has a class of its own, as a class is told once.
 */
final class UnknownSettingsTest {

  private static final String HERE = UnknownSettingsTest.class.getName() + "$";
  private static final String HERE_VARIABLE = "DEV_DAMASK_GENERATED_UNKNOWNSETTINGSTEST_";

  private CapturedLog log;

  @BeforeEach
  void captureLog() {
    log = new CapturedLog();
  }

  @AfterEach
  void releaseLog() {
    log.close();
  }

  private record Given(Map<String, String> values) implements Settings {

    @Override
    public String get(String name) {
      String value = values.get(name);
      return value != null ? value : values.get(Variables.of(name));
    }

    @Override
    public Set<String> names() {
      return values.keySet();
    }
  }

  private static Settings given(String... settings) {
    Map<String, String> values = new TreeMap<>();
    for (int i = 0; i < settings.length; i += 2) {
      values.put(settings[i], settings[i + 1]);
    }
    return new Given(values);
  }

  private static void create(Class<?> type, Settings settings, Consumer<WrapperSettings> fields) {
    Environment environment = Environment.builder().settings(settings).build();
    WrapperSettings wrapper = WrapperSettings.of(type, environment);
    fields.accept(wrapper);
    wrapper.warnOfUnknown();
  }

  private static void retrying(Class<?> type, Settings settings) {
    create(type, settings, it -> RetryPolicy.of("fetch", it).build());
  }

  private static final class ForAll {}

  @Test
  void ofWhatIsMeantForAllMethodsAWrongNameIsToldOnce() {
    Settings settings =
        given(
            "damask.retry.dellay", "1s",
            "damask.retri.maxAttempts", "5",
            "damask.fantasy.something", "1",
            "damask.forEach.enabled", "false",
            "damask.retrydelay", "1s",
            "damask.retry.delay", "0s");
    retrying(ForAll.class, settings);
    retrying(UnknownSettingsTest.class, settings);
    retrying(UnknownSettingsTest.class, given("damask.retry.dellay", "2s"));
    assertThat(log.linesWithLogger())
        .containsExactly(
            "WARN dev.damask.Settings - damask.fantasy.something is no setting",
            "WARN dev.damask.Settings - damask.forEach.enabled is no setting",
            "WARN dev.damask.Settings - damask.retri.maxAttempts is no setting; did you mean"
                + " damask.retry.maxAttempts?",
            "WARN dev.damask.Settings - damask.retry.dellay is no setting; did you mean"
                + " damask.retry.delay?",
            "WARN dev.damask.Settings - damask.retrydelay is no setting; did you mean"
                + " damask.retry.delay?")
        .inOrder();
  }

  private static final class OfOthers {}

  @Test
  void namesOfOthersAreSpared() {
    retrying(
        OfOthers.class,
        given(
            "damask.version",
            "1",
            "damask.report",
            "target",
            "damask",
            "x",
            "damask.",
            "x",
            "resilience4j.retry.maxAttempts",
            "5",
            "retry.dellay",
            "1s",
            "damask.a.b.c.d",
            "x",
            "DAMASK_VERSION",
            "1",
            "DAMASK_HOME",
            "/opt",
            "RETRY_DELLAY",
            "1s",
            HERE + "OfOthersToo.fetch.retry.dellay",
            "1s",
            HERE + "OfOthers$Inner.fetch.retry.dellay",
            "1s",
            HERE + "OfOther.fetch.retry.dellay",
            "1s"));
    assertThat(log.lines()).isEmpty();
  }

  private static final class Nested {}

  @Test
  void namesByWhichSourcesCallTheClassAreTold() {
    String outer = UnknownSettingsTest.class.getName();
    retrying(
        Nested.class,
        given(
            outer + ".Nested.fetch.retry.delay", "0s",
            outer + "_NestedDecorated.fetch.retry.dellay", "0s",
            outer + ".Nested2.fetch.retry.delay", "0s"));
    assertThat(log.lines())
        .containsExactly(
            "WARN "
                + outer
                + ".Nested.fetch.retry.delay is no setting; did you mean "
                + HERE
                + "Nested.fetch.retry.delay?",
            "WARN "
                + outer
                + "_NestedDecorated.fetch.retry.dellay is no setting; did you mean "
                + HERE
                + "Nested.fetch.retry.delay?");
  }

  private static final class OfVariables {}

  @Test
  void variablesThatAreNearlySettingsAreToldAndOthersSpared() {
    String its = HERE_VARIABLE + "OFVARIABLES_";
    Settings settings =
        given(
            its + "FETCH_RETRY_MAXATEMPTS",
            "5",
            its + "FETCH_RETRY_DELAY",
            "1s",
            its + "INNER_FETCH_RETRY_DELAY",
            "1s",
            its + "HOME",
            "/opt",
            its + "URL_OF_THE_STORE",
            "https://example.com",
            "DAMASK_RETRY_DELAI",
            "1s",
            "DAMASK_RETRY_DELAY",
            "1s");
    retrying(OfVariables.class, settings);
    retrying(OfVariables.class, settings);
    assertThat(log.linesWithLogger())
        .containsExactly(
            "WARN dev.damask.Settings - DAMASK_RETRY_DELAI is no setting; did you mean"
                + " DAMASK_RETRY_DELAY?",
            "WARN "
                + HERE
                + "OfVariables - "
                + its
                + "FETCH_RETRY_MAXATEMPTS is no setting; did"
                + " you mean "
                + its
                + "FETCH_RETRY_MAXATTEMPTS?");
  }

  private static final class Unlisted {}

  @Test
  void namesThatCannotBeListedBreakNothing() {
    Settings none =
        new Settings() {
          @Override
          public String get(String name) {
            return null;
          }

          @Override
          @SuppressWarnings("NullAway") // what a careless one may give
          public Set<String> names() {
            return null;
          }
        };
    Settings failing =
        new Settings() {
          @Override
          public String get(String name) {
            return null;
          }

          @Override
          public Set<String> names() {
            throw new IllegalStateException("offline");
          }
        };
    Settings holey =
        new Settings() {
          @Override
          public String get(String name) {
            return null;
          }

          @Override
          public Set<String> names() {
            return new HashSet<>(Arrays.asList(null, HERE + "Unlisted.fetch.retry.dellay"));
          }
        };
    retrying(Unlisted.class, none);
    assertThat(log.lines()).contains("WARN The names of the settings cannot be listed");
    retrying(Unlisted.class, failing);
    assertThat(log.lines()).contains("java.lang.IllegalStateException: offline");
    retrying(Unlisted.class, holey);
    assertThat(log.lines())
        .contains(
            "WARN "
                + HERE
                + "Unlisted.fetch.retry.dellay is no setting; did you mean "
                + HERE
                + "Unlisted.fetch.retry.delay?");
  }

  @Test
  void whatASettingThrowsIsThrown() {
    RuntimeException offline = new IllegalStateException("offline");
    Settings failing =
        name -> {
          throw offline;
        };
    assertThat(assertThrows(RuntimeException.class, () -> retrying(Unlisted.class, failing)))
        .isSameInstanceAs(offline);
  }

  private static final class Keyless {}

  @Test
  void ofWhatHasNoKeyTheMostKeysHaveNoEffect() {
    Settings settings =
        given(
            HERE + "Keyless.fetch.bulkhead.maximumKeys",
            "5",
            HERE + "Keyless.fetch.rateLimit.maximumKeys",
            "5",
            HERE + "Keyless.fetch.circuitBreaker.maximumKeys",
            "5",
            HERE + "Keyless.keyed.bulkhead.maximumKeys",
            "5",
            HERE + "Keyless.keyed.rateLimit.maximumKeys",
            "5",
            HERE + "Keyless.keyed.circuitBreaker.maximumKeys",
            "5",
            "damask.bulkhead.maximumKeys",
            "7");
    Consumer<WrapperSettings> fields =
        it -> {
          Entrance.of("fetch", 1, it).build();
          Pace.of("fetch", 1, it).build();
          Breaker.of("fetch", it).build();
          Entrance.of("keyed", 1, it).keyed().build();
          Pace.of("keyed", 1, it).keyed().build();
          Breaker.of("keyed", it).keyed().build();
        };
    create(Keyless.class, settings, fields);
    create(Keyless.class, settings, fields);
    assertThat(log.linesWithLogger())
        .containsExactly(
            "WARN "
                + HERE
                + "Keyless - "
                + HERE
                + "Keyless.fetch.bulkhead.maximumKeys has no"
                + " effect, as there is no key",
            "WARN "
                + HERE
                + "Keyless - "
                + HERE
                + "Keyless.fetch.rateLimit.maximumKeys has no"
                + " effect, as there is no key",
            "WARN "
                + HERE
                + "Keyless - "
                + HERE
                + "Keyless.fetch.circuitBreaker.maximumKeys has"
                + " no effect, as there is no key");
  }

  private static final class Overloaded {}

  @Test
  void whatOneOverloadUsesHasAnEffect() {
    Settings settings =
        name -> name.equals(HERE + "Overloaded.fetch.bulkhead.maximumKeys") ? "5" : null;
    create(
        Overloaded.class,
        settings,
        it -> {
          Entrance.of("fetch", 1, it).build();
          Entrance.of("fetch", 1, it).keyed().build();
        });
    assertThat(log.lines()).isEmpty();
    create(Overloaded.class, settings, it -> Entrance.of("fetch", 1, it).sharedBy("fetch"));
    assertThat(log.lines()).hasSize(1);
  }

  private static final class Caching {}

  @Test
  void ofACacheWhatItCannotUseHasNoEffect() {
    String its = HERE + "Caching.";
    Settings settings =
        given(
            its + "own.cached.localTtl",
            "1s",
            its + "one.cached.maximumSize",
            "5",
            its + "forever.cached.ttl",
            "",
            its + "forever.cached.staleFor",
            "1h",
            its + "well.cached.maximumSize",
            "5",
            its + "well.cached.staleFor",
            "1h",
            "damask.cached.localTtl",
            "2s");
    create(
        Caching.class,
        settings,
        it -> {
          Cache.of("own", it).build();
          Cache.of("one", it).keyless().build();
          Cache.of("forever", it).ttl(Duration.ofMinutes(1)).build();
          Cache.of("well", it).build();
        });
    assertThat(log.lines())
        .containsExactly(
            "WARN " + its + "own.cached.localTtl has no effect, as the values are not shared",
            "WARN "
                + its
                + "one.cached.maximumSize has no effect, as there are no parameters, and"
                + " so there is one value",
            "WARN "
                + its
                + "forever.cached.staleFor has no effect, as the values are served for"
                + " ever");
  }

  private static final class Retrying {}

  @Test
  void delaysThatAreNotThereHaveNoEffect() {
    String its = HERE + "Retrying.";
    Settings settings =
        given(
            its + "once.retry.maxAttempts", "1",
            its + "once.retry.delay", "2s",
            its + "twice.retry.maxAttempts", "2",
            its + "twice.retry.multiplier", "2",
            its + "twice.retry.jitter", "0.5",
            its + "atOnce.retry.delay", "0s",
            its + "atOnce.retry.jitter", "0.5",
            its + "atOnce.retry.maxDuration", "1m",
            its + "well.retry.multiplier", "2",
            its + "well.retry.maxDelay", "5s");
    create(
        Retrying.class,
        settings,
        it ->
            List.of("once", "twice", "atOnce", "well").forEach(m -> RetryPolicy.of(m, it).build()));
    assertThat(log.lines())
        .containsExactly(
            "WARN " + its + "once.retry.delay has no effect, as there is one attempt",
            "WARN " + its + "twice.retry.multiplier has no effect, as there is one delay",
            "WARN " + its + "atOnce.retry.jitter has no effect, as there is no delay");
  }

  @Test
  void digitsOfOtherScriptsAreNoNumbers() {
    for (String name : List.of("maxAttempts", "multiplier")) {
      IllegalArgumentException refused =
          assertThrows(
              IllegalArgumentException.class,
              () -> retrying(Unlisted.class, given("damask.retry." + name, "\u0665")));
      assertThat(refused).hasMessageThat().contains("is \"\u0665\" and has to be a");
    }
    assertThrows(
        IllegalArgumentException.class,
        () -> retrying(Unlisted.class, given("damask.retry.delay", "\uff15s")));
    assertThrows(
        IllegalArgumentException.class,
        () -> retrying(Unlisted.class, given("damask.retry.delay", "PT\u0665S")));
  }
}
