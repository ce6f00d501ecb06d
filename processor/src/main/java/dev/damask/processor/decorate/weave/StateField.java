package dev.damask.processor.decorate.weave;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.Optional;
import java.util.function.Function;

/**
 * A field that each wrapper has its own value in.
 *
 * @param initial the value, where that depends on nothing; else it is set
 * @param value the value
 */
public record StateField(
    String name,
    TypeName type,
    Optional<CodeBlock> initial,
    boolean isSetting,
    Function<Creation, CodeBlock> value) {

  // private final Audit fetchDataAudited = new Audit("read");
  public static StateField of(String name, TypeName type, CodeBlock value) {
    return new StateField(name, type, Optional.of(value), false, creation -> value);
  }

  // this.fetchDataAudited = new Audit("read", environment);
  public static StateField by(
      String name, TypeName type, Function<String, CodeBlock> valueByEnvironment) {
    return new StateField(
        name,
        type,
        Optional.empty(),
        false,
        creation -> valueByEnvironment.apply(creation.environment()));
  }

  // this.fetchDataRetry = RetryPolicy.of("fetchData", settings).build();
  public static StateField set(
      String name, TypeName type, Function<String, CodeBlock> valueBySettings) {
    return new StateField(
        name, type, Optional.empty(), true, creation -> valueBySettings.apply(creation.settings()));
  }
}
