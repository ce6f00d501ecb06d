package shapes;

import dev.damask.Validated;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

@Validated
class Styles {
  @NotNull private String fluent;
  @AssertTrue private boolean active;
  @AssertTrue private Boolean boxed;
  @NotNull private Integer number;
  @Size(max = 3) private String optional;

  String fluent() {
    return fluent;
  }

  Styles fluent(String fluent) {
    this.fluent = fluent;
    return this;
  }

  /** No setter: it returns something else. */
  int fluent(Object other) {
    return other.hashCode();
  }

  boolean isActive() {
    return active;
  }

  void setActive(boolean active) {
    this.active = active;
  }

  Boolean getBoxed() {
    return boxed;
  }

  void setBoxed(boolean boxed) {
    this.boxed = boxed;
  }

  int getNumber() {
    return number;
  }

  Styles setNumber(int number) {
    this.number = number;
    return this;
  }

  String getOptional() {
    return optional;
  }
}
