package dev.damask.processor.decorate.weave;

import com.palantir.javapoet.ClassName;

/**
 * Something that decorators of one method tell each other about a call. Where one tells it and
 * another asks for it, the outermost of them makes it for each call, and what lies between hands it
 * down.
 *
 * @param type its type, which has a constructor without parameters
 * @param variable what variables that hold it are called
 */
public record CallNote(ClassName type, String variable) {

  /** Whether the time of the call is up. */
  public static final CallNote TIME_UP =
      new CallNote(ClassName.get("dev.damask.generated", "TimeUp"), "timeUp");
}
