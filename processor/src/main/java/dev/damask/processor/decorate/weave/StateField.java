package dev.damask.processor.decorate.weave;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.function.Function;

/**
 * A field that each wrapper has its own value in.
 *
 * @param value the value, by the name that the environment has where the field is set
 * @param needsEnvironment whether the value depends on the environment
 */
public record StateField(
    String name, TypeName type, boolean needsEnvironment, Function<String, CodeBlock> value) {

  // private final Audit fetchDataAudited = new Audit("read");
  public static StateField of(String name, TypeName type, CodeBlock value) {
    return new StateField(name, type, false, environment -> value);
  }

  // this.fetchDataCache = Cache.of("fetchData", Duration.ofSeconds(300), environment).build();
  public static StateField by(String name, TypeName type, Function<String, CodeBlock> value) {
    return new StateField(name, type, true, value);
  }
}
