package errors;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.DigitCounts;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;

/**
 * {@link Limits} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class LimitsValidated implements Limits {
  private static final BigDecimal HALF_MIN = new BigDecimal("0.5");

  private static final Pattern WORD_PATTERN = Pattern.compile("[a-z]*");

  private final BigDecimal share;

  private final BigDecimal half;

  private final String name;

  private final String title;

  private final BigDecimal price;

  private final String code;

  private final String currency;

  private final int cents;

  private final BigDecimal cent;

  private final String key;

  private final String email;

  private final String word;

  public LimitsValidated(BigDecimal share, BigDecimal half, String name, String title,
      BigDecimal price, String code, String currency, int cents, BigDecimal cent, String key,
      String email, String word) {
    Violations violations = checkHalf(half, null);
    violations = checkCurrency(currency, violations);
    violations = checkCent(cent, violations);
    violations = checkWord(word, violations);
    if (violations != null) {
      throw violations.exception();
    }
    this.share = share;
    this.half = half;
    this.name = name;
    this.title = title;
    this.price = price;
    this.code = code;
    this.currency = currency;
    this.cents = cents;
    this.cent = cent;
    this.key = key;
    this.email = email;
    this.word = word;
  }

  @DecimalMin("0,5")
  @Override
  public BigDecimal getShare() {
    return share;
  }

  @DecimalMin("5E-1")
  @Override
  public BigDecimal getHalf() {
    return half;
  }

  @Size(
      min = -1
  )
  @Override
  public String getName() {
    return name;
  }

  @Size(
      max = -1
  )
  @Override
  public String getTitle() {
    return title;
  }

  @Digits(
      integer = 3,
      fraction = -2
  )
  @Override
  public BigDecimal getPrice() {
    return price;
  }

  @Size(
      min = 3,
      max = 2
  )
  @Override
  public String getCode() {
    return code;
  }

  @Size(
      min = 3,
      max = 3
  )
  @Override
  public String getCurrency() {
    return currency;
  }

  @Digits(
      integer = 0,
      fraction = 2
  )
  @Override
  public int getCents() {
    return cents;
  }

  @Digits(
      integer = 0,
      fraction = 2
  )
  @Override
  public BigDecimal getCent() {
    return cent;
  }

  @jakarta.validation.constraints.Pattern(
      regexp = "[a-z"
  )
  @Override
  public String getKey() {
    return key;
  }

  @Email(
      regexp = "*"
  )
  @Override
  public String getEmail() {
    return email;
  }

  @jakarta.validation.constraints.Pattern(
      regexp = "[a-z]*"
  )
  @Override
  public String getWord() {
    return word;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LimitsValidated that
        && Objects.equals(share, that.share)
        && Objects.equals(half, that.half)
        && Objects.equals(name, that.name)
        && Objects.equals(title, that.title)
        && Objects.equals(price, that.price)
        && Objects.equals(code, that.code)
        && Objects.equals(currency, that.currency)
        && cents == that.cents
        && Objects.equals(cent, that.cent)
        && Objects.equals(key, that.key)
        && Objects.equals(email, that.email)
        && Objects.equals(word, that.word);
  }

  @Override
  public int hashCode() {
    return Objects.hash(share, half, name, title, price, code, currency, cents, cent, key, email,
        word);
  }

  @Override
  public String toString() {
    return "Limits[share=" + share + ", half=" + half + ", name=" + name + ", title=" + title +
        ", price=" + price + ", code=" + code + ", currency=" + currency + ", cents=" + cents +
        ", cent=" + cent + ", key=" + key + ", email=" + email + ", word=" + word + "]";
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  public static List<Violation> validate(Limits limits) {
    return validate(limits, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  public static List<Violation> validate(Limits limits, Environment environment) {
    return Violations.list(violations(limits, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  public static Violations violations(Limits limits, Environment environment) {
    Violations violations = checkHalf(limits.getHalf(), null);
    violations = checkCurrency(limits.getCurrency(), violations);
    violations = checkCent(limits.getCent(), violations);
    return checkWord(limits.getWord(), violations);
  }

  /**
   * half: @DecimalMin("5E-1").
   */
  private static Violations checkHalf(BigDecimal half, Violations violations) {
    if (half != null && half.compareTo(HALF_MIN) < 0) {
      violations = Violations.add(violations, "half", Messages.decimalMin("5E-1", true), half,
          DecimalMin.class);
    }
    return violations;
  }

  /**
   * currency: @Size(min = 3, max = 3).
   */
  private static Violations checkCurrency(String currency, Violations violations) {
    if (currency != null && currency.length() != 3) {
      violations = Violations.add(violations, "currency", Messages.size(3, 3), currency,
          Size.class);
    }
    return violations;
  }

  /**
   * cent: @Digits(integer = 0, fraction = 2).
   */
  private static Violations checkCent(BigDecimal cent, Violations violations) {
    if (cent != null && !DigitCounts.fit(cent, 0, 2)) {
      violations = Violations.add(violations, "cent", Messages.digits(0, 2), cent, Digits.class);
    }
    return violations;
  }

  /**
   * word: @Pattern.
   */
  private static Violations checkWord(String word, Violations violations) {
    if (word != null && !WORD_PATTERN.matcher(word).matches()) {
      violations = Violations.add(violations, "word", Messages.pattern("[a-z]*"), word,
          jakarta.validation.constraints.Pattern.class);
    }
    return violations;
  }
}
