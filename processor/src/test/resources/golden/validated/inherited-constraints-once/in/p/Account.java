package p;

import dev.damask.Validated;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/** What a getter inherits, and says again, is checked once. */
@Validated
class Account implements Named {

  @Override
  @Size(min = 2)
  public String getName() {
    return "name";
  }

  @Override
  @Email
  public String getMail() {
    return "mail@acme.org";
  }

  @Override
  @Email(regexp = ".+@acme[.]org")
  public String getOfficeMail() {
    return "office@acme.org";
  }

  @Override
  @Digits(integer = 3, fraction = 2)
  public BigDecimal getRate() {
    return BigDecimal.ONE;
  }

  @Override
  @Digits(integer = 3, fraction = 0)
  public int getCount() {
    return 1;
  }

  @Override
  @AssertTrue
  public boolean isOpen() {
    return true;
  }
}
