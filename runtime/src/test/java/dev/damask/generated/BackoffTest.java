package dev.damask.generated;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

final class BackoffTest {

  private static final long MAX = Long.MAX_VALUE;

  @Test
  void sameDelayEachTime() {
    Backoff backoff = new Backoff(1_000, 1, MAX, 0);

    assertThat(backoff.after(1, 0.9)).isEqualTo(1_000);
    assertThat(backoff.after(1_000_000, 0.9)).isEqualTo(1_000);
  }

  @Test
  void multiplies() {
    Backoff backoff = new Backoff(1_000, 1.5, MAX, 0);

    assertThat(backoff.after(1, 0)).isEqualTo(1_000);
    assertThat(backoff.after(2, 0)).isEqualTo(1_500);
    assertThat(backoff.after(3, 0)).isEqualTo(2_250);
  }

  @Test
  void saturates() {
    assertThat(new Backoff(1_000, 2, MAX, 0).after(64, 0)).isEqualTo(MAX);
    assertThat(new Backoff(1_000, 2, MAX, 0).after(Integer.MAX_VALUE, 0)).isEqualTo(MAX);
    assertThat(new Backoff(MAX, 1, MAX, 1).after(1, 1)).isEqualTo(MAX);
    assertThat(new Backoff(0, 2, MAX, 1).after(Integer.MAX_VALUE, 1)).isEqualTo(0);
    assertThat(new Backoff(1, 2, 9_000, 0).after(Integer.MAX_VALUE, 0)).isEqualTo(9_000);
  }

  @Test
  void maxDelayCapsTheFirstToo() {
    assertThat(new Backoff(1_000, 1, 400, 0).after(1, 0)).isEqualTo(400);
    assertThat(new Backoff(1_000, 2, 400, 0).after(2, 0)).isEqualTo(400);
  }

  @Test
  void jitterVariesUpAndDown() {
    Backoff backoff = new Backoff(1_000, 2, MAX, 0.1);

    assertThat(backoff.after(1, 0)).isEqualTo(900);
    assertThat(backoff.after(1, 0.5)).isEqualTo(1_000);
    assertThat(backoff.after(1, 1)).isEqualTo(1_100);
    assertThat(backoff.after(2, 1)).isEqualTo(2_200);
  }

  @Test
  void jitterIsSpreadBelowMaxDelay() {
    Backoff backoff = new Backoff(1_000, 2, 4_000, 0.5);

    assertThat(backoff.after(9, 0)).isEqualTo(2_000);
    assertThat(backoff.after(9, 0.5)).isEqualTo(3_000);
    assertThat(backoff.after(9, 1)).isEqualTo(4_000);
    assertThat(new Backoff(3_000, 1, 4_000, 0.5).after(1, 1)).isEqualTo(4_000);
  }

  @Test
  void jitterIsNeverNegative() {
    assertThat(new Backoff(1_000, 1, MAX, 1).after(1, 0)).isEqualTo(0);
  }
}
