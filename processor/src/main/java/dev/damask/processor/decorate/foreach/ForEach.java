package dev.damask.processor.decorate.foreach;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Signature;
import dev.damask.processor.decorate.weave.Body;
import dev.damask.processor.decorate.weave.Layer;
import dev.damask.processor.decorate.weave.Part;
import dev.damask.processor.decorate.weave.Piece;
import java.util.List;

/**
 * Which method is called for each of many items.
 *
 * @param method the method to call
 * @param limit how many calls at once at most; 0 for no limit
 */
record ForEach(Form form, String method, int limit) implements Body {

  /** {@code fetchAllLimit}. */
  static final Part LIMIT = Part.setting("Limit");

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
  public List<Part> parts() {
    return List.of(LIMIT);
  }

  /** Whether calls are made on threads, which are the environment's. */
  boolean usesEnvironment() {
    return form == Form.CALLS || form == Form.STREAM;
  }

  @Override
  public Piece write(Layer layer) {
    return ForEachWriter.write(this, layer);
  }
}
