package own;

import dev.damask.Environment;
import dev.damask.generated.AnnotationValues;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Message;
import dev.damask.generated.Messages;
import dev.damask.generated.ValidatorContext;
import dev.damask.generated.Validators;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.Payload;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;

/**
 * {@link Account} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class AccountValidated implements Account {
  private static final Message IBAN_IBAN_MESSAGE = Message.of("{own.Iban.message}")
      .with("banks", List.of("a", "b")).with("by", Object.class).with("country", "AT")
      .with("level", Iban.Level.STRICT).with("limit", 3L);

  private static final IbanValidator IBAN_IBAN = Validators.initialized(new IbanValidator(),
      new IbanAnnotation(new String[] {"a", "b"}, Object.class, "AT", Iban.Level.STRICT, 3L,
      "{own.Iban.message}", new Iban.Part[] {new PartAnnotation("x")}));

  private static final Message RAW_IBAN_MESSAGE = Message.of("{own.Iban.message}")
      .with("banks", List.of()).with("by", Object.class).with("country", "DE")
      .with("level", Iban.Level.STRICT).with("limit", 3L);

  private static final Iban.OfBytes RAW_IBAN = Validators.initialized(new Iban.OfBytes(),
      new IbanAnnotation(new String[] {}, Object.class, "DE", Iban.Level.STRICT, 3L,
      "{own.Iban.message}", new Iban.Part[] {new PartAnnotation("x")}));

  private static final Pattern OWNER_PATTERN = Pattern.compile("\\p{L}.*");

  private String iban;

  private byte[] raw;

  private String owner;

  private String code;

  public AccountValidated(String iban, byte[] raw, String owner, String code) {
    Violations violations = checkIban(iban, Environment.system(), null);
    violations = checkRaw(raw, Environment.system(), violations);
    violations = checkOwner(owner, violations);
    violations = checkCode(code, violations);
    if (violations != null) {
      throw violations.exception();
    }
    this.iban = iban;
    this.raw = raw;
    this.owner = owner;
    this.code = code;
  }

  @Iban(
      country = "AT",
      banks = {
          "a",
          "b"
      }
  )
  @Override
  public String getIban() {
    return iban;
  }

  @Iban
  @Override
  public byte[] getRaw() {
    return raw;
  }

  @Override
  public String getOwner() {
    return owner;
  }

  @Override
  public String getCode() {
    return code;
  }

  /**
   * Sets iban; checked: @Iban(country = "AT").
   */
  @Override
  public void setIban(String iban) {
    Violations violations = checkIban(iban, Environment.system(), null);
    if (violations != null) {
      throw violations.exception();
    }
    this.iban = iban;
  }

  /**
   * Sets raw; checked: @Iban.
   */
  @Override
  public void setRaw(byte[] raw) {
    Violations violations = checkRaw(raw, Environment.system(), null);
    if (violations != null) {
      throw violations.exception();
    }
    this.raw = raw;
  }

  /**
   * Sets owner; checked: @Name(longest = 20).
   */
  @Override
  public void setOwner(String owner) {
    Violations violations = checkOwner(owner, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.owner = owner;
  }

  /**
   * Sets code; checked: @NotNull, @Size(min = 3, max = 3).
   */
  @Override
  public void setCode(String code) {
    Violations violations = checkCode(code, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.code = code;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AccountValidated that
        && Objects.equals(iban, that.iban)
        && Arrays.equals(raw, that.raw)
        && Objects.equals(owner, that.owner)
        && Objects.equals(code, that.code);
  }

  @Override
  public int hashCode() {
    return Objects.hash(iban, Arrays.hashCode(raw), owner, code);
  }

  @Override
  public String toString() {
    return "Account[iban=" + iban + ", raw=" + Arrays.toString(raw) + ", owner=" + owner +
        ", code=" + code + "]";
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  public static List<Violation> validate(Account account) {
    return validate(account, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  public static List<Violation> validate(Account account, Environment environment) {
    return Violations.list(violations(account, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  public static Violations violations(Account account, Environment environment) {
    Violations violations = checkIban(account.getIban(), environment, null);
    violations = checkRaw(account.getRaw(), environment, violations);
    violations = checkOwner(account.getOwner(), violations);
    return checkCode(account.getCode(), violations);
  }

  /**
   * iban: @Iban(country = "AT").
   */
  private static Violations checkIban(String iban, Environment environment, Violations violations) {
    ValidatorContext context = new ValidatorContext(IBAN_IBAN_MESSAGE, environment);
    if (!IBAN_IBAN.isValid(iban, context)) {
      violations = context.addTo(violations, "iban", iban, Iban.class);
    }
    return violations;
  }

  /**
   * raw: @Iban.
   */
  private static Violations checkRaw(byte[] raw, Environment environment, Violations violations) {
    ValidatorContext context = new ValidatorContext(RAW_IBAN_MESSAGE, environment);
    if (!RAW_IBAN.isValid(raw, context)) {
      violations = context.addTo(violations, "raw", raw, Iban.class);
    }
    return violations;
  }

  /**
   * owner: @Name(longest = 20).
   */
  private static Violations checkOwner(String owner, Violations violations) {
    if (owner == null || owner.isBlank() || owner.length() < 2 || owner.length() > 20
        || !OWNER_PATTERN.matcher(owner).matches()) {
      violations = Violations.add(violations, "owner",
          Message.of("must be a name of at most {longest} letters").with("longest", 20), owner,
          Name.class);
    }
    return violations;
  }

  /**
   * code: @NotNull, @Size(min = 3, max = 3).
   */
  private static Violations checkCode(String code, Violations violations) {
    if (code == null) {
      violations = Violations.add(violations, "code", "is needed", code, NotNull.class);
    } else if (code.length() != 3) {
      violations = Violations.add(violations, "code", Messages.size(3, 3), code, Size.class);
    }
    return violations;
  }

  /**
   * {@link Iban}, as validators are told of it.
   */
  @DamaskGenerated
  @SuppressWarnings("all")
  private static final class IbanAnnotation implements Iban {
    private final String[] banks;

    private final Class<?> by;

    private final String country;

    private final Iban.Level level;

    private final long limit;

    private final String message;

    private final Iban.Part[] parts;

    IbanAnnotation(String[] banks, Class<?> by, String country, Iban.Level level, long limit,
        String message, Iban.Part[] parts) {
      this.banks = banks;
      this.by = by;
      this.country = country;
      this.level = level;
      this.limit = limit;
      this.message = message;
      this.parts = parts;
    }

    @Override
    public String[] banks() {
      return banks.clone();
    }

    @Override
    public Class<?> by() {
      return by;
    }

    @Override
    public String country() {
      return country;
    }

    @Override
    public Iban.Level level() {
      return level;
    }

    @Override
    public long limit() {
      return limit;
    }

    @Override
    public String message() {
      return message;
    }

    @Override
    public Iban.Part[] parts() {
      return parts.clone();
    }

    @Override
    public Class<?>[] groups() {
      return new Class<?>[0];
    }

    @Override
    @SuppressWarnings({"rawtypes", "unchecked"})
    public Class<? extends Payload>[] payload() {
      return new Class[0];
    }

    @Override
    public Class<? extends Annotation> annotationType() {
      return Iban.class;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Iban that && values(this).equals(values(that));
    }

    @Override
    public int hashCode() {
      return values(this).hashCode();
    }

    @Override
    public String toString() {
      return values(this).toString();
    }

    private static AnnotationValues values(Iban annotation) {
      return AnnotationValues.of(Iban.class)
          .with("banks", annotation.banks())
          .with("by", annotation.by())
          .with("country", annotation.country())
          .with("level", annotation.level())
          .with("limit", annotation.limit())
          .with("message", annotation.message())
          .with("parts", annotation.parts())
          .with("groups", annotation.groups())
          .with("payload", annotation.payload());
    }
  }

  /**
   * {@link Iban.Part}, as validators are told of it.
   */
  @DamaskGenerated
  @SuppressWarnings("all")
  private static final class PartAnnotation implements Iban.Part {
    private final String value;

    PartAnnotation(String value) {
      this.value = value;
    }

    @Override
    public String value() {
      return value;
    }

    @Override
    public Class<? extends Annotation> annotationType() {
      return Iban.Part.class;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Iban.Part that && values(this).equals(values(that));
    }

    @Override
    public int hashCode() {
      return values(this).hashCode();
    }

    @Override
    public String toString() {
      return values(this).toString();
    }

    private static AnnotationValues values(Iban.Part annotation) {
      return AnnotationValues.of(Iban.Part.class)
          .with("value", annotation.value());
    }
  }
}
