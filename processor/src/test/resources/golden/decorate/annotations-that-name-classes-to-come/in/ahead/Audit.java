package ahead;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

@Retention(RetentionPolicy.RUNTIME)
public @interface Audit {

  Class<?> value();

  Class<?>[] all() default {};

  Inner[] inner() default {};

  @interface Inner {

    Class<?> value();
  }
}
