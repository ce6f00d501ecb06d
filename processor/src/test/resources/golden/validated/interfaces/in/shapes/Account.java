package shapes;

import dev.damask.Sensitive;
import dev.damask.Validated;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;

@Validated
public interface Account {

  @NotNull
  @Email
  String getEmail();

  void setEmail(String email);

  @PositiveOrZero
  int getAge();

  Account setAge(int age);

  boolean isActive();

  void setActive(boolean active);

  double getBalance();

  @NotNull
  char[] getPassword();

  void setPassword(@Sensitive char[] password);
}
