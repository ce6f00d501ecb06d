package p;

import dev.damask.Decorate;
import dev.damask.Validated;
import dev.damask.decorate.Timed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.io.Closeable;
import java.util.Collection;
import java.util.List;

/** What is no accessor is left to subclasses, as an abstract class leaves it. */
@Validated
public interface Account<K> extends Closeable {
  @NotNull
  @Email
  String getEmail();

  void setEmail(String email);

  boolean isEmail();

  K find(K key, int depth);

  <T extends Comparable<T>> T largest(Collection<? extends T> among) throws Exception;

  int withEmail(String email);

  boolean equals(Object one, int other);

  @Override
  boolean equals(Object other);

  default String shown() {
    return getEmail();
  }

  /** The way to have an object of it. */
  class Checking extends AccountValidated<String> {
    Checking(String email) {
      super(email);
    }

    @Override
    public boolean isEmail() {
      return true;
    }

    @Override
    public String find(String key, int depth) {
      return key;
    }

    @Override
    public <T extends Comparable<T>> T largest(Collection<? extends T> among) throws Exception {
      return among.iterator().next();
    }

    @Override
    public int withEmail(String email) {
      return 0;
    }

    @Override
    public boolean equals(Object one, int other) {
      return false;
    }

    @Override
    public void close() {}
  }

  interface Finder {
    Object find(String name);
  }

  interface Directory<K> {
    String find(K key);
  }

  /** Both ask for one method, which is left. */
  @Validated
  interface Named extends Finder, Directory<String> {
    @NotNull
    String getName();
  }

  /** Nothing to implement at all, and yet something to check. */
  @Validated
  interface Sized {
    @Positive
    default int getSize() {
      return count();
    }

    int count();
  }

  @Decorate
  @Validated
  interface Job {
    @NotNull
    String getName();

    @Timed
    void start();
  }

  @Validated
  record Order(@Valid Account<String> account, List<@Valid Named> named, @Valid Job job) {}
}
