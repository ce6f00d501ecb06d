package dev.damask.processor.decorate.cached.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the values and the keys of a shared cache become bytes.
 *
 * @param value the type of the values
 * @param own the codec of the user's that does it, if any
 * @param takesEnvironment whether that takes the wrapper's environment
 * @param key the parameters that make the key
 * @param isKeyHashed whether no more than a hash of the key is to be seen
 * @param shapes those of all types in values and keys
 * @param hash the same only where bytes that one wrote can be read by the other
 */
public record Codec(
    TypeName value,
    Optional<ClassName> own,
    boolean takesEnvironment,
    List<KeyPart> key,
    boolean isKeyHashed,
    Map<TypeName, Shape> shapes,
    String hash) {

  /** A parameter in a key, by its type in the key's shape. */
  public record KeyPart(String parameter, TypeName type) {}
}
