package p;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

interface Named {
  @Size(min = 2)
  String getName();

  @Email
  String getMail();

  @Email(regexp = ".+@acme[.]org")
  String getOfficeMail();

  @Digits(integer = 3, fraction = 2)
  BigDecimal getRate();

  @Digits(integer = 3, fraction = 0)
  int getCount();

  @AssertTrue
  boolean isOpen();
}
