package p;

import dev.damask.Sensitive;
import dev.damask.Validated;
import dev.damask.validate.Check;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;

@Validated
record Login(
    @NotBlank(message = "${validatedValue} is blank") String user,
    @Sensitive @Size(min = 8, message = "${validatedValue} is too short") String password,
    List<@NotNull(message = "a token is missing") @Size(max = 4) Token> tokens) {

  @Check(message = "${validatedValue} is wrong")
  boolean isRight() {
    return true;
  }

  @Sensitive
  interface Token extends List<String> {}

  @Validated
  record Keys(Map<Token, @NotNull String> byToken, @Sensitive Map<String, @NotBlank String> byName) {}

  interface Holder<T> {
    @NotNull
    T getValue();

    @Sensitive
    @Min(1000)
    int getPin();
  }

  @Validated
  interface TokenHolder extends Holder<Token> {}
}
