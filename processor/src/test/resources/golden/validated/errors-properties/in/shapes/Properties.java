package shapes;

import dev.damask.Validated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.ConvertGroup;
import jakarta.validation.groups.Default;
import java.util.List;

@Validated
class Properties {

  @NotNull String near;

  @NotNull // ERROR UnreadableProperty
  private String hidden;

  @NotNull private String shown;
  private boolean active;
  @NotNull private String once;
  @NotNull private String two;

  @NotNull // ERROR MisplacedConstraint
  static String shared;

  @ConvertGroup(from = Default.class, to = Properties.class) // ERROR GroupConversion
  @NotNull
  String converted;

  Holder<@NotBlank String> holder; // ERROR UnknownContainer

  @NotBlank(payload = jakarta.validation.valueextraction.Unwrapping.Unwrap.class) // ERROR UnknownContainer
  String inside;

  @NotNull // ERROR MisplacedConstraint
  Properties() {}

  Properties(@NotNull String shown) {} // ERROR MisplacedConstraint

  String getShown() {
    return shown;
  }

  void setShown(@NotNull String shown) {} // ERROR MisplacedConstraint

  @NotNull // ERROR MisplacedConstraint
  static String getStatic() {
    return "";
  }

  @NotNull // ERROR MisplacedConstraint
  String compute() {
    return "";
  }

  @NotNull // ERROR MisplacedConstraint
  String getOf(int index) {
    return "";
  }

  @NotNull // ERROR MisplacedConstraint
  private String getPrivately() {
    return "";
  }

  @Size(max = 3)
  String getNear() {
    return near;
  }

  String getOnce() {
    return once;
  }

  final void setOnce(String once) { // ERROR FinalSetter
    this.once = once;
  }

  String getTwo() {
    return two;
  }

  void setTwo(int two) { // ERROR UncheckableSetter
    this.two = String.valueOf(two);
  }

  boolean isActive() {
    return active;
  }

  /** Sets what has no constraints. */
  final void setActive(boolean active) {
    this.active = active;
  }

  static class Holder<T> {
    T held;
    List<T> more;
  }
}
