package dev.damask.processor.decorate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Signature;
import java.util.List;

/** Calls an asynchronous method again after failures. */
record AsyncRetryWeave(RetryWeave retry) implements Weave {

  private static final ClassName ASYNC_RETRY = ClassName.get("dev.damask.generated", "AsyncRetry");

  @Override
  public String summary() {
    return retry.summary();
  }

  @Override
  public String participle() {
    return retry.participle();
  }

  @Override
  public List<Part> parts() {
    return retry.parts();
  }

  @Override
  public boolean usesEnvironment() {
    return retry.usesEnvironment();
  }

  /** What the method throws arrives by the stage. */
  @Override
  public List<TypeName> thrown(Signature signature, List<TypeName> inside) {
    return List.of();
  }

  // return AsyncRetry.of(
  //     FETCH_DATA_RETRY,
  //     environment,
  //     () -> super.fetchData(url),
  //     failure -> cachedData(url, failure));
  @Override
  public Piece write(Layer layer) {
    CodeBlock.Builder arguments = CodeBlock.builder();
    arguments.add(
        "$L, $L,$W() -> $L", layer.constant(RetryWeave.POLICY), layer.environment(), layer.next());
    String failure = layer.local("failure");
    retry
        .fallback()
        .map(it -> it.call(layer.signature(), failure))
        .ifPresent(it -> arguments.add(",$W$L -> $L", failure, it));
    CodeBlock.Builder code = CodeBlock.builder();
    code.addStatement("return $T.of($L)", ASYNC_RETRY, arguments.build());
    return retry.piece(layer, code.build());
  }
}
