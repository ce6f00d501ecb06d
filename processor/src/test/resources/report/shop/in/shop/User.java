package shop;

import dev.damask.Validated;
import dev.damask.validate.Check;
import jakarta.validation.Valid;
import jakarta.validation.constraints.*;
import java.util.List;

@Validated
public class User {
  @NotNull
  @Pattern(regexp = "[a-z]+(\\.[a-z]+)*", message = "no name")
  private String name = "a";

  @Min(0)
  @Max(150)
  int age;

  private List<@NotBlank @Size(max = 3) String> tags = List.of();

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public List<String> getTags() {
    return tags;
  }

  public void setTags(List<String> tags) {
    this.tags = tags;
  }

  @Check(message = "too young")
  boolean isOld() {
    return age > 1;
  }
}
