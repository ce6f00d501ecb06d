package awkward;

/** Nested types hide imported ones. */
public class Names {
  public static class Violations {}

  public static class Message {}

  public static class Emails {}

  public static class ValidatorContext {}

  public static class MinAnnotation {}

  public static class String {}
}
