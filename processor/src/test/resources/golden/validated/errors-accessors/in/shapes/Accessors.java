package shapes;

import dev.damask.Validated;
import jakarta.validation.constraints.NotNull;

@Validated
interface Accessors {

  @NotNull
  String getName();

  void setName(String name);

  void setName(CharSequence name); // ERROR NoAccessor

  Accessors name(String name);

  void clear();

  void setOther(String other); // ERROR NoAccessor

  String joined(String with, String and);

  int withName(String name);

  @NotNull // ERROR ThrowingGetter
  String getText() throws java.io.IOException;

  @NotNull
  String getNear() throws IllegalStateException;

  String getUnchecked() throws java.io.IOException;

  boolean equals(Object one, int other);

  default String near() {
    return "";
  }

  @Override
  boolean equals(Object other);

  @Override
  int hashCode();

  @Override
  String toString();

  interface One {
    Object find(String name);
  }

  interface Other<K> {
    String find(K key);
  }

  /** Both ask for one method. */
  @Validated
  interface Both extends One, Other<String> {
    @NotNull
    String getName();
  }

  @Validated
  interface Held<V> {
    @NotNull
    V getValue();

    V setValue(V value); // ERROR NoAccessor
  }
}
