package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Random;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What several values under one path break is told as often as by Hibernate Validator. */
final class RepeatedViolationsTest {

  private static final int RANDOM_OBJECTS = 400;

  private static final Validator ORACLE =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .getValidator();

  private static final Checked ALL =
      Checked.of(
          """
          public class Use {
            static List<Violation> validate(Object it) {
              return it instanceof Line line
                  ? LineValidated.validate(line)
                  : it instanceof Alike alike
                  ? AlikeValidated.validate(alike)
                  : it instanceof Base base && !(it instanceof Derived)
                      ? BaseValidated.validate(base)
                      : it instanceof Derived derived ? DerivedValidated.validate(derived) : AllValidated.validate((All) it);
            }
            static Object set() { All all = new All(); all.set = Set.of(5, -1, -2); return all; }
            static Object collection() { All all = new All(); all.collection = Arrays.asList(1000, 1000, 7, 7, null); return all; }
            static Object iterable() { All all = new All(); all.iterable = List.of("", "", new String(""), " "); return all; }
            static Object keys() { All all = new All(); all.map = new HashMap<>(Map.of("", "", " ", "", "a", "")); return all; }
            static Object nested() { All all = new All(); all.map2 = Map.of("k", List.of(-1, -1), "l", List.of(-1)); return all; }
            static Object alikeKeys() {
              All all = new All(); Line line = new Line(); line.numbers = List.of(1000);
              all.alike = new HashMap<>(Map.of(1, line, 1L, line, "1", line, new Like(1), line, new Like(2), line));
              all.lists = Map.of(new Like(3), List.of(-1), new Like(4), List.of(-1));
              all.secret = Map.of(new Secret("a"), "", new Secret("b"), ""); return all;
            }
            static Object alikeGetter() { return new Alike(); }
            static Object lines() { All all = new All(); all.lines = Set.of(new Line(), new Line()); return all; }
            static Object sameLine() {
              All all = new All(); Line line = new Line(); line.numbers = Arrays.asList(1000, 1000, 5, 5);
              line.count = 1000;
              all.moreLines = List.of(line, line); return all;
            }
            static Object patterns() { All all = new All(); all.code = "?"; all.codes = List.of("?", "?", "!"); return all; }
            static Object optionals() { All all = new All(); all.optionals = List.of(Optional.of(-1), Optional.of(-1)); return all; }
            static Object getter() { return new Base("", 7); }
            static Object hidden() { return new Derived(); }
            static List<Violation> primitive() { return PrimitiveValidated.validate(new Primitive()); }
            static Object random(long seed) { return All.random(new Random(seed)); }
          }
          @Validated class Base {
            @NotBlank @Pattern(regexp = "a", message = "no") @Pattern(regexp = "b", message = "no") private String name;
            @Max(3) private Integer number;
            private Set<@NotBlank String> tags = Set.of("", " ");
            Base(String name, Integer number) { this.name = name; this.number = number; }
            @NotBlank @Pattern(regexp = "a", message = "no") @Pattern(regexp = "c", message = "no") public String getName() { return name; }
            @Max(3) public Integer getNumber() { return number; }
            public Set<@NotBlank String> getTags() { return tags; }
          }
          @Validated class Derived extends Base {
            @Email(message = "no") @Email(regexp = "x", message = "no") String mail = "?";
            @Size(min = 2, message = "no") @Size(min = 3, message = "no") @Size(min = 2, message = "no") String text = "";
            Derived() { super("d", 9); }
            @Override @Max(3) @Max(4) public Integer getNumber() { return super.getNumber(); }
          }
          @Validated class Primitive {
            @Max(3) private int number = 1000;
            @Negative private double ratio = 0.5;
            @Max(3) public int getNumber() { return number; }
            @Negative public double getRatio() { return ratio; }
          }
          @Validated class Line {
            @NotNull String name;
            @Max(9) int count;
            Collection<@Max(9) Integer> numbers = List.of();
          }
          record Like(int number) {
            @Override public String toString() { return "like"; }
          }
          record Secret(String text) {
            @Override public String toString() { return "***"; }
          }
          @Validated class Alike {
            private Map<Object, @NotBlank String> alike = Map.of(new Like(1), "", new Like(2), "", 1, "", 1L, "");
            public Map<Object, @NotBlank String> getAlike() { return new LinkedHashMap<>(alike); }
          }
          @Validated class All {
            Map<Object, @Valid Line> alike;
            Map<Like, List<@Positive Integer>> lists;
            Map<Secret, @NotBlank String> secret;
            Set<@Positive Integer> set;
            Collection<@NotNull @Max(6) @Max(value = 5, message = "big") Integer> collection;
            Iterable<@NotBlank String> iterable;
            Map<@NotBlank String, @NotEmpty String> map;
            Map<String, Collection<@Positive Integer>> map2;
            Map<@Positive Integer, Set<@Valid Line>> deep;
            Set<@Valid Line> lines;
            @Valid Collection<Line> moreLines;
            Collection<Collection<@Positive Integer>> flat;
            Collection<Optional<@Positive Integer>> optionals;
            @Pattern(regexp = "[a-z]", message = "no") @Pattern(regexp = "[a-y]", message = "no") String code;
            Collection<@Pattern(regexp = "[a-z]", message = "no") @Pattern(regexp = "[a-y]", message = "no") String> codes;
            static All random(Random random) {
              All all = new All();
              all.set = new HashSet<>(numbers(random));
              all.collection = numbers(random);
              all.iterable = texts(random);
              all.map = new HashMap<>();
              texts(random).forEach(it -> all.map.put(it, text(random)));
              all.map2 = new HashMap<>();
              texts(random).forEach(it -> all.map2.put(it, numbers(random)));
              all.deep = new HashMap<>();
              numbers(random).forEach(it -> all.deep.put(it, new HashSet<>(lines(random))));
              all.lines = new HashSet<>(lines(random));
              all.moreLines = lines(random);
              all.flat = new ArrayList<>(List.of(numbers(random), numbers(random)));
              all.optionals = new ArrayList<>();
              numbers(random).forEach(it -> all.optionals.add(Optional.of(it)));
              all.code = text(random);
              all.codes = texts(random);
              return all;
            }
            private static List<Integer> numbers(Random random) {
              List<Integer> list = new ArrayList<>();
              for (int i = random.nextInt(4); i > 0; i--) list.add(random.nextBoolean() ? random.nextInt(3) - 1 : 998 + random.nextInt(3));
              return list;
            }
            private static String text(Random random) {
              String text = List.of("", " ", "a", "z", "?").get(random.nextInt(5));
              return random.nextBoolean() ? text : new String(text);
            }
            private static List<String> texts(Random random) {
              List<String> list = new ArrayList<>();
              for (int i = random.nextInt(4); i > 0; i--) list.add(text(random));
              return list;
            }
            private static List<Line> lines(Random random) {
              List<Line> list = new ArrayList<>();
              for (int i = random.nextInt(4); i > 0; i--) {
                Line line = new Line();
                line.name = random.nextBoolean() ? null : "a";
                line.count = random.nextInt(20);
                line.numbers = numbers(random);
                list.add(line);
                if (random.nextBoolean()) list.add(line);
              }
              return list;
            }
          }
          """);

  @ParameterizedTest
  @CsvSource({
    "set, 2",
    "collection, 7",
    "iterable, 3",
    "keys, 5",
    "nested, 2",
    "alikeKeys, 14",
    "alikeGetter, 4",
    "lines, 2",
    "sameLine, 8",
    "patterns, 6",
    "optionals, 1",
    "getter, 7",
    "hidden, 11"
  })
  void asManyAsTheOracle(String object, int expected) throws Throwable {
    assertThat(assertAgreement(object, ALL.use(object))).isEqualTo(expected);
  }

  /** The oracle tells it twice, since each reading of the property makes an object of its own. */
  @Test
  void aPrimitiveFieldAndItsGetterTellItOnce() throws Throwable {
    assertThat(ALL.use("primitive").toString())
        .isEqualTo("[number must be less than or equal to 3, ratio must be less than 0]");
  }

  @Test
  void asManyAsTheOracleOfRandomObjects() throws Throwable {
    Random seeds = new Random(20261128);
    int all = 0;
    for (int i = 0; i < RANDOM_OBJECTS; i++) {
      long seed = seeds.nextLong();
      all += assertAgreement("seed " + seed, ALL.use("random", seed));
    }
    assertThat(all).isAtLeast(RANDOM_OBJECTS * 10);
  }

  /** Asserts that both tell the same; returns how much that is. */
  private static int assertAgreement(String name, Object object) throws Throwable {
    List<String> oracle =
        ORACLE.validate(object).stream()
            .map(it -> it.getPropertyPath() + " " + it.getMessage())
            .sorted()
            .toList();
    List<String> ours =
        ((List<?>) ALL.use("validate", object)).stream().map(Object::toString).sorted().toList();
    assertWithMessage(name).that(ours).isEqualTo(oracle);
    return ours.size();
  }
}
