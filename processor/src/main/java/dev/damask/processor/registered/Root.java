package dev.damask.processor.registered;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Signature;
import java.util.Optional;

/**
 * A root, and the shape of its registry.
 *
 * @param typeName the root with a wildcard for each of its variables
 * @param registry the generated type
 * @param part the name of the interface in it that creates entries
 * @param entries the name of the class in it that creates those of its own jar
 * @param create the method of the registry, with the parameters of the factory's but no key
 * @param wrapper what stands in for any instance of the root
 * @param services whether entries are listed for {@code ServiceLoader}
 */
record Root(
    ClassName type,
    TypeName typeName,
    boolean isInterface,
    boolean isPublic,
    ClassName registry,
    String part,
    String entries,
    Keys keys,
    Signature create,
    Optional<ClassName> wrapper,
    boolean services) {

  ClassName partType() {
    return registry.nestedClass(part);
  }

  String simpleName() {
    return type.simpleName();
  }
}
