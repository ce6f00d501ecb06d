package dev.damask.samples.singleton;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** The one database of these tests, and a replacement. */
final class DatabaseTest {

  @Test
  void thereIsOneDatabase() throws Exception {
    Database database = DatabaseSingleton.initialize(SingletonTour.URL, "sa", "secret");
    assertThat(database).isInstanceOf(DatabaseDecorated.class);
    assertThat(DatabaseSingleton.instance()).isSameInstanceAs(database);
    assertThat(DatabaseSingleton.initialize(SingletonTour.URL, "sa", "secret"))
        .isSameInstanceAs(database);
    database.sign("Ada");
    DatabaseSingleton.instance().sign("Grace");
    assertThat(database.guests()).containsAtLeast("Ada", "Grace").inOrder();
    assertThat(
            assertThrows(
                IllegalStateException.class,
                () -> DatabaseSingleton.initialize("jdbc:h2:mem:other", "sa", "guess")))
        .hasMessageThat()
        .doesNotContain("guess");
  }

  @Test
  void aTestHasADatabaseOfItsOwn() throws Exception {
    try (Database replacement = new Database("jdbc:h2:mem:test", "sa", "");
        AutoCloseable restored = DatabaseSingleton.override(replacement)) {
      assertThat(restored).isNotNull();
      DatabaseSingleton.instance().sign("Alan");
      assertThat(DatabaseSingleton.instance().guests()).containsExactly("Alan");
    }
  }
}
