package dev.damask.processor.decorate.weave;

import com.palantir.javapoet.ClassName;
import dev.damask.processor.code.Names;
import dev.damask.processor.code.Parameter;
import dev.damask.processor.code.Signature;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The names of what a wrapper has of its own. */
public interface WrapperNames {

  /** The field of the environment. */
  String environment();

  /** The field of the delegate. */
  String delegate();

  /** The constant that all methods log to. */
  String logger();

  /** The wrapper's fields, which local variables are not to hide. */
  Set<String> ownFields();

  /** Names for the local variables of a method. */
  default Names locals(Signature signature) {
    Set<String> taken = new HashSet<>(ownFields());
    for (Parameter parameter : signature.parameters()) {
      taken.add(parameter.name());
    }
    return new Names(taken);
  }

  /** Something that a decorator has to itself. */
  String part(Placed decoration, Part part);

  /** A nested type that a decorator has to itself. */
  ClassName type(Placed decoration, Part part);

  /** The methods, by their names, whose decorators have a part together. */
  List<String> methodsWith(Part shared);

  /** Whether several methods of a name have decorators. */
  boolean isOverloaded(String method);

  /** The decoration of a kind on a method, by the method's stem; nothing if it is in error. */
  Optional<Placed> decoration(String stem, Class<? extends Decoration> kind);
}
