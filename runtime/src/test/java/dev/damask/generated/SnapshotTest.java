package dev.damask.generated;

import static com.google.common.truth.Truth.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class SnapshotTest {

  @Test
  void otherValuesAreTheirOwnKeys() {
    Object path = Path.of("a", "b");

    assertThat(Snapshot.of(path)).isSameInstanceAs(path);
    assertThat(Snapshot.of(null)).isNull();
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
    differ(new Object[0], null);
    // Equal hashes.
    differ(new String[] {"Aa"}, new String[] {"BB"});
  }

  @Test
  void laterChangesDoNotShow() {
    int[] inner = {1};
    Object[] outer = {inner, "a"};
    Object key = Snapshot.of(outer);

    inner[0] = 2;
    outer[1] = "b";

    assertThat(key).isEqualTo(Snapshot.of(new Object[] {new int[] {1}, "a"}));
    assertThat(key.toString()).isEqualTo("[[1], a]");
  }

  @Test
  void listsSetsAndMapsCompareAsTheyDo() {
    same(List.of("a"), new LinkedList<>(List.of("a")), "[a]");
    same(Arrays.asList("a", null), new ArrayList<>(Arrays.asList("a", null)), "[a, null]");
    same(new LinkedHashSet<>(List.of(1, 2)), new TreeSet<>(List.of(2, 1)), "[1, 2]");
    same(new LinkedHashSet<>(List.of(1, 2)), new LinkedHashSet<>(List.of(2, 1)), "[1, 2]");
    same(Map.of("a", 1), new TreeMap<>(Map.of("a", 1)), "{a=1}");
    same(ordered("a", "b"), ordered("b", "a"), "{a=null, b=null}");
    same(new ArrayDeque<>(List.of(1)), new ArrayDeque<>(List.of(1)), "[1]");
    same(List.of(new int[] {1}), List.of(new int[] {1}), "[[1]]");
    same(Map.of("k", List.of(Set.of("a"))), Map.of("k", Arrays.asList(Set.of("a"))), "{k=[[a]]}");

    differ(List.of("Aa"), List.of("BB"));
    differ(Set.of("Aa"), Set.of("BB"));
    differ(Map.of("k", "Aa"), Map.of("k", "BB"));
    differ(Map.of("a", "b"), Map.of("b", "a"));
    differ(List.of(1, 2), List.of(2, 1));
    differ(List.of(1), Set.of(1));
    differ(List.of(), Map.of());
    differ(List.of(), new Object[0]);
    differ(new ArrayDeque<>(), List.of());
  }

  @Test
  void setsThatTellEqualElementsApartStayApart() {
    differ(byIdentity(3, 1), byIdentity(2, 2));
    same(byIdentity(3, 1), byIdentity(3, 1), "[1000, 1000, 1000, 2000]");
  }

  @Test
  void laterChangesOfCollectionsDoNotShow() {
    List<Object> inner = new ArrayList<>(List.of("Aa"));
    Map<String, Object> outer = new TreeMap<>(Map.of("k", inner));
    Object key = Snapshot.of(outer);

    inner.set(0, "BB");
    assertThat(key).isEqualTo(Snapshot.of(Map.of("k", List.of("Aa"))));
    outer.clear();
    assertThat(key.toString()).isEqualTo("{k=[Aa]}");
  }

  private static Map<String, Object> ordered(String one, String other) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put(one, null);
    map.put(other, null);
    return map;
  }

  /** A set of the number 1000 so many times, and of 2000. */
  private static Set<Number> byIdentity(int thousands, int others) {
    List<Number> numbers = new ArrayList<>();
    for (int i = 0; i < thousands; i++) {
      numbers.add(new BigDecimal("1000"));
    }
    for (int i = 0; i < others; i++) {
      numbers.add(new BigDecimal("2000"));
    }
    List<Number> order = List.copyOf(numbers);
    Set<Number> set = new TreeSet<>(Comparator.comparing(it -> position(it, order)));
    set.addAll(numbers);
    return set;
  }

  private static int position(Number number, List<Number> numbers) {
    int i = 0;
    while (numbers.get(i) != number) {
      i++;
    }
    return i;
  }

  private static void same(Object one, Object other, String text) {
    assertThat(Snapshot.of(one)).isEqualTo(Snapshot.of(other));
    assertThat(Snapshot.of(one).hashCode()).isEqualTo(Snapshot.of(other).hashCode());
    assertThat(Snapshot.of(one).toString()).isEqualTo(text);
  }

  private static void differ(Object one, Object other) {
    assertThat(Snapshot.of(one)).isNotEqualTo(Snapshot.of(other));
    assertThat(Snapshot.of(other)).isNotEqualTo(Snapshot.of(one));
  }
}
