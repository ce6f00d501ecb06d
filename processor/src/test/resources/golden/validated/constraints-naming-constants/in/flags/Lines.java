package flags;

import dev.damask.Validated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Each constraint stands where ecj forgets those that name a constant. */
@Validated
public record Lines<T>(
    @Pattern(regexp = "[a-z]+", flags = Pattern.Flag.CASE_INSENSITIVE) String first,
    @NotNull @Pattern(regexp = "[a-z]+", flags = Pattern.Flag.DOTALL) @Size(min = Lines.LEAST)
        String second,
    @Size(max = 9) @Pattern(regexp = "a.*") @Pattern(regexp = ".*z", flags = Pattern.Flag.DOTALL)
        String third,
    @Spelled(Spelled.How.LOWER) String fourth,
    @NotNull T fifth) {

  static final int LEAST = 2;

  /** What is written of components is written of the parameters of such a constructor. */
  public Lines {
    LinesValidated.check(first, second, third, fourth, fifth);
  }

  @Validated
  record Plain(
      @Pattern(regexp = "[a-z]+", flags = Pattern.Flag.CASE_INSENSITIVE) String first,
      List<@Pattern(regexp = "[a-z]+", flags = Pattern.Flag.CASE_INSENSITIVE) String> rest,
      @Spelled(Spelled.How.UPPER) String last) {}

  /** Its constructor says nothing of its own. */
  @Validated
  record Own<T>(@Pattern(regexp = "[a-z]+", flags = Pattern.Flag.COMMENTS) String text, T rest) {
    Own(String text, T rest) {
      this.text = text;
      this.rest = rest;
    }

    @Override
    @Size(min = LEAST)
    public String text() {
      return text;
    }
  }
}
