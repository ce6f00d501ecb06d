package dev.damask.processor.decorate.weave;

import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.CheckedExceptions;
import dev.damask.processor.code.Inherited;
import dev.damask.processor.core.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Methods of unrelated interfaces that one method of a wrapper has to implement. */
public final class Equivalence {

  private Equivalence() {}

  /**
   * The more specific of two methods, with the exceptions that both allow.
   *
   * @param type that inherits both
   */
  public static Candidate join(
      Candidate present, Candidate added, TypeElement type, Program program) {
    Types types = program.types();
    TypeMirror presentResult = types.erasure(present.method().getReturnType());
    TypeMirror addedResult = types.erasure(added.method().getReturnType());
    boolean addedIsNarrower =
        !types.isSameType(presentResult, addedResult)
            && types.isSubtype(addedResult, presentResult);
    Candidate narrower = addedIsNarrower ? added : present;
    Candidate wider = addedIsNarrower ? present : added;
    List<? extends TypeMirror> ofNarrower = thrown(narrower, type, program);
    List<? extends TypeMirror> ofWider = thrown(wider, type, program);
    List<TypeMirror> all = new ArrayList<>(ofNarrower);
    all.addAll(ofWider);
    List<TypeName> allNames = new ArrayList<>(narrower.signature().thrown());
    allNames.addAll(wider.signature().thrown());
    List<TypeMirror> thrown = new ArrayList<>();
    List<TypeName> names = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (!names.contains(allNames.get(i))
          && isAllowed(all.get(i), ofNarrower, types)
          && isAllowed(all.get(i), ofWider, types)) {
        thrown.add(all.get(i));
        names.add(allNames.get(i));
      }
    }
    return new Candidate(
        narrower.method(),
        narrower.signature().withThrown(names),
        present.decorators().isEmpty() ? added.stem() : present.stem(),
        present.decorators().isEmpty() ? added.decorators() : present.decorators(),
        Optional.empty(),
        Optional.of(thrown));
  }

  /** Whether the one method whose types it has throws nothing but what all of them allow. */
  public static boolean throwsNoMore(Candidate joint, TypeElement type, Program program) {
    List<? extends TypeMirror> allowed = thrown(joint, type, program);
    List<? extends TypeMirror> thrown =
        Inherited.method(joint.method(), type, program).getThrownTypes();
    for (TypeMirror exception : CheckedExceptions.among(thrown, program)) {
      if (!isAllowed(exception, allowed, program.types())) {
        return false;
      }
    }
    return true;
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

  private static boolean isAllowed(
      TypeMirror exception, List<? extends TypeMirror> thrown, Types types) {
    for (TypeMirror it : thrown) {
      if (types.isSubtype(exception, it)) {
        return true;
      }
    }
    return false;
  }

  private static List<? extends TypeMirror> thrown(
      Candidate of, TypeElement type, Program program) {
    return of.joint().isPresent()
        ? of.joint().get()
        : Inherited.method(of.method(), type, program).getThrownTypes();
  }
}
