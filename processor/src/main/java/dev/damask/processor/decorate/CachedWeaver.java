package dev.damask.processor.decorate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.damask.processor.code.Attributes;
import dev.damask.processor.code.Durations;
import dev.damask.processor.code.Library;
import dev.damask.processor.code.Nearest;
import dev.damask.processor.code.ParameterNames;
import dev.damask.processor.code.Signature;
import dev.damask.processor.core.Place;
import dev.damask.processor.core.Report;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** {@code @Cached}: reads how a method's results are kept. */
final class CachedWeaver implements Weaver {

  static final String ANNOTATION = "dev.damask.decorate.Cached";

  private static final Library CAFFEINE =
      new Library(
          "@Cached",
          "com.github.benmanes.caffeine.cache.Caffeine",
          "Caffeine",
          "com.github.ben-manes.caffeine:caffeine:3.2.3",
          "com.github.benmanes.caffeine");

  @Override
  public Optional<Weave> read(Use use) {
    Attributes annotation = use.annotation();
    Report report = use.report();
    if (use.signature().isVoid()) {
      report.add(DecorateProblem.CachedVoid, annotation.place(), use.methodName());
      return Optional.empty();
    }
    checkResult(use);
    CAFFEINE.require(use.desk(), annotation.place());
    long maximumSize = annotation.number("maximumSize");
    if (maximumSize < 1) {
      report.add(
          DecorateProblem.NumberRange,
          annotation.place("maximumSize"),
          "maximumSize",
          "1 or more",
          maximumSize);
    }
    Optional<Duration> ttl = Durations.read(annotation, "ttl", false, report);
    Optional<Key> key = key(use);
    if (ttl.isEmpty() || key.isEmpty()) {
      return Optional.empty();
    }
    boolean ofVariableType = mentions(use.signature().returnType(), use.signature());
    if (ofVariableType && !use.isAsync()) {
      use.desk().lint().suppress("unchecked");
    }
    CachedWeave cached =
        new CachedWeave(
            use.methodName(),
            key.get(),
            ttl.get(),
            annotation.text("ttl"),
            maximumSize,
            annotation.constant("nulls").equals("SKIP"),
            isSensitive(key.get(), use),
            ofVariableType);
    return Optional.of(use.isAsync() ? new AsyncCachedWeave(cached) : cached);
  }

  private static void checkResult(Use use) {
    Object shown = use.signature().returnType();
    if (use.isAsDeclared() && OneShotTypes.include(use.method().getReturnType())) {
      Place place = use.annotation().place();
      use.report().add(DecorateProblem.CachedOneShot, place, use.methodName(), shown);
    } else if (OneShotTypes.include(use.result())) {
      use.desk().reportHere(DecorateProblem.CachedOneShot, use.methodName(), shown);
    }
  }

  /** Whether a type has variables of the method itself. */
  private static boolean mentions(TypeName type, Signature signature) {
    return variables(type).anyMatch(signature::declares);
  }

  private static boolean isSensitive(Key key, Use use) {
    return new ShownValues(use)
        .arguments().stream().anyMatch(it -> it.isSensitive() && key.has(it.name()));
  }

  /** The key of a cached method; nothing where it names a parameter that is not there. */
  static Optional<Key> key(Use use) {
    Attributes annotation = use.annotation();
    Signature signature = use.signature();
    List<String> names = ParameterNames.of(use.method());
    List<String> wanted = annotation.texts("key");
    List<Key.Part> parts = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    if (!wanted.isEmpty() && use.withoutNames(use.method()).isPresent()) {
      use.reportWithoutNames(use.method(), annotation.place("key"));
      return Optional.empty();
    }
    for (int i = 0; i < wanted.size(); i++) {
      String name = wanted.get(i);
      Place place = annotation.place("key", i);
      if (!names.contains(name)) {
        String hint = Nearest.hint(name, names);
        use.report().add(DecorateProblem.UnknownKey, place, use.methodName(), name, hint);
        return Optional.empty();
      }
      if (!seen.add(name)) {
        use.report().add(DecorateProblem.DuplicateKey, place, name);
        return Optional.empty();
      }
    }
    List<? extends TypeMirror> types =
        Equivalence.member(use.method(), use.desk().type(), use.program().types())
            .getParameterTypes();
    for (int i = 0; i < names.size(); i++) {
      if (wanted.isEmpty() || seen.contains(names.get(i))) {
        TypeName type = signature.parameters().get(i).type();
        parts.add(
            new Key.Part(
                signature.parameters().get(i).name(),
                variables(type).findAny().isPresent() ? ClassName.OBJECT : type,
                CopiedTypes.include(types.get(i), use.program())));
      }
    }
    return Optional.of(new Key(parts));
  }

  /** The names of the variables in a type. */
  static Stream<String> variables(TypeName type) {
    if (type instanceof TypeVariableName variable) {
      return Stream.of(variable.name());
    }
    if (type instanceof ArrayTypeName array) {
      return variables(array.componentType());
    }
    if (type instanceof WildcardTypeName wildcard) {
      return Stream.concat(wildcard.upperBounds().stream(), wildcard.lowerBounds().stream())
          .flatMap(CachedWeaver::variables);
    }
    return type instanceof ParameterizedTypeName parameterized
        ? ofParameterized(parameterized)
        : Stream.empty();
  }

  /** Outer<V>.Inner, too. */
  private static Stream<String> ofParameterized(ParameterizedTypeName type) {
    @Nullable ParameterizedTypeName enclosing = type.enclosingType();
    return Stream.concat(
        enclosing == null ? Stream.empty() : variables(enclosing),
        type.typeArguments().stream().flatMap(CachedWeaver::variables));
  }
}
