package dev.damask.processor.core;

import com.palantir.javapoet.TypeSpec;
import java.util.Optional;

/**
 * A task whose reader asked for types that do not exist yet, with the skeleton that it could write
 * so far.
 */
record Waiting(Task task, Subject subject, Optional<TypeSpec.Builder> skeleton) {}
