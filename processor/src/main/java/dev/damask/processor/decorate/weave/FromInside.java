package dev.damask.processor.decorate.weave;

import com.palantir.javapoet.CodeBlock;

/**
 * The call of what stands inside a decorator, from a class inside the wrapper.
 *
 * @param throwsAnything whether it declares {@code Throwable}, whatever the method does
 */
public record FromInside(CodeBlock call, boolean throwsAnything) {}
