package dev.damask.processor.decorate.weave;

import dev.damask.processor.code.Hierarchy.MethodIn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether the methods that a decoration adds to a wrapper are there already. */
public final class JointNames {

  private final Use use;
  private final List<JointMethod> earlier;

  private JointNames(JointDraft own, Drafts all) {
    this.use = own.use();
    this.earlier = earlier(all);
  }

  /** Reports a method that the type has already, or has for another decoration. */
  public static boolean areTaken(JointDraft own, Drafts all) {
    JointNames names = new JointNames(own, all);
    boolean areTaken = false;
    for (JointMethod method : own.methods()) {
      areTaken |= names.isTaken(method);
    }
    return areTaken;
  }

  private boolean isTaken(JointMethod method) {
    Optional<String> declaring = declaring(method);
    Optional<String> holder = declaring.isPresent() ? declaring : other(method);
    // What several add together is told of once.
    if (holder.isPresent() && earlier.stream().noneMatch(it -> isSame(it, method))) {
      use.report()
          .add(
              UseProblem.GeneratedNameTaken,
              use.annotation().place(),
              method.text(),
              method.owner(),
              holder.get(),
              method.cure());
    }
    return holder.isPresent();
  }

  /** The type that declares such a method. */
  private Optional<String> declaring(JointMethod method) {
    for (MethodIn declared : use.desk().hierarchy().methodsNamed(method.name())) {
      if (method.parameters().equals(JointMethod.erased(declared.method(), use))) {
        return Optional.of(declared.in().type().getSimpleName().toString());
      }
    }
    return Optional.empty();
  }

  /** What comes first and has such a method for itself. */
  private Optional<String> other(JointMethod method) {
    for (JointMethod it : earlier) {
      if (it.isLike(method) && !isSame(it, method)) {
        return Optional.of(it.owner());
      }
    }
    return Optional.empty();
  }

  private boolean isSame(JointMethod one, JointMethod other) {
    return one.group().equals(other.group()) && one.isLike(other);
  }

  /** The methods that are added by what comes first. */
  private List<JointMethod> earlier(Drafts all) {
    List<JointMethod> methods = new ArrayList<>();
    for (Drafted drafted : all.all()) {
      if (drafted.use().method().equals(use.method())
          && drafted.use().annotation().equals(use.annotation())) {
        break;
      }
      Optional<JointDraft> joint = drafted.as(JointDraft.class);
      if (joint.isPresent()) {
        methods.addAll(joint.get().methods());
      }
    }
    return methods;
  }
}
