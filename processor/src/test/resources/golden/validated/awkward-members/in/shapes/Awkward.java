package shapes;

import dev.damask.Validated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.Serializable;

@Validated
class Awkward implements Serializable, AutoCloseable {
  private static final long serialVersionUID = 1;

  @NotNull protected String violations;
  @NotNull protected String environment;
  @NotNull protected String trail;
  @NotNull String index;
  @Min(1) int checked;
  @NotNull String URL;
  @NotNull String eMail;
  @NotNull String $;
  @Pattern(regexp = "a*/|\\\\user") String comment;
  @NotNull private Boolean isActive;
  @Max(3) private short small;

  Awkward(String violations, String environment, String... trail) throws IOException {
    this.violations = violations;
    this.environment = environment;
    this.trail = trail[0];
  }

  Awkward(int checked, String Violations, Object Environment) {
    this.checked = checked;
  }

  void setViolations(final String violations) throws IOException {
    this.violations = violations;
  }

  String checkEnvironment(String environment) {
    return environment;
  }

  Boolean getIsActive() {
    return isActive;
  }

  void setActive(Boolean isActive) {
    this.isActive = isActive;
  }

  short getSmall() {
    return small;
  }

  <T extends Number> void setSmall(T small) {
    this.small = small.shortValue();
  }

  void setSmall(short small) {
    this.small = small;
  }

  @Override
  public void close() {}

  @Validated
  interface Keywords {
    @NotNull
    String getDefault();

    @Size(min = 1)
    String getThis() throws IllegalStateException;

    @Min(1)
    int hashCode2();
  }
}
