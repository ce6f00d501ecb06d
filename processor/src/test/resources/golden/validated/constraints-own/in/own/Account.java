package own;

import dev.damask.Validated;

/** Constraints of one's own: with a validator, reported as one, and as many. */
@Validated
public interface Account {
  @Iban(country = "AT", banks = {"a", "b"})
  String getIban();

  void setIban(String iban);

  @Iban
  byte[] getRaw();

  void setRaw(byte[] raw);

  @Name(longest = 20)
  String getOwner();

  void setOwner(String owner);

  @Code
  String getCode();

  void setCode(String code);
}
