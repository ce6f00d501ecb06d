package dev.damask.processor.decorate.weave;

import com.palantir.javapoet.TypeName;
import dev.damask.processor.core.Program;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Methods of unrelated interfaces that one method of a wrapper has to implement. */
public final class Equivalence {

  private Equivalence() {}

  /** The more specific of two methods, without the exceptions that the other one does not allow. */
  public static Candidate join(Candidate present, Candidate added, Program program) {
    Types types = program.types();
    TypeMirror presentResult = types.erasure(present.method().getReturnType());
    TypeMirror addedResult = types.erasure(added.method().getReturnType());
    boolean addedIsNarrower =
        !types.isSameType(presentResult, addedResult)
            && types.isSubtype(addedResult, presentResult);
    Candidate narrower = addedIsNarrower ? added : present;
    Candidate wider = addedIsNarrower ? present : added;
    return new Candidate(
        narrower.method(),
        narrower.signature().withThrown(allowed(narrower, wider.method(), types)),
        present.decorators().isEmpty() ? added.stem() : present.stem(),
        present.decorators().isEmpty() ? added.decorators() : present.decorators());
  }

  /** Whether their parameters have the same types once type variables are gone. */
  public static boolean areDeclaredAlike(
      ExecutableElement one, ExecutableElement two, Types types) {
    for (int i = 0; i < one.getParameters().size(); i++) {
      TypeMirror ofOne = types.erasure(one.getParameters().get(i).asType());
      TypeMirror ofTwo = types.erasure(two.getParameters().get(i).asType());
      if (!types.isSameType(ofOne, ofTwo)) {
        return false;
      }
    }
    return true;
  }

  private static List<TypeName> allowed(Candidate narrower, ExecutableElement wider, Types types) {
    List<TypeName> allowed = new ArrayList<>();
    List<? extends TypeMirror> thrown = narrower.method().getThrownTypes();
    for (int i = 0; i < thrown.size(); i++) {
      TypeMirror exception = thrown.get(i);
      if (wider.getThrownTypes().stream().anyMatch(it -> types.isSubtype(exception, it))) {
        allowed.add(narrower.signature().thrown().get(i));
      }
    }
    return allowed;
  }
}
