package dev.damask.processor.registered;

import com.palantir.javapoet.ClassName;

/**
 * A class that a registry creates.
 *
 * @param key a string, or the name of a constant
 * @param type the class itself
 * @param created the outermost type that stands for it; raw where it is generic
 */
record Entry(String key, int order, ClassName type, ClassName created) {}
