package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an accessor of a record says is checked, on it and inside its type, and told once. */
final class AccessorsOfRecordsTest {

  private static final Checked TYPES =
      Checked.of(
          """
          public class Use {
            static List<Violation> item(String tag) {
              return ItemValidated.validate(new Item(List.of(tag), List.of(tag), List.of(tag), List.of(tag)));
            }
            static String of(String tag) {
              try {
                return ItemValidated.of(List.of(tag), List.of(), List.of(), List.of()).toString();
              } catch (IllegalArgumentException e) {
                return e.getMessage();
              }
            }
          }
          interface Tagged { List<@NotBlank String> tags(); List<@NotBlank String> both(); }
          @Validated record Item(
              List<String> tags, List<@NotBlank String> both, List<String> own, List<@Size(max = 2) String> other)
              implements Tagged {
            public List<@NotBlank String> own() { return own; }
            public List<@NotBlank String> other() { return other; }
          }
          """);

  @ParameterizedTest
  @CsvSource({
    "item, a, []",
    "item, '', '[tags[0].<list element> must not be blank, both[0].<list element> must not be blank,"
        + " own[0].<list element> must not be blank, other[0].<list element> must not be blank]'",
    "item, abc, '[other[0].<list element> size must be between 0 and 2]'",
    "of, '', 'tags[0].<list element> must not be blank'",
    "of, a, 'Item[tags=[a], both=[], own=[], other=[]]'"
  })
  void allIsCheckedOnce(String how, String tag, String result) throws Throwable {
    assertThat(TYPES.use(how, tag).toString()).isEqualTo(result);
  }
}
