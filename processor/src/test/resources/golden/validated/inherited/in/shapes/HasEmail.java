package shapes;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;

interface HasEmail {
  @NotNull
  @Email
  String getEmail();
}
