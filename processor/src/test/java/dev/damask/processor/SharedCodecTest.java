package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.damask.Environment;
import dev.damask.testing.Allocation;
import dev.damask.testing.CapturedLog;
import dev.damask.testing.FakeTime;
import dev.damask.testing.MemoryStores;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;

/** That values of made-up types come back from bytes as they were. */
final class SharedCodecTest {

  private static final int SHAPES = 50;
  private static final int VALUES = 2_000;

  /** Of all keys and values, whatever JDK has written them. */
  private static final String BYTES =
      "35fed170127993c9a69cab6ed2947489bc562db5d5945c54e9d8305cc2474da7";

  private final MemoryStores stores = new MemoryStores();
  private final Environment environment = new FakeTime().builder().cacheStores(stores).build();
  private final Map<String, Object> values = new ConcurrentHashMap<>();

  @Test
  void aHundredThousandValuesComeBack() throws Throwable {
    Woven woven = Woven.of(new RandomShapes(1).source(SHAPES));
    Object writer = woven.create(environment, values);
    // The same classes, so that values can be compared; another environment, so another cache.
    Object reader = woven.create(new FakeTime().builder().cacheStores(stores).build(), values);
    RandomValues random = new RandomValues(2);
    for (int shape = 0; shape < SHAPES; shape++) {
      Method method = writer.getClass().getMethod("of" + shape, String.class);
      for (int i = 0; i < VALUES; i++) {
        Object value = random.of(method.getGenericReturnType(), 0);
        values.put("k" + i, new Object[] {value});
        Object computed = method.invoke(writer, "k" + i);
        String shown = ShownValue.of(value);
        assertThat(ShownValue.of(computed)).isEqualTo(shown);
        Object read =
            reader.getClass().getMethod("of" + shape, String.class).invoke(reader, "k" + i);
        assertWithMessage(method.toGenericString()).that(ShownValue.of(read)).isEqualTo(shown);
      }
    }
    assertThat(digest()).isEqualTo(BYTES);
  }

  private String digest() throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (String name : stores.stores().keySet().stream().sorted().toList()) {
      digest.update(name.getBytes(StandardCharsets.UTF_8));
      List<Map.Entry<ByteBuffer, byte[]>> entries =
          new ArrayList<>(stores.stores().get(name).entrySet());
      entries.sort(Comparator.comparing(it -> it.getKey()));
      for (Map.Entry<ByteBuffer, byte[]> entry : entries) {
        digest.update(entry.getKey().array());
        digest.update(entry.getValue());
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Half of them with a checksum that is right, so that they are read to the end. */
  @Test
  void aMillionBrokenOnesNeitherThrowNorTakeMemory() throws Throwable {
    Woven woven = Woven.of(new RandomShapes(3).source(10));
    RandomValues random = new RandomValues(4);
    Random breaks = new Random(5);
    int each = Integer.getInteger("damask.broken", 2_000);
    try (CapturedLog log = new CapturedLog()) {
      for (int shape = 0; shape < 10; shape++) {
        Object foo = woven.create(environment, values);
        Method method = foo.getClass().getMethod("of" + shape, String.class);
        for (int i = 0; i < 50; i++) {
          breakOne(foo, method, random.of(method.getGenericReturnType(), 0), breaks, each);
        }
      }
      assertThat(log.lines().size()).isLessThan(25);
    }
  }

  private void breakOne(Object foo, Method method, Object value, Random breaks, int times)
      throws Throwable {
    stores.read(it -> null);
    values.put("k", new Object[] {value});
    method.invoke(foo, "k");
    byte[] key = keyOf(method.getName());
    byte[] name = nameOf(method.getName()).getBytes(StandardCharsets.UTF_8);
    byte[] whole = stores.stores().get(nameOf(method.getName())).get(ByteBuffer.wrap(key));
    for (int i = 0; i < times; i++) {
      byte[] broken = broken(whole, name, key, breaks, i % 2 == 0);
      long allowed = 1_000_000 + 200L * (broken.length + whole.length);
      long allocated = allocatedBy(foo, method, value, broken);
      if (allocated >= allowed) {
        // Classes and data of the JDK are loaded once.
        allocated = allocatedBy(foo, method, value, broken);
      }
      assertThat(allocated).isLessThan(allowed);
    }
  }

  private long allocatedBy(Object foo, Method method, Object value, byte[] broken)
      throws Throwable {
    stores.read(it -> broken);
    values.put("k", new Object[] {value});
    long before = Allocation.bytes();
    method.invoke(foo, "k");
    long allocated = Allocation.bytes() - before;
    stores.read(it -> null);
    return allocated;
  }

  private String nameOf(String method) {
    return stores.stores().keySet().stream()
        .filter(it -> it.startsWith("p.Foo:" + method + "("))
        .findFirst()
        .orElseThrow();
  }

  private byte[] keyOf(String method) {
    return stores.stores().get(nameOf(method)).keySet().iterator().next().array();
  }

  private static byte[] broken(
      byte[] whole, byte[] name, byte[] key, Random breaks, boolean isChecked) {
    byte[] broken = Arrays.copyOf(whole, Math.max(0, whole.length + breaks.nextInt(9) - 4));
    for (int count = 1 + breaks.nextInt(4); count > 0 && broken.length > 0; count--) {
      broken[breaks.nextInt(broken.length)] = (byte) breaks.nextInt();
    }
    if (isChecked && broken.length > 4) {
      CRC32C checksum = new CRC32C();
      checksum.update(name);
      checksum.update(key);
      checksum.update(broken, 0, broken.length - 4);
      ByteBuffer.wrap(broken).putInt(broken.length - 4, (int) checksum.getValue());
    }
    return broken;
  }
}
