package own;

import static java.lang.annotation.ElementType.*;

import jakarta.validation.Constraint;
import jakarta.validation.OverridesAttribute;
import jakarta.validation.Payload;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Each part is reported for itself, one of them a composed constraint. */
@Target({FIELD, METHOD, PARAMETER, TYPE_USE, ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@NotNull(message = "is needed")
@Size(min = 3, max = 3)
@Pattern.List({@Pattern(regexp = "a.*"), @Pattern(regexp = ".*")})
@Name
public @interface Code {
  String message() default "never seen";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  @OverridesAttribute(constraint = Pattern.class, name = "regexp", constraintIndex = 1)
  String end() default ".*c";

  @OverridesAttribute.List({
    @OverridesAttribute(constraint = Size.class, name = "message"),
    @OverridesAttribute(constraint = Name.class, name = "message")
  })
  String otherwise() default "has the wrong form";
}
