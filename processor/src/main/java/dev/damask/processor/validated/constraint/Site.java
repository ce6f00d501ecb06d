package dev.damask.processor.validated.constraint;

import com.palantir.javapoet.CodeBlock;
import dev.damask.processor.code.Names;

/**
 * Where a check is written.
 *
 * @param code the statements so far
 * @param value an expression for the value: a variable or the like, since it may be repeated
 * @param stem what constants for the value are named after: {@code email}
 * @param path a string expression for the value's path; evaluated only where there is a violation
 * @param violations the name of a local variable of the type {@code Violations}, null while there
 *     are none
 * @param environment an expression for the environment
 * @param locals the names of the local variables in scope
 * @param constants takes the static fields that the code needs
 */
public record Site(
    CodeBlock.Builder code,
    CodeBlock value,
    String stem,
    CodeBlock path,
    String violations,
    CodeBlock environment,
    Names locals,
    Constants constants) {}
