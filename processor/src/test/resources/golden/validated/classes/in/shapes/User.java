package shapes;

import dev.damask.Validated;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

@Validated
public class User {

  @NotBlank @Email private String email;

  @Min(0)
  @Max(150)
  private int age;

  private final LocalDate born;

  @Size(max = 3)
  String nickname;

  @Min(1)
  protected final long id;

  public User(long id, String email, int age, LocalDate born) {
    this.id = id;
    this.email = email;
    this.age = age;
    this.born = born;
  }

  protected User(String email) {
    this(1, email, 0, LocalDate.EPOCH);
  }

  User() {
    this("nobody@example.com");
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public int getAge() {
    return age;
  }

  /** Returns itself. */
  public User setAge(int years) {
    this.age = years;
    return this;
  }

  @NotNull
  @Past
  public LocalDate getBorn() {
    return born;
  }
}
