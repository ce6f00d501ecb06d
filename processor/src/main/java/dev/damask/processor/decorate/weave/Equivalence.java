package dev.damask.processor.decorate.weave;

import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Assignability;
import dev.damask.processor.code.CheckedExceptions;
import dev.damask.processor.code.Desk;
import dev.damask.processor.code.Inherited;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/** Methods of unrelated interfaces that one method of a wrapper has to implement. */
public final class Equivalence {

  private Equivalence() {}

  /** The more specific of two methods of a type, with the exceptions that both allow. */
  public static Candidate join(Candidate present, Candidate added, Desk desk) {
    Assignability assignability = new Assignability(desk);
    TypeMirror presentResult = present.method().getReturnType();
    TypeMirror addedResult = added.method().getReturnType();
    boolean addedIsNarrower =
        !desk.names().erased(presentResult).equals(desk.names().erased(addedResult))
            && assignability.isErasedSubtype(addedResult, presentResult);
    Candidate narrower = addedIsNarrower ? added : present;
    Candidate wider = addedIsNarrower ? present : added;
    List<? extends TypeMirror> ofNarrower = thrown(narrower, desk);
    List<? extends TypeMirror> ofWider = thrown(wider, desk);
    List<TypeMirror> all = new ArrayList<>(ofNarrower);
    all.addAll(ofWider);
    List<TypeName> allNames = new ArrayList<>(narrower.signature().thrown());
    allNames.addAll(wider.signature().thrown());
    List<TypeMirror> thrown = new ArrayList<>();
    List<TypeName> names = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (!names.contains(allNames.get(i))
          && isAllowed(all.get(i), ofNarrower, assignability)
          && isAllowed(all.get(i), ofWider, assignability)) {
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
  public static boolean throwsNoMore(Candidate joint, Desk desk) {
    Assignability assignability = new Assignability(desk);
    List<? extends TypeMirror> allowed = thrown(joint, desk);
    List<? extends TypeMirror> thrown =
        Inherited.method(joint.method(), desk.type(), desk.program()).getThrownTypes();
    for (TypeMirror exception : CheckedExceptions.among(thrown, assignability)) {
      if (!isAllowed(exception, allowed, assignability)) {
        return false;
      }
    }
    return true;
  }

  /** Whether their parameters have the same types once type variables are gone. */
  public static boolean areDeclaredAlike(ExecutableElement one, ExecutableElement two, Desk desk) {
    for (int i = 0; i < one.getParameters().size(); i++) {
      TypeName ofOne = desk.names().erased(one.getParameters().get(i).asType());
      TypeName ofTwo = desk.names().erased(two.getParameters().get(i).asType());
      if (!ofOne.equals(ofTwo)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAllowed(
      TypeMirror exception, List<? extends TypeMirror> thrown, Assignability assignability) {
    for (TypeMirror it : thrown) {
      if (assignability.isSubtype(exception, it)) {
        return true;
      }
    }
    return false;
  }

  private static List<? extends TypeMirror> thrown(Candidate of, Desk desk) {
    return of.joint().isPresent()
        ? of.joint().get()
        : Inherited.method(of.method(), desk.type(), desk.program()).getThrownTypes();
  }
}
