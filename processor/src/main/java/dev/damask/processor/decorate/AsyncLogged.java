package dev.damask.processor.decorate;

import com.palantir.javapoet.CodeBlock;
import java.util.function.UnaryOperator;

/** Logs an asynchronous method's entry, and its value or failure at completion. */
record AsyncLogged(LoggedWeaver.Logged logged) implements Weave {

  @Override
  public String summary() {
    return logged.summary();
  }

  @Override
  public String participle() {
    return logged.participle();
  }

  // if (!LOGGER.isDebugEnabled()) {
  //   return fetchDataRetried(url);
  // }
  // LOGGER.debug("fetchData(url={})", url);
  // CompletableFuture<String> result;
  // try {
  //   result = fetchDataRetried(url);
  // } catch (Throwable failure) {
  //   LOGGER.debug("fetchData threw {}", failure);
  //   throw failure;
  // }
  // return Relay.of(result, (value, failure) -> {
  //   if (failure == null) {
  //     LOGGER.debug("fetchData returned {}", value);
  //   } else {
  //     LOGGER.debug("fetchData threw {}", failure);
  //   }
  // });
  @Override
  public Piece write(Layer layer) {
    String value = layer.local("value");
    String failure = layer.local("failure");
    CodeBlock.Builder code = CodeBlock.builder();
    UnaryOperator<String> fresh = layer.locals()::fresh;
    code.add(logged.begin(layer, failure, fresh))
        .beginControlFlow(
            "return $T.of($L, ($L, $L) ->", Stage.RELAY, layer.result(), value, failure)
        .beginControlFlow("if ($L == null)", failure)
        .addStatement("$L.$L($L)", layer.logger(), logged.level(), logged.exit(value, fresh))
        .nextControlFlow("else")
        .addStatement("$L.$L($L)", layer.logger(), logged.level(), logged.failed(failure))
        .endControlFlow()
        .add("$<});\n");
    return Piece.of(code.build()).withConstant(layer.loggerField());
  }
}
