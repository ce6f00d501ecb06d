package dev.damask.processor.decorate.logged;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.damask.processor.code.Names;
import dev.damask.processor.code.Shown;
import dev.damask.processor.decorate.weave.Layer;
import dev.damask.processor.decorate.weave.Piece;
import java.util.ArrayList;
import java.util.List;

/** Logs each call's entry, and its result or exception. */
final class LoggedWriter {

  private static final ClassName LOGGING = ClassName.get("dev.damask.generated", "Logging");

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
  // if (fetchDataLogging.arguments()) {
  //   LOGGER.debug("fetchData(url={})", url);
  // } else {
  //   LOGGER.debug("fetchData called");
  // }
  // String result;
  // try {
  //   result = fetchDataRetried(url);
  // } catch (Throwable failure) {
  //   LOGGER.debug("fetchData threw {}", failure);
  //   throw failure;
  // }
  // if (fetchDataLogging.result()) {
  //   LOGGER.debug("fetchData returned {}", result);
  // } else {
  //   LOGGER.debug("fetchData returned");
  // }
  // return result;
  Piece write() {
    CodeBlock.Builder code = CodeBlock.builder();
    code.add(begin(layer.local("failure")))
        .add(exit(layer.result(), asked("result")))
        .add(layer.returnResult());
    return piece(code.build());
  }

  /** Code with what it asks. */
  Piece piece(CodeBlock code) {
    return Piece.of(code)
        .withConstant(layer.loggerField())
        .withSetting(
            layer.setting(Logged.LOGGING, LOGGING, settings -> newLogging(logged, settings)));
  }

  // Logging.of("fetchData", true, true, settings), or of what there is
  private static CodeBlock newLogging(Logged logged, String settings) {
    boolean hasArguments = !logged.arguments().isEmpty();
    boolean hasResult = logged.result().isPresent();
    String ofOne = hasArguments ? "ofArguments" : "ofResult";
    CodeBlock.Builder code = CodeBlock.builder();
    code.add("$T.$N($S", LOGGING, hasArguments == hasResult ? "of" : ofOne, logged.name());
    if (hasArguments) {
      code.add(",$W$L", logged.showsArguments());
    }
    if (hasResult) {
      code.add(",$W$L", logged.showsResult());
    }
    return code.add(",$W$N)", settings).build();
  }

  /** Everything but the line that shows the result. */
  CodeBlock begin(String failure) {
    CodeBlock.Builder code = CodeBlock.builder();
    return code.beginControlFlow(
            "if (!$L.is$LEnabled())", layer.logger(), Names.capitalized(logged.level()))
        .add(layer.returnNext())
        .endControlFlow()
        .add(entry())
        .add(layer.assignResultOr(failure, failed(failure)))
        .build();
  }

  // LOGGER.debug("fetchData threw {}", failure)
  CodeBlock failed(String failure) {
    CodeBlock shown = logged.failure().logged(failure);
    return log(CodeBlock.of("$S,$W$L", layer.shown() + " threw {}", shown));
  }

  // if (fetchDataLogging.arguments()) {
  //   LOGGER.debug("fetchData(url={}, password=***)", url);
  // } else {
  //   LOGGER.debug("fetchData called");
  // }
  private CodeBlock entry() {
    CodeBlock plain = log(CodeBlock.of("$S", layer.shown() + " called"));
    if (!logged.arguments().isEmpty()) {
      return either(asked("arguments"), log(arguments()), plain);
    }
    CodeBlock.Builder code = CodeBlock.builder();
    return code.addStatement(logged.showsArguments() ? log(arguments()) : plain).build();
  }

  // "fetchData(url={}, password=***)", url
  private CodeBlock arguments() {
    List<String> texts = new ArrayList<>();
    List<Shown> values = new ArrayList<>();
    for (Shown shown : logged.arguments()) {
      texts.add(shown.name() + "=" + shown.placeholder());
      if (!shown.isMasked()) {
        values.add(shown);
      }
    }
    String text = logged.name() + "(" + String.join(", ", texts) + ")";
    CodeBlock.Builder code = CodeBlock.builder().add("$S", text);
    for (Shown shown : values) {
      code.add(",$W$L", shown.logged(shown.name(), values.size() == 1, locals::fresh));
    }
    return code.build();
  }

  // if (fetchDataLogging.result()) {
  //   LOGGER.debug("fetchData returned {}", result);
  // } else {
  //   LOGGER.debug("fetchData returned");
  // }
  CodeBlock exit(String variable, CodeBlock isShown) {
    CodeBlock plain = log(CodeBlock.of("$S", layer.shown() + " returned"));
    if (logged.result().isEmpty()) {
      return CodeBlock.builder().addStatement(plain).build();
    }
    Shown shown = logged.result().get();
    String text = layer.shown() + " returned " + shown.placeholder();
    CodeBlock whole =
        shown.isMasked()
            ? CodeBlock.of("$S", text)
            : CodeBlock.of("$S,$W$L", text, shown.logged(variable, true, locals::fresh));
    return either(isShown, log(whole), plain);
  }

  boolean hasResult() {
    return logged.result().isPresent();
  }

  // fetchDataLogging.result()
  private CodeBlock asked(String attribute) {
    return CodeBlock.of("$L.$L()", layer.field(Logged.LOGGING), attribute);
  }

  private static CodeBlock either(CodeBlock isShown, CodeBlock shown, CodeBlock plain) {
    return CodeBlock.builder()
        .beginControlFlow("if ($L)", isShown)
        .addStatement(shown)
        .nextControlFlow("else")
        .addStatement(plain)
        .endControlFlow()
        .build();
  }

  private CodeBlock log(CodeBlock line) {
    return CodeBlock.of("$L.$L($L)", layer.logger(), logged.level(), line);
  }
}
