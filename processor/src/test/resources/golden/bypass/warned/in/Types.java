package warned;

import dev.damask.Decorate;
import dev.damask.Singleton;
import dev.damask.Validated;
import dev.damask.decorate.Timed;
import jakarta.validation.constraints.NotNull;

class Types {
  @Decorate
  abstract static class Shelf<T> {
    abstract T top();

    @Timed
    void sort() {}
  }

  @Validated
  static class User {
    @NotNull String name;

    User(String name) {
      this.name = name;
    }
  }

  @Singleton
  static class Database {
    Database(String url) {}
  }

  @Decorate
  static class Client {
    @Timed
    void call() {}
  }

  @Decorate
  @Validated
  @Singleton
  static class All {
    @NotNull String name = "";

    @Timed
    void call() {}
  }
}
