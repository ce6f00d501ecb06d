package dev.damask.processor.code;

/**
 * Methods with an array in the place of what they override with variable arguments, or the other
 * way round; compilers warn of them in whatever overrides or inherits them.
 */
public final class VarargsOverride {

  private VarargsOverride() {}

  /** Allows for the warnings in a subtype, if a hierarchy has such a method. */
  public static void allow(Desk desk) {
    if (desk.hierarchy().hasOverride((method, it) -> method.isVarArgs() != it.isVarArgs())) {
      desk.lint().suppress("overrides");
    }
  }
}
