package dev.damask.generated;

import static com.google.common.truth.Truth.assertThat;
import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.decorate.Circuit;
import dev.damask.decorate.CircuitOpenException;
import dev.damask.testing.FakeTime;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class KeyedTest {

  private final FakeTime time = new FakeTime();
  private final Set<String> used = new HashSet<>();
  private final Set<String> open = new HashSet<>();

  /** States are their own names. */
  private int made;

  private final Keyed<String> keyed =
      new Keyed<>(
          3,
          pins -> "state " + made++,
          state -> !used.contains(state),
          state -> !open.contains(state));

  @Test
  void theLeastRecentlyUsedOfThoseAsGoodAsNewGoFirst() {
    use("a");
    use("b");
    use("c");
    use("a");
    used.add("state 1"); // b
    use("d");

    assertThat(keyed.find("c")).isNull();
    assertThat(keyed.find("b")).isEqualTo("state 1");
    assertThat(keyed.find("a")).isEqualTo("state 0");
    use("e");
    assertThat(keyed.find("a")).isNull();
    assertThat(keyed.find("b")).isEqualTo("state 1");
  }

  @Test
  void thenThoseThatCanBeSparedAndOthersStay() {
    for (String key : new String[] {"a", "b", "c"}) {
      use(key);
    }
    used.addAll(Set.of("state 0", "state 1", "state 2", "state 3", "state 4", "state 5"));
    open.add("state 0");
    use("d");
    assertThat(keyed.find("a")).isEqualTo("state 0");
    assertThat(keyed.find("b")).isNull();
    open.addAll(Set.of("state 2", "state 3"));
    use("e");
    assertThat(keyed.size()).isEqualTo(4);
    use("f");
    assertThat(keyed.find("e")).isNull();
    assertThat(keyed.size()).isEqualTo(4);
    open.clear();
    use("g");
    assertThat(keyed.size()).isEqualTo(3);
  }

  @Test
  void whatIsPinnedStays() {
    Keyed.Held<String> a = keyed.pin("a");
    for (String key : new String[] {"b", "c", "d", "e"}) {
      use(key);
    }
    assertThat(keyed.find("a")).isEqualTo("state 0");
    a.unpin();
    use("f");
    assertThat(keyed.find("a")).isNull();
  }

  @Test
  void circuitsStandForKeysThatHaveNone() {
    Breaker breaker = breaker(2);
    assertThat(breaker.circuit("a").state()).isEqualTo(Circuit.State.CLOSED);
    assertThat(breaker.circuit("a").failureRate()).isEqualTo(0.0);
    breaker.circuit("a").close();
    breaker.circuit("a").open();
    assertThat(breaker.circuit("a").state()).isEqualTo(Circuit.State.OPEN);
    assertThat(breaker.circuit("b").state()).isEqualTo(Circuit.State.CLOSED);
    assertThrows(CircuitOpenException.class, () -> breaker.admit("a"));
    breaker.returned(breaker.admit("b"), 0);
  }

  @Test
  void openCircuitsAndThoseWithCallsUnderWayStay() {
    Breaker breaker = breaker(2);
    breaker.circuit("open").open();
    Admission underWay = breaker.admit("under way");
    breaker.threw(new IOException(), breaker.admit("under way"), 0);
    for (int i = 0; i < 5; i++) {
      breaker.threw(new IOException(), breaker.admit("other " + i), 0);
    }
    assertThat(breaker.circuit("open").state()).isEqualTo(Circuit.State.OPEN);
    assertThat(breaker.circuit("under way").failureRate()).isEqualTo(1.0);
    assertThat(breaker.circuit("other 3").failureRate()).isEqualTo(0.0);
    breaker.returned(underWay, 0);
    breaker.returned(breaker.admit("another"), 0);
    assertThat(breaker.circuit("under way").failureRate()).isEqualTo(0.0);
    assertThat(breaker.circuit("open").state()).isEqualTo(Circuit.State.OPEN);
  }

  @Test
  void limitsWithABeginWithinTheSpanStay() {
    Pace pace =
        Pace.of(Client.class, "fetch", 1, ofSeconds(1), Duration.ZERO, 1, time.environment());
    pace.await("a");
    pace.await("b");
    assertThrows(RuntimeException.class, () -> pace.await("a"));
    assertThrows(RuntimeException.class, () -> pace.await("b"));
    time.advance(ofSeconds(1));
    pace.await("c");
    pace.await("a");
  }

  private void use(String key) {
    keyed.pin(key).unpin();
  }

  private Breaker breaker(int maximumKeys) {
    return Breaker.of("fetch", WrapperSettings.of(Quiet.class, time.environment()))
        .maximumKeys(maximumKeys)
        .build();
  }

  private static final class Client {}
}
