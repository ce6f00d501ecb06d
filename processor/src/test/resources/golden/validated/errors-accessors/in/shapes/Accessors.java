package shapes;

import dev.damask.Validated;
import jakarta.validation.constraints.NotNull;

@Validated
interface Accessors {

  @NotNull
  String getName();

  void setName(String name);

  Accessors name(String name);

  void clear(); // ERROR NoAccessor

  void setOther(String other); // ERROR NoAccessor

  String joined(String with, String and); // ERROR NoAccessor

  int withName(String name); // ERROR NoAccessor

  default String near() {
    return "";
  }

  @Override
  boolean equals(Object other);
}
