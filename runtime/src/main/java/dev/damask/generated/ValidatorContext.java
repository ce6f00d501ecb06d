package dev.damask.generated;

import dev.damask.Environment;
import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ValidationException;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a constraint validator of the user's is told, and says, of one value. */
@SuppressWarnings("exports") // who has constraints requires Jakarta's module
public final class ValidatorContext implements ConstraintValidatorContext {

  private final Message message;
  private final Environment environment;
  private @Nullable List<CustomViolation> custom;
  private boolean isDefaultDisabled;

  /**
   * @param message the constraint's own
   */
  public ValidatorContext(Message message, Environment environment) {
    this.message = message;
    this.environment = environment;
  }

  /**
   * Adds what the validator found wrong: the violations that it built, and then the constraint's
   * own unless it disabled that.
   *
   * @param path that of the value
   * @throws ValidationException if it disabled that, and built none
   */
  public Violations addTo(
      @Nullable Violations violations,
      String path,
      @Nullable Object value,
      Class<? extends Annotation> constraint) {
    @Nullable Violations all = violations;
    if (custom != null) {
      for (CustomViolation it : custom) {
        Message built = message.built(it.template());
        all = Violations.add(all, Paths.join(path, it.path()), built, value, constraint);
      }
    }
    if (!isDefaultDisabled) {
      return Violations.add(all, path, message, value, constraint);
    }
    if (custom == null || all == null) {
      throw new ValidationException(
          "the validator of @"
              + constraint.getSimpleName()
              + " disabled the default violation and built none itself");
    }
    return all;
  }

  void add(CustomViolation violation) {
    if (custom == null) {
      custom = new ArrayList<>();
    }
    custom.add(violation);
  }

  @Override
  public void disableDefaultConstraintViolation() {
    isDefaultDisabled = true;
  }

  @Override
  public String getDefaultConstraintMessageTemplate() {
    return message.toString();
  }

  @Override
  public ClockProvider getClockProvider() {
    return environment::clock;
  }

  @Override
  public ConstraintViolationBuilder buildConstraintViolationWithTemplate(String template) {
    return new CustomViolation(this, template);
  }

  /**
   * @throws ValidationException if the type is not one of this object
   */
  @Override
  public <T> T unwrap(Class<T> type) {
    if (type.isInstance(this)) {
      return type.cast(this);
    }
    throw new ValidationException("the context of a validator is no " + type.getName());
  }
}
