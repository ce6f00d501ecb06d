package dev.damask.generated;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.Environment;
import dev.damask.observe.CacheAsked;
import dev.damask.observe.CallEnded;
import dev.damask.observe.CallEvent;
import dev.damask.observe.CallListener;
import dev.damask.testing.Allocation;
import dev.damask.testing.CapturedLog;
import dev.damask.testing.FakeTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What listeners may do without touching the call or each other. */
final class ListeningTest {

  private static final Object HIT = new CacheAsked("app.Client", "fetch", CacheAsked.Answer.HIT);

  private final List<CallEvent> heard = new ArrayList<>();

  private static Teller teller(CallListener... listeners) {
    Environment environment = new FakeTime().builder().listeners(List.of(listeners)).build();
    return Teller.of(SafeLogger.of(Quiet.class), "app.Client", "fetch", environment);
  }

  @Test
  void oneThatThrowsIsLoggedAndTheOthersHear() {
    CallListener broken =
        event -> {
          throw Rethrow.asIs(new Exception("broken"));
        };
    CallListener silly =
        event -> {
          throw new StackOverflowError();
        };
    Environment environment =
        new FakeTime().builder().listeners(List.of(broken, silly, heard::add)).build();
    try (CapturedLog log = new CapturedLog()) {
      Teller.of(ListeningTest.class, "fetch", environment).asked(CacheAsked.Answer.HIT);
      assertThat(log.lines().stream().filter(line -> line.startsWith("WARN")).toList())
          .containsExactly(
              "WARN The listener " + broken.getClass().getName() + " failed",
              "WARN The listener " + silly.getClass().getName() + " failed");
    }
    assertThat(heard).hasSize(1);
  }

  @Test
  void anErrorOfTheVirtualMachineIsThrown() {
    Teller teller =
        teller(
            event -> {
              throw new OutOfMemoryError();
            });
    assertThrows(OutOfMemoryError.class, () -> teller.asked(CacheAsked.Answer.HIT));
    Teller after = teller(heard::add);
    after.asked(CacheAsked.Answer.HIT);
    assertThat(heard).containsExactly(HIT);
  }

  @Test
  void oneThatThrowsAnInterruptKeepsTheFlag() {
    Teller teller =
        teller(
            event -> {
              throw Rethrow.asIs(new InterruptedException());
            });
    teller.asked(CacheAsked.Answer.HIT);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void oneThatCallsIsNotToldOfItsOwnCallAndTheOthersAre() {
    Teller[] teller = new Teller[1];
    List<String> order = new ArrayList<>();
    CallListener calls =
        event -> {
          order.add("first " + event.getClass().getSimpleName());
          teller[0].ended(1, null);
        };
    CallListener alsoCalls =
        event -> {
          order.add("second " + event.getClass().getSimpleName());
          teller[0].ended(2, null);
        };
    teller[0] = teller(calls, alsoCalls);
    teller[0].asked(CacheAsked.Answer.HIT);
    assertThat(order)
        .containsExactly(
            "first CacheAsked", "second CallEnded", "second CacheAsked", "first CallEnded")
        .inOrder();
    order.clear();
    teller[0].ended(3, null);
    assertThat(order).hasSize(4);
  }

  @Test
  void noEventIsMadeThatNobodyWants() {
    CallListener picky =
        new CallListener() {
          @Override
          public void on(CallEvent event) {
            heard.add(event);
          }

          @Override
          public boolean hears(Class<? extends CallEvent> kind) {
            return kind == CallEnded.class;
          }
        };
    Teller teller = teller(picky);
    assertThat(Allocation.perRun(() -> teller.asked(CacheAsked.Answer.HIT))).isEqualTo(0);
    assertThat(heard).isEmpty();
    teller.ended(1, null);
    assertThat(heard).hasSize(1);
    Teller both = teller(picky, event -> heard.add(event));
    both.asked(CacheAsked.Answer.HIT);
    assertThat(heard).hasSize(2);
  }

  @Test
  void oneThatCannotSayWhatItHearsIsLogged() {
    CallListener broken =
        new CallListener() {
          @Override
          public void on(CallEvent event) {
            throw new AssertionError();
          }

          @Override
          public boolean hears(Class<? extends CallEvent> kind) {
            throw new IllegalStateException();
          }
        };
    Environment environment =
        new FakeTime().builder().listeners(List.of(broken, heard::add)).build();
    try (CapturedLog log = new CapturedLog()) {
      Teller.of(ListeningTest.class, "fetch", environment).asked(CacheAsked.Answer.HIT);
      assertThat(log.lines())
          .contains("WARN The listener " + broken.getClass().getName() + " failed");
    }
    assertThat(heard).hasSize(1);
  }

  @Test
  void nothingIsAllocatedWithoutListeners() {
    Teller teller = teller();
    Exception failure = new Exception();
    assertThat(
            Allocation.perRun(
                () -> {
                  teller.asked(CacheAsked.Answer.HIT);
                  teller.ended(1000, failure);
                  teller.attempted(1, 3, 1000, failure);
                  teller.answered(failure);
                }))
        .isEqualTo(0);
  }
}
