package dev.damask.processor.decorate.cached;

import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Hierarchy.MethodIn;
import dev.damask.processor.code.Parameter;
import dev.damask.processor.core.Program;
import dev.damask.processor.decorate.weave.Drafted;
import dev.damask.processor.decorate.weave.Drafts;
import dev.damask.processor.decorate.weave.Equivalence;
import dev.damask.processor.decorate.weave.Use;
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

  private final CachedDraft own;
  private final Use use;
  private final Drafts all;
  private final Program program;

  private GeneratedNames(CachedDraft own, Drafts all) {
    this.own = own;
    this.use = own.use();
    this.all = all;
    this.program = use.program();
  }

  /** Reports a generated method that the type has already, or has beside another cached method. */
  static boolean areTaken(CachedDraft cached, Drafts all) {
    Use use = cached.use();
    GeneratedNames names = new GeneratedNames(cached, all);
    for (Erased generated : names.of(cached)) {
      Optional<String> holder = names.holder(generated).or(() -> names.earlier(generated));
      if (holder.isPresent()) {
        use.report()
            .add(
                CachedProblem.GeneratedNameTaken,
                use.annotation().place(),
                generated.text(),
                use.methodName(),
                holder.get());
        return true;
      }
    }
    return false;
  }

  private List<Erased> of(CachedDraft cached) {
    List<TypeMirror> all = erased(cached.use().method());
    List<TypeMirror> ofKey = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (cached.cached().key().has(cached.use().signature().parameters().get(i).name())) {
        ofKey.add(all.get(i));
      }
    }
    String name = cached.use().methodName();
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
    for (Drafted drafted : all.all()) {
      if (drafted.use().method().equals(use.method())) {
        break;
      }
      if (drafted.as(CachedDraft.class).filter(it -> clashes(generated, it)).isPresent()) {
        return Optional.of("the cached method " + drafted.use().methodName());
      }
    }
    return Optional.empty();
  }

  private boolean clashes(Erased generated, CachedDraft other) {
    return !isShared(generated, other)
        && of(other).stream().anyMatch(it -> it.isSame(generated, program.types()));
  }

  /** Overloads share what removes all, and what removes one where the keys have the same types. */
  private boolean isShared(Erased generated, CachedDraft other) {
    return other.use().methodName().equals(use.methodName())
        && (generated.name().equals(Invalidation.nameOfAll(use.methodName()))
            || types(other).equals(types(own)));
  }

  private static List<TypeName> types(CachedDraft cached) {
    return cached.use().signature().parameters().stream()
        .filter(it -> cached.cached().key().has(it.name()))
        .map(Parameter::type)
        .toList();
  }
}
