package dev.damask.processor.decorate.weave;

import com.palantir.javapoet.ClassName;

/**
 * The wrapper that code is part of.
 *
 * @param type the user's type
 * @param generated the wrapper
 * @param delegates whether the wrapper calls a delegate
 */
public record Wrapper(ClassName type, ClassName generated, boolean delegates) {}
