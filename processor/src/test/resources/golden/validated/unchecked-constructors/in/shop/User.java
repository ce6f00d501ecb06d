package shop;

import dev.damask.Validated;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;

@Validated
public class User {
  @NotBlank private final String email;

  @Min(0)
  private int age;

  private int visits;

  public User(String email, int age) {
    this.email = email;
    this.age = age;
  }

  /** What it gives the other one is known. */
  public User(String email) {
    this(email, 0);
  }

  /** It sets nothing that has a constraint. */
  public User(int visits) {
    this("nobody", 0);
    this.visits = visits;
  }

  public User() {
    this("nobody", 0);
  }

  protected User(Builder builder) { // NOTE UncheckedConstructor
    this(builder.email, builder.age);
  }

  public User(User other) { // NOTE UncheckedConstructor
    this(other.email, other.age);
  }

  public User(String first, String last, int years) { // NOTE UncheckedConstructor
    this(first + "@" + last, years);
  }

  public String getEmail() {
    return email;
  }

  public int getAge() {
    return age;
  }

  public void setAge(int age) {
    this.age = age;
  }

  public int getVisits() {
    return visits;
  }

  public static class Builder {
    String email = "";
    int age;
  }
}
