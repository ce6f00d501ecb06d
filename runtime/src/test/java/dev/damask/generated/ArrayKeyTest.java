package dev.damask.generated;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ArrayKeyTest {

  @Test
  void otherValuesAreTheirOwnKeys() {
    List<String> list = List.of("a");

    assertThat(ArrayKey.of(list)).isSameInstanceAs(list);
    assertThat(ArrayKey.of(null)).isNull();
  }

  @Test
  void arraysOfEveryTypeCompareByContent() {
    same(new int[] {1, 2}, new int[] {1, 2}, "[1, 2]");
    same(new long[] {1}, new long[] {1}, "[1]");
    same(new short[] {1}, new short[] {1}, "[1]");
    same(new byte[] {1}, new byte[] {1}, "[1]");
    same(new char[] {'a'}, new char[] {'a'}, "[a]");
    same(new boolean[] {true}, new boolean[] {true}, "[true]");
    same(new float[] {1.5f}, new float[] {1.5f}, "[1.5]");
    same(new double[] {Double.NaN}, new double[] {Double.NaN}, "[NaN]");
    same(new String[] {"a", null}, new Object[] {"a", null}, "[a, null]");
    same(new int[0], new int[0], "[]");
    same(
        new int[][] {{1}, null, {2, 3}},
        new Object[] {new int[] {1}, null, new int[] {2, 3}},
        "[[1], null, [2, 3]]");
  }

  @Test
  void differentContentDiffers() {
    differ(new int[] {1, 2}, new int[] {2, 1});
    differ(new int[] {1}, new long[] {1});
    differ(new int[] {1}, new Integer[] {1});
    differ(new double[] {0.0}, new double[] {-0.0});
    differ(new int[][] {{1}}, new int[][] {{2}});
    differ(new int[] {1}, List.of(1));
    differ(new Object[0], null);
    // Equal hashes.
    differ(new String[] {"Aa"}, new String[] {"BB"});
  }

  @Test
  void laterChangesDoNotShow() {
    int[] inner = {1};
    Object[] outer = {inner, "a"};
    Object key = ArrayKey.of(outer);

    inner[0] = 2;
    outer[1] = "b";

    assertThat(key).isEqualTo(ArrayKey.of(new Object[] {new int[] {1}, "a"}));
    assertThat(key.toString()).isEqualTo("[[1], a]");
  }

  private static void same(Object one, Object other, String text) {
    assertThat(ArrayKey.of(one)).isEqualTo(ArrayKey.of(other));
    assertThat(ArrayKey.of(one).hashCode()).isEqualTo(ArrayKey.of(other).hashCode());
    assertThat(ArrayKey.of(one).toString()).isEqualTo(text);
  }

  private static void differ(Object one, Object other) {
    assertThat(ArrayKey.of(one)).isNotEqualTo(ArrayKey.of(other));
    assertThat(ArrayKey.of(other)).isNotEqualTo(ArrayKey.of(one));
  }
}
