package dev.damask.processor.decorate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Signature;
import java.util.List;

/**
 * Calls a method for each of many items.
 *
 * @param method the method to call
 * @param limit how many calls at once at most; 0 for no limit
 */
record ForEachWeave(Form form, String method, int limit) implements Weave {

  /** What goes in and what comes out. */
  enum Form {
    /** A collection, and a list. */
    CALLS,
    /** A collection, and a stage of a list, by a method that returns a stage. */
    STAGES,
    /** A stream, and another. */
    STREAM,
    /** A stream, and another, by a method that returns a stage. */
    STREAM_OF_STAGES
  }

  private static final ClassName CALLS = ClassName.get("dev.damask.generated", "ConcurrentCalls");
  private static final ClassName STAGES = ClassName.get("dev.damask.generated", "ConcurrentStages");
  private static final ClassName STREAM = ClassName.get("dev.damask.generated", "MappedStream");

  @Override
  public String summary() {
    return "for each " + method + (limit == 0 ? "" : ", at most " + limit + " at once");
  }

  @Override
  public String participle() {
    return "ForEach";
  }

  @Override
  public List<TypeName> thrown(Signature signature, List<TypeName> inside) {
    return signature.declaresInterrupts() && form == Form.CALLS
        ? List.of(ClassName.get(InterruptedException.class))
        : List.of();
  }

  @Override
  public boolean proceeds() {
    return false;
  }

  @Override
  public boolean usesEnvironment() {
    return form == Form.CALLS || (form == Form.STREAM && limit > 1);
  }

  // return ConcurrentCalls.interruptibly(urls, 20, environment, item -> fetch(item));
  // return ConcurrentStages.of(urls, 20, item -> fetch(item));
  // return MappedStream.of(chunks, item -> process(item));
  // return MappedStream.onThreads(chunks, 4, environment, item -> process(item));
  // return MappedStream.ofStages(chunks, 4, item -> process(item));
  @Override
  public Piece write(Layer layer) {
    String items = layer.signature().parameters().get(0).name();
    String item = layer.local("item");
    CodeBlock step = CodeBlock.of("$L -> $L$N($L)", item, Signature.self(method), method, item);
    CodeBlock.Builder code = CodeBlock.builder();
    code.addStatement(
        switch (form) {
          case CALLS ->
              CodeBlock.of(
                  "return $T.$L($N, $L, $L,$W$L)",
                  CALLS,
                  layer.signature().declaresInterrupts() ? "interruptibly" : "of",
                  items,
                  limit,
                  layer.environment(),
                  step);
          case STAGES -> CodeBlock.of("return $T.of($N, $L, $L)", STAGES, items, limit, step);
          case STREAM ->
              limit > 1
                  ? CodeBlock.of(
                      "return $T.onThreads($N, $L, $L, $L)",
                      STREAM,
                      items,
                      limit,
                      layer.environment(),
                      step)
                  : CodeBlock.of("return $T.of($N, $L)", STREAM, items, step);
          case STREAM_OF_STAGES ->
              CodeBlock.of("return $T.ofStages($N, $L, $L)", STREAM, items, limit, step);
        });
    return Piece.of(code.build());
  }
}
