package calls;

import dev.damask.Decorate;
import dev.damask.Sensitive;
import dev.damask.decorate.Cached;
import dev.damask.decorate.DecoratedBy;
import dev.damask.decorate.Logged;
import dev.damask.decorate.Overrides;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timed;
import java.io.IOException;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Annotations that cannot carry what they carry. */
class Shapes {

  @Around // ERROR CarriedCycle
  @Timed
  @interface Again {}

  @Again
  @interface Around {}

  /** Leads to a cycle that is told already. */
  @Around
  @interface IntoIt {}

  @Itself // ERROR CarriedCycle
  @Logged
  @interface Itself {}

  /** Says nothing of decorators. */
  @Harmless
  @Documented
  @interface Harmless {}

  @Timed // ERROR CarrierTarget
  @Retry
  @Target({ElementType.FIELD, ElementType.PARAMETER})
  @interface OnFields {}

  @Timed
  @Target({ElementType.FIELD, ElementType.METHOD})
  @interface OnMethodsToo {}

  @Timed
  @Target(ElementType.ANNOTATION_TYPE)
  @interface OnOthers {}

  @OnOthers
  @Target(ElementType.TYPE)
  @interface OnTypes {}

  @Timed // ERROR CarrierDecorator
  @DecoratedBy(Stacks.Plain.class)
  @Target(ElementType.METHOD)
  @interface Both {}

  @DecoratedBy(Stacks.Plain.class)
  @Retention(RetentionPolicy.SOURCE)
  @interface Fleeting {}

  @Timed
  @Fleeting // ERROR CarriedRetention
  @interface Holding {}

  @Timed
  @Retry
  @interface Calls {}

  @Retry
  @Logged
  @Calls // ERROR CarriedTwice
  @interface Twice {}

  @Retry
  @Timed
  @interface Overriding {
    @Overrides(decorator = Retry.class, attribute = "maxAttempts")
    int right() default 3;

    @Overrides(
        decorator = Retry.class,
        attribute = "maxAtempts") // ERROR OverridesUnknown
    int unknown() default 3;

    @Overrides(decorator = Retry.class, attribute = "delay") // ERROR OverridesType
    long type() default 3;

    @Overrides(decorator = Retry.class, attribute = "maxAttempts") // ERROR OverridesTwice
    int again() default 4;

    @Overrides(
        decorator = Cached.class, // ERROR OverridesUncarried
        attribute = "ttl")
    String uncarried() default "1s";

    @Overrides(
        decorator = Documented.class, // ERROR OverridesUncarried
        attribute = "value")
    String none() default "1s";

    @Overrides(decorator = Retry.class, attribute = "on")
    Class<? extends IOException>[] narrower() default {IOException.class};

    String note() default "";
  }

  @Retry
  @interface Middle {
    @Overrides(decorator = Retry.class, attribute = "maxAttempts")
    int right() default 3;

    String note() default "";
  }

  @Middle
  @interface Deeper {
    @Overrides(decorator = Middle.class, attribute = "right")
    int one() default 3;

    @Overrides(decorator = Retry.class, attribute = "maxAttempts") // ERROR OverridesTwice
    int two() default 3;

    @Overrides(
        decorator = Middle.class,
        attribute = "note") // ERROR OverridesUnknown
    String note() default "";
  }

  @interface Plain {
    @Overrides(
        decorator = Retry.class, // ERROR OverridesUncarried
        attribute = "maxAttempts")
    int attempts() default 3;
  }

  @Sensitive // ERROR SensitiveAnnotation
  @interface Secret {}

  @Decorate
  static class Uses {
    @Timed
    public void timed() {}

    @Overrides(
        decorator = Retry.class, // ERROR OverridesUncarried
        attribute = "maxAttempts")
    public void misplaced() {}

    @Again
    public void again() {}

    @IntoIt
    public void into() {}

    @Twice
    public void twice() {}

    @Deeper(one = 7)
    public void deeper() throws IOException {}

    @Holding
    public void holding() {}
  }
}
