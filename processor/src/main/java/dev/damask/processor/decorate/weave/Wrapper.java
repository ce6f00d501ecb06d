package dev.damask.processor.decorate.weave;

import com.palantir.javapoet.ClassName;
import dev.damask.processor.code.Nullness;

/**
 * The wrapper that code is part of.
 *
 * @param type the user's type
 * @param generated the wrapper
 * @param delegates whether the wrapper calls a delegate
 * @param nullness how it says of its own what may be null
 */
public record Wrapper(ClassName type, ClassName generated, boolean delegates, Nullness nullness) {}
