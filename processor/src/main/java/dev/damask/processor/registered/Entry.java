package dev.damask.processor.registered;

import com.palantir.javapoet.ClassName;
import java.util.Optional;

/**
 * A class that a registry creates.
 *
 * @param key a string, or the name of a constant
 * @param type the class itself
 * @param created the outermost type that stands for it; raw where it is generic
 * @param gate what lets the created through its {@code check}, if it is valid
 */
record Entry(String key, int order, ClassName type, ClassName created, Optional<ClassName> gate) {}
