package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** Verdicts and paths are those of Hibernate Validator, however deep the value. */
final class ValidatedPathsTest {

  private static final Validator ORACLE =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .getValidator();

  @Test
  void pathsInContainersAgree() throws Throwable {
    Checked all =
        Checked.of(
            """
            public class Use {
              static List<Violation> validate(Object all) { return AllValidated.validate((All) all); }
              static Object all() { return new All(); }
            }
            @Validated class Line {
              @NotNull String name;
              @NotNull @Valid Note note;
              List<@NotBlank String> tags = new ArrayList<>();
              Line(String name) { this.name = name; }
              Line(String name, String note) { this.name = name; this.note = new Note(note); tags.add(" "); }
            }
            @Validated record Note(@NotBlank String text) {}
            @Validated class All {
              List<@NotBlank String> list = new ArrayList<>(Arrays.asList("a", "", null));
              Set<@Min(1) Integer> set = new LinkedHashSet<>(List.of(1, -1));
              Collection<@Min(1) Integer> collection = List.of(0);
              Iterable<@Min(1) Integer> iterable = List.of(0);
              Map<@NotBlank String, @NotBlank String> map = new TreeMap<>(Map.of("", "x", "home", ""));
              Optional<@NotBlank String> optional = Optional.of("");
              Optional<@NotNull String> absent = Optional.empty();
              @Min(1) OptionalInt number = OptionalInt.of(0);
              @NotNull @Max(1) OptionalLong noNumber = OptionalLong.empty();
              List<@Max(1) OptionalDouble> listOfNumbers = List.of(OptionalDouble.of(2));
              @NotNull(payload = Unwrapping.Skip.class) OptionalInt skipped = OptionalInt.empty();
              @NotNull(payload = Unwrapping.Skip.class) OptionalInt skippedNull;
              @NotBlank(payload = Unwrapping.Unwrap.class) Optional<String> unwrapped = Optional.of("");
              @Max(value = 1, payload = Unwrapping.Unwrap.class) List<Integer> unwrappedList = List.of(2);
              Map<String, List<@NotBlank String>> mapOfLists = Map.of("k", Arrays.asList("", "b"));
              List<Map<String, @NotBlank String>> listOfMaps = List.of(Map.of("k", ""));
              List<List<@NotBlank String>> listOfLists = List.of(List.of("a", ""));
              List<Optional<@NotBlank String>> listOfOptionals = List.of(Optional.of(""));
              Optional<List<@NotBlank String>> optionalOfList = Optional.of(List.of(""));
              @Valid Line line = new Line(null);
              @Valid List<Line> lines = Arrays.asList(new Line("a"), null, new Line("b", " "));
              List<@Valid @NotNull Line> moreLines = Arrays.asList(new Line(null), null);
              Set<@Valid Line> setOfLines = Set.of(new Line("a", ""));
              @Valid Collection<Line> collectionOfLines = List.of(new Line("a", ""));
              Collection<@Valid Line> otherLines = List.of(new Line("a", ""));
              @Valid Iterable<Line> iterableOfLines = List.of(new Line("a", ""));
              @Valid Map<String, Line> byName = Map.of("k", new Line("a"));
              Map<@Valid Note, @Valid Line> byNote = Map.of(new Note(""), new Line("a", "n"));
              Map<String, List<@Valid Line>> deep = Map.of("k", List.of(new Line("a")));
              List<List<@Valid Line>> deeper = List.of(List.of(), List.of(new Line("a")));
              Optional<@Valid Line> maybe = Optional.of(new Line("a"));
              @Valid Line[] array = {new Line("a"), null};
              @Size(max = 1) @NotNull int[] numbers = {1, 2};
              @NotNull String[] words;
              List<@NotNull Integer> nothing;
            }
            """);
    assertAgreement(all, all.use("all"), 30);
  }

  @Test
  void whateverTheKeysPathsAgree() throws Throwable {
    Checked all =
        Checked.of(
            """
            public class Use {
              static List<Violation> validate(Object all) { return AllValidated.validate((All) all); }
              static Object all() { return new All(); }
            }
            class Key {
              private final String text;
              Key(String text) { this.text = text; }
              @Override public String toString() { return text; }
            }
            @Validated record Line(@NotNull String name) {}
            @Validated class All {
              static <K, V> Map<K, V> of(K key, V value) { Map<K, V> map = new HashMap<>(); map.put(key, value); return map; }
              Map<@NotNull String, @NotNull String> nothing = of(null, null);
              Map<String, @NotBlank String> value = of(null, "");
              Map<Key, @NotBlank String> untold = of(new Key(null), "");
              Map<Key, @NotBlank String> empty = of(new Key(""), "");
              Map<Key, @NotBlank String> bracket = of(new Key("a]."), "");
              Map<int[], @NotNull String> array = of(new int[] {1}, null);
              Map<String[], @Valid Line> arrays = of(new String[] {"a"}, new Line(null));
              Map<@Size(min = 2) List<@NotNull String>, @NotNull String> lists = of(Arrays.asList((String) null), null);
              Map<Map<String, @NotNull String>, @NotNull String> maps = of(of(null, null), null);
              Map<String, Map<Integer, @NotNull String>> nested = of(null, of(null, null));
              List<Map<String, @Valid Line>> lines = List.of(of(null, new Line(null)));
              @Valid Map<@Valid Line, Line> both = of(new Line(null), new Line(null));
              Map<Integer, @Valid Line> numbers = of(null, new Line(null));
              Map<Optional<@NotBlank String>, @NotNull String> options = of(Optional.of(""), null);
            }
            """);
    assertAgreement(all, all.use("all"), 18);
  }

  @Test
  void aKeyThatCannotPrintBreaksNothing() throws Throwable {
    Checked all =
        Checked.of(
            """
            public class Use {
              static List<Violation> validate(Object all) { return AllValidated.validate((All) all); }
              static Object all() { return new All(); }
            }
            class Key { @Override public String toString() { throw new IllegalStateException(); } }
            @Validated class All {
              Map<Key, @NotBlank String> map = Map.of(new Key(), "");
            }
            """);
    List<?> violations = (List<?>) all.use("validate", all.use("all"));
    assertThat(violations.get(0).toString())
        .startsWith(
            "map[<p.Key, could not be printed: java.lang.IllegalStateException>].<map value> ");
  }

  @Test
  void inheritedConstraintsAgree() throws Throwable {
    Checked all =
        Checked.of(
            """
            public class Use {
              static List<Violation> validate(Object all) { return AllValidated.validate((All) all); }
              static Object all() { return new All(); }
            }
            interface Named { @NotNull String getName(); @Size(min = 3) default String getNick() { return "x"; } }
            interface Titled { @NotBlank String getTitle(); }
            abstract class Base<T> implements Named {
              @NotNull protected T value;
              private @NotNull List<@NotNull T> list = new ArrayList<>(Arrays.asList((T) null));
              public List<T> getList() { return list; }
              @Size(max = 3) public String getName() { return null; }
              @NotNull public abstract T getOther();
            }
            @Validated class All extends Base<String> implements Titled {
              @NotBlank private String title = "";
              @Override @Size(min = 2) public String getTitle() { return title; }
              @Override @NotBlank public String getOther() { return null; }
              @AssertTrue public boolean isFine() { return false; }
              @AssertFalse public boolean isGood() { return true; }
              @NotNull public String getURL() { return null; }
            }
            """);
    assertAgreement(all, all.use("all"), 9);
  }

  @Test
  void cyclesEndWhereTheyDoInTheOracle() throws Throwable {
    Checked all =
        Checked.of(
            """
            public class Use {
              static List<Violation> validate(Object all) { return NodeValidated.validate((Node) all); }
              static Object loop() { Node a = new Node(); a.next = a; return a; }
              static Object ring() { Node a = new Node(); Node b = new Node(); a.next = b; b.next = a; return a; }
              static Object shared() {
                Node a = new Node(); Node b = new Node(); a.next = b; a.children = List.of(b, b); return a;
              }
              static Object owned() {
                Node a = new Node(); a.owner = new Owner(); a.owner.node = a; a.owner.owned.add(a); return a;
              }
            }
            @Validated class Node {
              @NotNull String name;
              @Valid Node next;
              @Valid List<Node> children;
              @Valid Owner owner;
            }
            @Validated class Owner {
              @NotNull String name;
              @Valid Node node;
              List<@Valid Node> owned = new ArrayList<>();
            }
            """);
    assertAgreement(all, all.use("loop"), 1);
    assertAgreement(all, all.use("ring"), 2);
    assertAgreement(all, all.use("shared"), 4);
    assertAgreement(all, all.use("owned"), 2);
  }

  @Test
  void sealedTypesAreValidatedByTheClassOfTheObject() throws Throwable {
    Checked all =
        Checked.of(
            """
            public class Use {
              static List<Violation> validate(Object all) { return DrawingValidated.validate((Drawing) all); }
              static Object all() {
                Drawing all = new Drawing();
                all.main = new Circle(-1);
                all.others = List.of(new Square(), new Right(), new Triangle(), new Group(new Circle(0), List.of(new Square())));
                all.pay = new Cash();
                return all;
              }
              static Object loop() { Drawing all = new Drawing(); Ring ring = new Ring(); ring.next = ring; all.main = ring; return all; }
            }
            sealed interface Shape permits Circle, Polygon, Group, Ring {}
            @Validated record Circle(@Positive double radius) implements Shape {}
            abstract sealed class Polygon implements Shape permits Square, Triangle {}
            @Validated non-sealed class Square extends Polygon { @Positive double side; }
            @Validated sealed class Triangle extends Polygon permits TriangleValidated, Right { @NotNull String name; }
            @Validated non-sealed class Right extends Triangle { @Positive double leg; }
            @Validated record Group(@NotNull @Valid Shape first, List<@Valid Shape> others) implements Shape {}
            @Validated non-sealed class Ring implements Shape { @NotNull String name; @Valid Shape next; }
            @Validated abstract class Payment { @Positive int amount; abstract void execute(); abstract int fee(int of); }
            class Cash extends Payment { void execute() {} int fee(int of) { return of; } }
            @Validated class Drawing {
              @Valid Shape main;
              List<@Valid Shape> others;
              @Valid Payment pay;
            }
            """);
    assertAgreement(all, all.use("all"), 8);
    assertAgreement(all, all.use("loop"), 1);
  }

  private static void assertAgreement(Checked types, Object object, int atLeast) throws Throwable {
    List<String> oracle = new ArrayList<>();
    for (ConstraintViolation<Object> it : ORACLE.validate(object)) {
      oracle.add(it.getPropertyPath() + " " + it.getMessage());
    }
    List<String> ours = new ArrayList<>();
    ((List<?>) types.use("validate", object)).forEach(it -> ours.add(it.toString()));
    assertWithMessage("ours").that(ours).containsExactlyElementsIn(oracle);
    assertThat(ours.size()).isAtLeast(atLeast);
  }
}
