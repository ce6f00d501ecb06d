package dev.damask.processor.decorate;

import com.palantir.javapoet.CodeBlock;

/** Stands in for a {@code @ForEach} that has a problem, so that the skeleton has the method. */
record UnreadForEach() implements Weave {

  @Override
  public String summary() {
    return "for each";
  }

  @Override
  public String participle() {
    return "ForEach";
  }

  @Override
  public boolean proceeds() {
    return false;
  }

  // throw new UnsupportedOperationException();
  @Override
  public Piece write(Layer layer) {
    CodeBlock.Builder code = CodeBlock.builder();
    return Piece.of(
        code.addStatement("throw new $T()", UnsupportedOperationException.class).build());
  }
}
