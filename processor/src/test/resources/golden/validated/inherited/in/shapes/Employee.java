package shapes;

import dev.damask.Validated;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import java.util.List;

@Validated
class Employee extends Base<String> implements HasEmail {

  @Size(max = 10)
  private String name;

  private String email;
  private final List<String> roles;

  Employee(String name, String email, String value, List<String> roles) {
    this.name = name;
    this.email = email;
    this.roles = roles;
  }

  String getName() {
    return name;
  }

  void setName(String name) {
    this.name = name;
  }

  @Override
  @Size(min = 3)
  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  @AssertTrue
  boolean isConsistent() {
    return roles != null;
  }
}
