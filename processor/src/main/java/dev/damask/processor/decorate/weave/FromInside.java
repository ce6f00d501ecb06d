package dev.damask.processor.decorate.weave;

import com.palantir.javapoet.CodeBlock;

/**
 * The call of what stands inside a decorator, from a class inside the wrapper.
 *
 * @param isHandle whether it is that of a handle, which declares {@code Throwable} and says nothing
 *     of null
 * @param casts whether it casts arguments, which ecj finds unnecessary
 */
public record FromInside(CodeBlock call, boolean isHandle, boolean casts) {

  /** A call of a method. */
  public FromInside(CodeBlock call) {
    this(call, false, false);
  }
}
