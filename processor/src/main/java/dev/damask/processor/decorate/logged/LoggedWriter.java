package dev.damask.processor.decorate.logged;

import com.palantir.javapoet.CodeBlock;
import dev.damask.processor.code.Names;
import dev.damask.processor.code.Shown;
import dev.damask.processor.decorate.weave.Layer;
import dev.damask.processor.decorate.weave.Piece;
import java.util.List;

/** Logs each call's entry, and its result or exception. */
final class LoggedWriter {

  private final Logged logged;
  private final Layer layer;

  /** The names of variables in lambdas. */
  private final Names locals;

  LoggedWriter(Logged logged, Layer layer) {
    this.logged = logged;
    this.layer = layer;
    this.locals = layer.locals();
  }

  // if (!LOGGER.isDebugEnabled()) {
  //   return fetchDataRetried(url);
  // }
  // LOGGER.debug("fetchData(url={})", url);
  // String result;
  // try {
  //   result = fetchDataRetried(url);
  // } catch (Throwable failure) {
  //   LOGGER.debug("fetchData threw {}", failure);
  //   throw failure;
  // }
  // LOGGER.debug("fetchData returned {}", result);
  // return result;
  Piece write() {
    CodeBlock.Builder code = CodeBlock.builder();
    code.add(begin(layer.local("failure")))
        .addStatement("$L.$L($L)", layer.logger(), logged.level(), exit(layer.result()))
        .add(layer.returnResult());
    return Piece.of(code.build()).withConstant(layer.loggerField());
  }

  /** Everything but the line that shows the result. */
  CodeBlock begin(String failure) {
    CodeBlock logger = layer.logger();
    CodeBlock whenItFails = CodeBlock.of("$L.$L($L)", logger, logged.level(), failed(failure));
    return CodeBlock.builder()
        .beginControlFlow("if (!$L.is$LEnabled())", logger, Names.capitalized(logged.level()))
        .add(layer.returnNext())
        .endControlFlow()
        .addStatement("$L.$L($L)", logger, logged.level(), entry())
        .add(layer.assignResultOr(failure, whenItFails))
        .build();
  }

  // "fetchData threw {}", failure
  CodeBlock failed(String failure) {
    return CodeBlock.of("$S,$W$L", logged.name() + " threw {}", logged.failure().logged(failure));
  }

  // "fetchData(url={}, password=***)", url
  private CodeBlock entry() {
    if (!logged.showsArguments()) {
      return CodeBlock.of("$S", logged.name() + " called");
    }
    List<String> texts =
        logged.arguments().stream().map(it -> it.name() + "=" + it.placeholder()).toList();
    String text = logged.name() + "(" + String.join(", ", texts) + ")";
    List<Shown> values = logged.arguments().stream().filter(it -> !it.isMasked()).toList();
    CodeBlock.Builder code = CodeBlock.builder().add("$S", text);
    for (Shown shown : values) {
      code.add(",$W$L", shown.logged(shown.name(), values.size() == 1, locals::fresh));
    }
    return code.build();
  }

  // "fetchData returned {}", result
  CodeBlock exit(String variable) {
    if (logged.result().isEmpty()) {
      return CodeBlock.of("$S", logged.name() + " returned");
    }
    Shown shown = logged.result().get();
    String text = logged.name() + " returned " + shown.placeholder();
    return shown.isMasked()
        ? CodeBlock.of("$S", text)
        : CodeBlock.of("$S,$W$L", text, shown.logged(variable, true, locals::fresh));
  }
}
