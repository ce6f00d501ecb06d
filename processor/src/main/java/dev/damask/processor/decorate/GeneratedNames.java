package dev.damask.processor.decorate;

import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Hierarchy.MethodIn;
import dev.damask.processor.code.Parameter;
import dev.damask.processor.code.Signature;
import dev.damask.processor.core.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * The public methods that are generated beside cached ones: they must not be there already, by the
 * erasure of their parameters, which is all that the JVM knows.
 */
final class GeneratedNames {

  /** A method by what the JVM tells methods apart by. */
  private record Erased(String name, List<TypeMirror> parameters) {

    boolean isSame(Erased other, Types types) {
      if (!name.equals(other.name) || parameters.size() != other.parameters.size()) {
        return false;
      }
      for (int i = 0; i < parameters.size(); i++) {
        if (!types.isSameType(parameters.get(i), other.parameters.get(i))) {
          return false;
        }
      }
      return true;
    }

    String text() {
      return name
          + "("
          + String.join(", ", parameters.stream().map(Object::toString).toList())
          + ")";
    }
  }

  private final Key ownKey;
  private final Use use;
  private final Program program;

  private GeneratedNames(Key ownKey, Use use) {
    this.ownKey = ownKey;
    this.use = use;
    this.program = use.program();
  }

  /** Reports a generated method that the type has already, or has beside another cached method. */
  static boolean areTaken(CachedWeave cached, Use use) {
    GeneratedNames names = new GeneratedNames(cached.key(), use);
    for (Erased generated : names.of(use.method(), use.signature(), cached.key())) {
      Optional<String> holder = names.holder(generated).or(() -> names.earlier(generated));
      if (holder.isPresent()) {
        use.report()
            .add(
                DecorateProblem.GeneratedNameTaken,
                use.annotation().place(),
                generated.text(),
                use.methodName(),
                holder.get());
        return true;
      }
    }
    return false;
  }

  private List<Erased> of(ExecutableElement method, Signature signature, Key key) {
    List<TypeMirror> all = erased(method);
    List<TypeMirror> ofKey = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (key.has(signature.parameters().get(i).name())) {
        ofKey.add(all.get(i));
      }
    }
    String name = method.getSimpleName().toString();
    return List.of(
        new Erased(Invalidation.nameOfOne(name), ofKey),
        new Erased(Invalidation.nameOfAll(name), List.of()));
  }

  private List<TypeMirror> erased(ExecutableElement method) {
    Types types = program.types();
    List<TypeMirror> erased = new ArrayList<>();
    for (TypeMirror type :
        Equivalence.member(method, use.desk().type(), types).getParameterTypes()) {
      erased.add(types.erasure(type));
    }
    return erased;
  }

  /** The type that declares such a method. */
  private Optional<String> holder(Erased generated) {
    for (MethodIn declared : use.desk().hierarchy().methodsNamed(generated.name())) {
      if (generated.isSame(
          new Erased(generated.name(), erased(declared.method())), program.types())) {
        return Optional.of(declared.in().type().getSimpleName().toString());
      }
    }
    return Optional.empty();
  }

  /** The cached method that comes first and has the same beside it. */
  private Optional<String> earlier(Erased generated) {
    for (Candidate candidate : use.candidates()) {
      if (candidate.method().equals(use.method())) {
        break;
      }
      Optional<Key> key = key(candidate);
      if (key.isPresent() && clashes(generated, candidate, key.get())) {
        return Optional.of("the cached method " + candidate.signature().name());
      }
    }
    return Optional.empty();
  }

  private boolean clashes(Erased generated, Candidate candidate, Key key) {
    return !isShared(generated, candidate, key)
        && of(candidate.method(), candidate.signature(), key).stream()
            .anyMatch(it -> it.isSame(generated, program.types()));
  }

  /** Overloads share what removes all, and what removes one where the keys have the same types. */
  private boolean isShared(Erased generated, Candidate candidate, Key key) {
    return candidate.signature().name().equals(use.methodName())
        && (generated.name().equals(Invalidation.nameOfAll(use.methodName()))
            || types(candidate.signature(), key).equals(types(use.signature(), ownKey)));
  }

  private static List<TypeName> types(Signature signature, Key key) {
    return signature.parameters().stream()
        .filter(it -> key.has(it.name()))
        .map(Parameter::type)
        .toList();
  }

  private Optional<Key> key(Candidate candidate) {
    return candidate.decorators().stream()
        .filter(it -> it.qualifiedName().equals(CachedWeaver.ANNOTATION))
        .findFirst()
        .flatMap(
            it ->
                CachedWeaver.key(
                    new Use(
                        it,
                        candidate.method(),
                        candidate.signature(),
                        use.desk().muted(),
                        use.candidates())));
  }
}
