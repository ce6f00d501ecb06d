package dev.damask.samples.registered;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.registry.NoSuchKeyException;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The samples do what the tour says. */
final class RegisteredSamplesTest {

  @Test
  void pluginsRegisterThemselves() {
    assertThat(PluginRegistry.keys()).containsExactly("sms", "EmailPlugin").inOrder();
    assertThat(PluginRegistry.create("EmailPlugin").run("hi")).isEqualTo("e-mailed: hi");
    assertThat(PluginRegistry.create("sms")).isNotSameInstanceAs(PluginRegistry.create("sms"));
    assertThat(PluginRegistry.find("other")).isEmpty();
    NoSuchKeyException e =
        assertThrows(NoSuchKeyException.class, () -> PluginRegistry.create("EmialPlugin"));
    assertThat(e).hasMessageThat().contains("EmailPlugin");
  }

  @Test
  void everyTypeHasItsNotification() {
    for (NotificationType type : NotificationType.values()) {
      assertThat(NotificationRegistry.create(type).send("Ada")).contains("Ada");
    }
    assertThat(NotificationRegistry.keys())
        .containsExactly(NotificationType.EMAIL, NotificationType.SMS, NotificationType.PUSH)
        .inOrder();
  }

  @ParameterizedTest
  @ValueSource(strings = {"QuickSort", "MergeSort"})
  void strategiesSortAsTheJdkDoes(String name) {
    Sorter sorter = new Sorter(SortStrategyRegistry.create(name));
    Random random = new Random(7);
    for (int size : new int[] {0, 1, 2, 3, 10, 1000, 20_000}) {
      check(sorter, random.ints(size).toArray());
      check(sorter, random.ints(size, 0, 5).toArray());
      check(sorter, IntStream.range(0, size).toArray());
      check(sorter, IntStream.range(0, size).map(i -> size - i).toArray());
      check(sorter, new int[size]);
    }
    check(sorter, new int[] {Integer.MAX_VALUE, Integer.MIN_VALUE, 0});
  }

  private static void check(Sorter sorter, int[] numbers) {
    int[] expected = numbers.clone();
    Arrays.sort(expected);
    assertThat(sorter.sorted(numbers)).isEqualTo(expected);
  }
}
