package dev.damask.processor.registered;

import dev.damask.processor.code.Signature;
import java.util.List;
import javax.lang.model.type.TypeMirror;

/**
 * How the entries of a root are created.
 *
 * @param create the method that does, without a key
 * @param types the types of its parameters
 * @param thrown the exceptions that it lets through
 */
record Factory(Signature create, List<TypeMirror> types, List<TypeMirror> thrown) {}
