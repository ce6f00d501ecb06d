package people;

import dev.damask.Validated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;

@Validated
public class Person implements Named {
  private final String name;
  @Valid private final people.Address address;

  public Person(String name, people.Address address) {
    this.name = name;
    this.address = address;
  }

  @NotBlank
  public String getName() {
    return name;
  }

  public people.Address getAddress() {
    return address;
  }
}
