package dev.damask.processor.diff;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import com.grack.nanojson.JsonWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the diff makes of a report with one thing in it that is wrong: exit 2 and a message, or
 * lines that can be read; never a failure of its own.
 */
final class MutatedReportTest {

  /** What the diff does not read. */
  private static final Set<String> UNREAD =
      Set.of(
          "damask",
          "file",
          "line",
          "generated",
          "returns",
          "declaredIn",
          "by",
          "enabled",
          "setting",
          "isBody",
          "bounds",
          "caches",
          "circuits");

  private static final List<String> OTHERS =
      List.of(
          "null",
          "true",
          "7",
          "1.5",
          "-0.0",
          "4294967297",
          "1e400",
          "123456789012345678901234567890",
          "\"\"",
          "\"x\"",
          "\"a\\nb\\u001b[31m\\u2028\\u202e\\ud800\"",
          "\"$.$\"",
          "[]",
          "[null]",
          "[[\"x\"]]",
          "{}",
          "{\"a\":1}");

  private record Ran(int exit, String out, String err) {}

  @TempDir private Path folder;
  private Path good;
  private String json;

  @BeforeEach
  void writeGood() throws IOException, JsonParserException {
    try (InputStream in = getClass().getResourceAsStream("/report/shop/out/damask-report.json")) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      json = JsonWriter.string(thinned(JsonParser.any().from(all)));
    }
    good = Files.writeString(folder.resolve("good.json"), json);
    assertThat(run(good, good)).isEqualTo(new Ran(0, "", ""));
  }

  /** Two of each list are enough, and all that is left out. */
  private static Object thinned(Object value) {
    if (value instanceof Map<?, ?> members) {
      Map<String, Object> thin = new LinkedHashMap<>();
      members.forEach((name, its) -> thin.put((String) name, thinned(its)));
      return thin;
    }
    if (value instanceof List<?> elements) {
      return elements.stream().limit(2).map(MutatedReportTest::thinned).toList();
    }
    return value;
  }

  /** Shows each value, with its path and what replaces it in the whole. */
  private static void walk(Object value, String path, Consumer<Object> replace, Visitor visitor) {
    visitor.visit(path, value, replace);
    if (value instanceof Map<?, ?> members) {
      for (Map.Entry<?, ?> each : List.copyOf(entries(members))) {
        String name = (String) each.getKey();
        walk(each.getValue(), path + "." + name, it -> with(value, name, it, replace), visitor);
      }
    } else if (value instanceof List<?> elements) {
      for (int i = 0; i < elements.size(); i++) {
        int at = i;
        walk(elements.get(i), path + "[]", it -> with(value, at, it, replace), visitor);
      }
    }
  }

  private static List<Map.Entry<?, ?>> entries(Map<?, ?> members) {
    return new ArrayList<>(members.entrySet());
  }

  private static void with(Object map, String name, Object value, Consumer<Object> replace) {
    Map<String, Object> changed = new LinkedHashMap<>();
    ((Map<?, ?>) map).forEach((key, its) -> changed.put((String) key, its));
    changed.put(name, value);
    replace.accept(changed);
  }

  private static void with(Object list, int at, Object value, Consumer<Object> replace) {
    List<Object> changed = new ArrayList<>((List<?>) list);
    changed.set(at, value);
    replace.accept(changed);
  }

  @FunctionalInterface
  private interface Visitor {
    void visit(String path, Object value, Consumer<Object> replace);
  }

  @Test
  void eachValueMayBeAnyOther() throws Exception {
    int[] count = {0};
    int[] refused = {0};
    String[] changed = {""};
    Object whole = JsonParser.any().from(json);
    walk(
        whole,
        "",
        it -> changed[0] = JsonWriter.string(it),
        (path, value, replace) -> {
          for (String other : OTHERS) {
            replace.accept("@@");
            String mutated = changed[0].replace("\"@@\"", other);
            Ran ran = check(path + " = " + other, mutated);
            count[0]++;
            refused[0] += ran.exit == 2 ? 1 : 0;
            if (isRead(path) && !kind(value).equals(kind(parsed(other))) && !isUnion(path)) {
              assertWithMessage(path + " = " + other).that(ran.exit).isEqualTo(2);
            }
          }
        });
    assertThat(count[0]).isAtLeast(2000);
    assertThat(refused[0]).isAtLeast(1000);
  }

  @Test
  void eachMemberMayBeMissingOrDoubled() throws Exception {
    String[] changed = {""};
    int[] count = {0};
    walk(
        JsonParser.any().from(json),
        "",
        it -> changed[0] = JsonWriter.string(it),
        (path, value, replace) -> {
          if (!(value instanceof Map<?, ?> members)) {
            return;
          }
          for (Object name : members.keySet()) {
            Map<Object, Object> without = new LinkedHashMap<>(members);
            without.remove(name);
            replace.accept(without);
            Ran missing = check(path + " without " + name, changed[0]);
            String at = path + "." + name;
            if (isRead(at)) {
              assertWithMessage(at).that(missing.exit).isEqualTo(2);
              assertWithMessage(at).that(missing.err).contains(" has no " + name);
            }
            with(members, "@@", members.get(name), replace);
            Ran twice = check(at + " twice", changed[0].replace("\"@@\"", "\"" + name + "\""));
            assertWithMessage(at).that(twice.err).contains(name + " stands there twice");
            count[0]++;
          }
        });
    assertThat(count[0]).isAtLeast(200);
  }

  @Test
  void whatStandsThereTwiceCannotBeCompared() throws Exception {
    for (String name : List.of("classes", "registries", "singletons", "validated", "leftOut")) {
      Map<String, Object> whole = new LinkedHashMap<>(JsonParser.object().from(json));
      List<Object> doubled = new ArrayList<>((List<?>) whole.get(name));
      doubled.add(doubled.get(0));
      whole.put(name, doubled);
      Ran ran = check(name, JsonWriter.string(whole));
      assertWithMessage(name).that(ran.exit).isEqualTo(2);
      assertThat(ran.err).contains(name + "[" + (doubled.size() - 1) + "] is there already");
    }
  }

  @Test
  void otherVersionsOfTheSchemaAreRefused() throws IOException {
    for (String version : List.of("4294967297", "0", "2", "1.5", "1e400", "\"1\"", "null")) {
      Ran ran = check(version, json.replace("\"schemaVersion\":1", "\"schemaVersion\":" + version));
      assertWithMessage(version).that(ran.exit).isEqualTo(2);
    }
    assertThat(check("", json.replace("\"schemaVersion\":1", "\"schemaVersion\":4294967297")).err)
        .contains("version 4294967297 of the schema");
  }

  @Test
  void bytesThatAreNoReportAreRefused() throws IOException {
    Path marked = Files.writeString(folder.resolve("marked.json"), "\ufeff" + json);
    assertThat(run(good, marked)).isEqualTo(new Ran(0, "", ""));
    byte[] latin = "{\"schemaVersion\":1,\"a\":\"\u00e4\"}".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(run(good, Files.write(folder.resolve("latin.json"), latin)).err)
        .endsWith("latin.json: it is not in UTF-8\n");
    byte[] wide = ("\ufeff" + json).getBytes(StandardCharsets.UTF_16LE);
    assertThat(run(good, Files.write(folder.resolve("wide.json"), wide)).exit).isEqualTo(2);
    for (String text :
        List.of("", " ", "\ufeff", json + "{", json + "x", "<html>", "7", "[" + json)) {
      assertWithMessage(text).that(check("text", text).exit).isEqualTo(2);
    }
    Path large = folder.resolve("large.json");
    try (java.io.RandomAccessFile sparse = new java.io.RandomAccessFile(large.toFile(), "rw")) {
      sparse.setLength(3L << 30);
    }
    assertThat(run(good, large).err).endsWith("large.json: it is too large to be read\n");
  }

  @Test
  void linesThatCannotBeWrittenAreNoResult() throws IOException {
    Path other =
        Files.writeString(folder.resolve("other.json"), json.replace("shop.Base", "shop.B"));
    assertThat(run(good, other).exit).isEqualTo(1);
    PrintStream full =
        new PrintStream(
            new java.io.OutputStream() {
              @Override
              public void write(int b) throws IOException {
                throw new IOException("no space left");
              }
            },
            true,
            StandardCharsets.UTF_8);
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit =
        Main.run(
            List.of("diff", good.toString(), other.toString()), full, new PrintStream(err, true));
    assertThat(exit).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("could not be written");
  }

  private Ran check(String what, String mutated) {
    try {
      Path other = Files.writeString(folder.resolve("other.json"), mutated);
      Ran ran = run(good, other);
      Ran back = run(other, good);
      assertWithMessage(what).that(back.exit).isEqualTo(ran.exit);
      if (ran.exit == 2) {
        assertWithMessage(what).that(ran.out).isEmpty();
        assertWithMessage(what).that(ran.err).startsWith(other + ": ");
        assertWithMessage(what).that(ran.err.lines().count()).isEqualTo(1);
      } else {
        assertWithMessage(what).that(ran.err).isEmpty();
        assertWithMessage(what).that(ran.exit).isEqualTo(ran.out.isEmpty() ? 0 : 1);
        assertWithMessage(what)
            .that(ran.out)
            .doesNotContainMatch("[\\p{Cntrl}\u2028\u202e&&[^\n]]");
        for (String line : ran.out.split("\n", -1)) {
          assertWithMessage(what).that(line).matches("|.+: .+");
        }
      }
      return ran;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Ran run(Path old, Path changed) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit =
        Main.run(
            List.of("diff", old.toString(), changed.toString()),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Ran(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static boolean isRead(String path) {
    return List.of(path.split("[.\\[\\]]+")).stream().noneMatch(UNREAD::contains)
        && !path.matches(".*properties\\[]\\.type");
  }

  /** Where there may be one type or another. */
  private static boolean isUnion(String path) {
    return path.contains(".value")
        || path.endsWith(".member")
        || path.endsWith(".factory")
        || path.contains(".constructors");
  }

  private static Object parsed(String json) {
    try {
      return JsonParser.any().from(json);
    } catch (JsonParserException e) {
      throw new AssertionError(json, e);
    }
  }

  private static String kind(Object value) {
    return value instanceof Map
        ? "object"
        : value instanceof List
            ? "array"
            : value instanceof Number
                ? "number"
                : value == null ? "null" : value.getClass().getSimpleName();
  }
}
