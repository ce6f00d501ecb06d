package people;

import jakarta.validation.constraints.Min;

/** Says what its getters return. */
public interface Aged {

  @Min(0)
  int getAge();
}
