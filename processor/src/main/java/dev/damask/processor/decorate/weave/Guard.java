package dev.damask.processor.decorate.weave;

import com.palantir.javapoet.CodeBlock;

/**
 * The field that tells that a decorator is not there: while the superclass constructor runs, or for
 * good where it can be left out.
 */
public record Guard(String field, Kind kind) {

  /** What the field says. */
  public enum Kind {
    /** It is null while the superclass constructor runs. */
    STATE,
    /** It is null where the decorator is left out, too. */
    SETTING,
    /** It is false where the decorator is left out, or the superclass constructor runs. */
    SWITCH
  }

  public boolean canBeLeftOut() {
    return kind != Kind.STATE;
  }

  // fetchDataRetry == null, or !fetchDataWithin
  public CodeBlock isMissing(Layer layer) {
    CodeBlock its = layer.visible(field);
    return kind == Kind.SWITCH ? CodeBlock.of("!$L", its) : CodeBlock.of("$L == null", its);
  }
}
