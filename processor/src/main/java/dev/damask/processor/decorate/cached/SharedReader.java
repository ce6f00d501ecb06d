package dev.damask.processor.decorate.cached;

import dev.damask.processor.code.Attributes;
import dev.damask.processor.code.Durations;
import dev.damask.processor.code.TypeText;
import dev.damask.processor.decorate.cached.codec.Codec;
import dev.damask.processor.decorate.cached.codec.CodecReader;
import dev.damask.processor.decorate.cached.codec.SharedProblem;
import dev.damask.processor.decorate.weave.Key;
import dev.damask.processor.decorate.weave.Use;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.util.Types;

/** Reads how the values of a cached method are shared. */
final class SharedReader {

  private static final Duration SHORTEST = Duration.ofMillis(1);

  private SharedReader() {}

  /** Whether they are. */
  static boolean isGiven(Attributes annotation) {
    return annotation.flag("shared");
  }

  /** Reports the attributes that say something of shared values where there are none. */
  static void checkUnshared(Use use) {
    if (CodecReader.isGiven(use.annotation())) {
      use.reportWithoutEffect("codec", "whose values are not shared");
    }
    if (!use.annotation().text("localTtl").equals("0s")) {
      use.reportWithoutEffect("localTtl", "whose values are not shared");
    }
  }

  /** Reads it; nothing where there is a problem. */
  static Optional<Shared> read(Use use, Key key, Times times) {
    Attributes annotation = use.annotation();
    Types types = use.program().types();
    if (types.isSubtype(
        types.erasure(use.desk().type().asType()),
        use.program().elements().getTypeElement("java.io.Serializable").asType())) {
      use.report()
          .add(
              SharedProblem.SharedSerializable,
              annotation.place("shared"),
              use.desk().type().getSimpleName());
      return Optional.empty();
    }
    if (times.ttl().filter(it -> it.compareTo(SHORTEST) < 0).isPresent()) {
      use.report().add(SharedProblem.SharedTtl, annotation.place("ttl"), annotation.text("ttl"));
      return Optional.empty();
    }
    Optional<Duration> localTtl = Durations.read(annotation, "localTtl", true, use.report());
    if (localTtl.isEmpty()) {
      return Optional.empty();
    }
    if (times.ttl().filter(it -> it.compareTo(localTtl.get()) < 0).isPresent()) {
      use.report()
          .add(
              SharedProblem.LocalTtl,
              annotation.place("localTtl"),
              annotation.text("localTtl"),
              annotation.text("ttl"));
      return Optional.empty();
    }
    if (localTtl.get().isZero() && annotation.number("maximumSize") != CachedReader.DEFAULT_SIZE) {
      use.reportWithoutEffect(
          "maximumSize", "of whose shared values no copies are kept here without \"localTtl\"");
    }
    Optional<Codec> codec = CodecReader.read(use, key);
    return codec.map(
        it -> new Shared(it, parameters(use), localTtl.filter(local -> !local.isZero())));
  }

  /** The method's parameters, as they are told from those of its overloads. */
  private static String parameters(Use use) {
    Types types = use.program().types();
    return use.method().getParameters().stream()
        .map(it -> TypeText.of(types.erasure(it.asType())))
        .collect(Collectors.joining(","));
  }
}
