package people;

import dev.damask.Validated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;

/** A record whose getters do not return the components as they are. */
@Validated
public record Person(String name, @Max(150) int age) implements Aged {

  @NotBlank
  public String getName() {
    return name.strip();
  }

  @Override
  public int getAge() {
    return age - 1;
  }
}
