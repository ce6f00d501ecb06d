package own;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Attributes of every type. */
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = LabelValidator.class)
public @interface Label {
  String message() default "{own.Label.message}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  boolean flag() default true;

  byte tiny() default -1;

  short little() default 300;

  int whole() default Integer.MIN_VALUE;

  long large() default Long.MIN_VALUE;

  char letter() default '\'';

  float real() default Float.NaN;

  double precise() default -0.0;

  String text() default "\"\\\n$L";

  Class<?> type() default int[].class;

  Thread.State state() default Thread.State.NEW;

  Tag tag() default @Tag(name = "a");

  boolean[] flags() default {true, false};

  byte[] tinies() default {1, -2};

  short[] littles() default {};

  int[] wholes() default {1, 2, 3};

  long[] larges() default {5};

  char[] letters() default {'a', '\n'};

  float[] reals() default {1.5F};

  double[] precises() default {Double.POSITIVE_INFINITY};

  String[] texts() default {"a", "b"};

  Class<?>[] types() default {String.class, void.class};

  Thread.State[] states() default {Thread.State.NEW, Thread.State.BLOCKED};

  Tag[] tags() default {@Tag(name = "b"), @Tag(name = "c", sizes = 3)};

  @Retention(RetentionPolicy.RUNTIME)
  @interface Tag {
    String name();

    int[] sizes() default {};
  }
}
