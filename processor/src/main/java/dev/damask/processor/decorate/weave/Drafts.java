package dev.damask.processor.decorate.weave;

import java.util.List;
import javax.lang.model.element.ExecutableElement;

/** All decorators on the methods of a type after the first pass, in the order of the methods. */
public record Drafts(List<Drafted> all) {

  /** Those of a method, outermost first. */
  public List<Drafted> on(ExecutableElement method) {
    return all.stream().filter(it -> it.use().method().equals(method)).toList();
  }

  /** Those with the annotation of a qualified name, whether they have a problem or not. */
  public List<Drafted> of(String annotation) {
    return all.stream()
        .filter(it -> it.use().annotation().qualifiedName().equals(annotation))
        .toList();
  }
}
