package dev.damask.processor.core;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * What types declare. Not what they say that they enclose: javac leaves out methods and
 * constructors behind others that take types which are yet to be generated.
 */
public final class DeclaredMembers {

  private final boolean mayLeaveOut;
  private final SourceFiles sources;
  private final Map<TypeElement, List<? extends Element>> known = new HashMap<>();

  DeclaredMembers(Elements elements, SourceFiles sources) {
    this.mayLeaveOut = Program.isOfJavac(elements);
    this.sources = sources;
  }

  /** All of a type, in the order of the source. */
  public List<? extends Element> of(TypeElement type) {
    @Nullable List<? extends Element> members = known.get(type);
    if (members == null) {
      members = type.getEnclosedElements();
      if (mayLeaveOut && members.stream().anyMatch(MissingTypes::areTakenBy)) {
        members = sources.members(type);
      }
      known.put(type, members);
    }
    return members;
  }

  /** The methods of a type. */
  public List<ExecutableElement> methods(TypeElement type) {
    return ElementFilter.methodsIn(of(type));
  }

  /** The constructors of a class. */
  public List<ExecutableElement> constructors(TypeElement type) {
    return ElementFilter.constructorsIn(of(type));
  }
}
