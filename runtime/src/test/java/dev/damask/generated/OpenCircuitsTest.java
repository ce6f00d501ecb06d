package dev.damask.generated;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.Environment;
import dev.damask.decorate.Circuit;
import dev.damask.observe.CallListener;
import dev.damask.observe.CircuitChanged;
import dev.damask.observe.MicrometerListener;
import dev.damask.testing.FakeTime;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Who is told of circuits, and how many a gauge says are open. */
final class OpenCircuitsTest {

  private final FakeTime time = new FakeTime();
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final CountDownLatch collected = new CountDownLatch(1);
  private final CallListener whenClosed =
      event -> {
        if (event instanceof CircuitChanged changed && changed.to() == Circuit.State.CLOSED) {
          collected.countDown();
        }
      };

  private Breaker breaker(CallListener... listeners) {
    Environment environment = time.builder().listeners(List.of(listeners)).build();
    return Breaker.of("fetch", WrapperSettings.of(Quiet.class, environment))
        .window(1)
        .openFor(Duration.ofSeconds(10))
        .maximumKeys(1)
        .build();
  }

  private int open(String method) {
    return (int)
        registry
            .get("damask.circuit")
            .tags("class", Quiet.class.getName(), "method", method)
            .gauge()
            .value();
  }

  @Test
  void aCircuitTellsNothingOfItsKey() {
    String text = "circuit fetch of " + Quiet.class.getName();
    assertThat(breaker().circuit("secret").toString()).isEqualTo(text);
    assertThat(breaker().circuit().toString()).isEqualTo(text);
  }

  @Test
  void keysAndWrappersCountTogether() {
    CallListener meters = new MicrometerListener(registry);
    Breaker one = breaker(meters);
    Breaker other = breaker(meters);
    one.circuit("a").open();
    one.circuit("b").open();
    one.circuit("b").open();
    other.circuit().open();
    assertThat(open("fetch")).isEqualTo(3);
    one.circuit("a").close();
    assertThat(open("fetch")).isEqualTo(2);
    time.advance(Duration.ofSeconds(10));
    assertThat(one.circuit("b").state()).isEqualTo(Circuit.State.HALF_OPEN);
    assertThat(other.circuit().state()).isEqualTo(Circuit.State.HALF_OPEN);
    assertThat(open("fetch")).isEqualTo(0);
  }

  @Test
  void openOnesAreNotDroppedBeyondTheMostKeys() {
    Breaker breaker = breaker(new MicrometerListener(registry));
    for (int key = 0; key < 10; key++) {
      breaker.circuit(key).open();
    }
    assertThat(open("fetch")).isEqualTo(10);
    for (int key = 0; key < 10; key++) {
      breaker.circuit(key).close();
    }
    breaker.circuit("another").open();
    assertThat(open("fetch")).isEqualTo(1);
  }

  @Test
  void aSharedOneCountsUnderItsNameWhoeverChangesIt() {
    Breaker shared = breaker(new MicrometerListener(registry));
    Breaker first = shared.as("first");
    Breaker second = shared.as("second");
    Exception failure = new Exception();
    first.threw(failure, first.admit(), 0);
    assertThat(open("fetch")).isEqualTo(1);
    time.advance(Duration.ofSeconds(10));
    second.returned(second.admit(), 0);
    assertThat(open("fetch")).isEqualTo(0);
    assertThat(registry.getMeters()).hasSize(1);
  }

  @Test
  void oneThatIsCollectedIsOpenNoMore() throws InterruptedException {
    CallListener meters = new MicrometerListener(registry);
    breaker(meters, whenClosed).circuit().open();
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    do {
      System.gc();
    } while (!collected.await(10, TimeUnit.MILLISECONDS) && System.nanoTime() - end < 0);
    assertThat(open("fetch")).isEqualTo(0);
  }

  @Test
  void changesAreToldInOrderAndOutsideOfTheLock() throws Exception {
    List<String> told = new ArrayList<>();
    Breaker[] breaker = new Breaker[1];
    CallListener meddler =
        event -> {
          if (!(event instanceof CircuitChanged changed)) {
            return;
          }
          told.add(changed.from() + " " + changed.to());
          try {
            // Another thread, which would wait for ever for a lock that this one held.
            Threads.start(() -> breaker[0].circuit().state()).result();
          } catch (Exception e) {
            throw new AssertionError(e);
          }
          if (changed.to() == Circuit.State.OPEN) {
            breaker[0].circuit().close();
            assertThat(breaker[0].circuit().state()).isEqualTo(Circuit.State.CLOSED);
            told.add("closed by hand");
          }
        };
    breaker[0] = breaker(meddler);
    Breaker used = breaker[0];
    used.threw(new Exception(), used.admit(), 0);
    assertThat(told).containsExactly("CLOSED OPEN", "closed by hand", "OPEN CLOSED").inOrder();
  }

  @Test
  void aListenerThatBlocksHoldsUpNobodyElse() throws Exception {
    CountDownLatch blocked = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    List<String> told = new ArrayList<>();
    CallListener blocking =
        event -> {
          told.add(event.toString().replaceFirst(".*from=", ""));
          blocked.countDown();
          Threads.await(goOn);
        };
    Breaker breaker = breaker(blocking);
    Threads.Running<Object> opens =
        Threads.start(
            () -> {
              breaker.circuit().open();
              return null;
            });
    Threads.await(blocked);
    breaker.circuit().close();
    assertThrows(IllegalStateException.class, () -> throwsAfter(breaker));
    goOn.countDown();
    opens.result();
    assertThat(told)
        .containsExactly("CLOSED, to=OPEN]", "OPEN, to=CLOSED]", "CLOSED, to=OPEN]")
        .inOrder();
  }

  private static void throwsAfter(Breaker breaker) {
    IllegalStateException failure = new IllegalStateException();
    breaker.threw(failure, breaker.admit(), 0);
    throw failure;
  }
}
