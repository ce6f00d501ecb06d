package kotlin;

/** Stands for Kotlin's own. */
public @interface Metadata {
  String[] d1() default {};

  String[] d2() default {};
}
