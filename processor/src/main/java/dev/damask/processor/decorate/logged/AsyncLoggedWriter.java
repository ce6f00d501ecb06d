package dev.damask.processor.decorate.logged;

import com.palantir.javapoet.CodeBlock;
import dev.damask.processor.decorate.weave.AsyncResult;
import dev.damask.processor.decorate.weave.Layer;
import dev.damask.processor.decorate.weave.Piece;

/** Logs an asynchronous method's entry, and its value or failure at completion. */
final class AsyncLoggedWriter {

  private final Layer layer;
  private final LoggedWriter writer;

  AsyncLoggedWriter(Logged logged, Layer layer) {
    this.layer = layer;
    this.writer = new LoggedWriter(logged, layer);
  }

  // if (!LOGGER.isDebugEnabled()) {
  //   return fetchDataRetried(url);
  // }
  // … "fetchData(url={})" …
  // CompletableFuture<String> result;
  // try {
  //   result = fetchDataRetried(url);
  // } catch (Throwable failure) {
  //   LOGGER.debug("fetchData threw {}", failure);
  //   throw failure;
  // }
  // boolean showsResult = fetchDataLogging.result();
  // return Relay.of(result, (value, failure) -> {
  //   if (failure != null) {
  //     LOGGER.debug("fetchData threw {}", failure);
  //     return;
  //   }
  //   if (showsResult) {
  //     LOGGER.debug("fetchData returned {}", value);
  //   } else {
  //     LOGGER.debug("fetchData returned");
  //   }
  // });
  Piece write() {
    String value = layer.local("value");
    String failure = layer.local("failure");
    CodeBlock.Builder code = CodeBlock.builder();
    String showsResult = layer.local("showsResult");
    code.add(writer.begin(failure));
    if (writer.hasResult()) {
      code.addStatement("boolean $L = $L.result()", showsResult, layer.field(Logged.LOGGING));
    }
    code.beginControlFlow(
            "return $T.of($L, ($L, $L) ->", AsyncResult.RELAY, layer.result(), value, failure)
        .beginControlFlow("if ($L != null)", failure)
        .addStatement(writer.failed(failure))
        .addStatement("return")
        .endControlFlow()
        .add(writer.exit(value, CodeBlock.of("$L", showsResult)))
        .add("$<});\n");
    return writer.piece(code.build());
  }
}
