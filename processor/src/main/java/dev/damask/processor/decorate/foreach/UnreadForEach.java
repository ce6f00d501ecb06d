package dev.damask.processor.decorate.foreach;

import com.palantir.javapoet.CodeBlock;
import dev.damask.processor.decorate.weave.Body;
import dev.damask.processor.decorate.weave.Layer;
import dev.damask.processor.decorate.weave.Piece;

/** Stands in for a {@code @ForEach} that has a problem, so that the skeleton has the method. */
record UnreadForEach() implements Body {

  @Override
  public String summary() {
    return "for each";
  }

  @Override
  public String participle() {
    return "ForEach";
  }

  // throw new UnsupportedOperationException();
  @Override
  public Piece write(Layer layer) {
    CodeBlock.Builder code = CodeBlock.builder();
    return Piece.of(
        code.addStatement("throw new $T()", UnsupportedOperationException.class).build());
  }
}
