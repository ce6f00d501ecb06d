package dev.damask.processor.validated.constraint;

import dev.damask.processor.code.AnnotationText;
import dev.damask.processor.code.Attributes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A check in words.
 *
 * @param brief for documentation: {@code @Pattern}, {@code isSolvent()}
 * @param full with all that is not the default: {@code @Pattern(regexp = "\\d+") by @Number}
 */
public record Wording(String brief, String full) {

  /**
   * @param wholes the annotation types that are composed of the constraint, from the one that is
   *     written inwards
   */
  static Wording ofConstraint(Attributes annotation, List<String> wholes) {
    String by =
        wholes.isEmpty()
            ? ""
            : " by @" + wholes.get(0).substring(wholes.get(0).lastIndexOf('.') + 1);
    String brief = Summary.of(annotation);
    String full = annotation.givenNames().isEmpty() ? brief : AnnotationText.of(annotation);
    return new Wording(brief, full + by);
  }

  /**
   * @param method {@code isSolvent()}
   */
  static Wording ofRule(String method, Attributes annotation) {
    String text = AnnotationText.of(annotation);
    boolean isPlain = text.equals("@" + annotation.simpleName());
    return new Wording(method, isPlain ? method : method + " " + text);
  }

  /** Where a constraint comes from, and what is left out in brief, makes no other check of it. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Wording that && brief.equals(that.brief);
  }

  @Override
  public int hashCode() {
    return brief.hashCode();
  }
}
