package dev.damask.samples.validated;

import dev.damask.Validated;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;

/** A user whose email and age are always valid. */
@Validated
public class User {

  @NotBlank @Email private String email;

  @Min(0)
  @Max(150)
  private int age;

  /** Makes a user. */
  public User(String email, int age) {
    this.email = email;
    this.age = age;
  }

  /** The address to write to. */
  public String getEmail() {
    return email;
  }

  /** Changes the address. */
  public void setEmail(String email) {
    this.email = email;
  }

  /** The age in years. */
  public int getAge() {
    return age;
  }

  /** Changes the age. */
  public void setAge(int age) {
    this.age = age;
  }
}
