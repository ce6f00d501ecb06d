package dev.damask.processor.registered;

import dev.damask.processor.core.Guarded;
import dev.damask.processor.core.IndexPattern;
import dev.damask.processor.core.Lombok;
import dev.damask.processor.core.Place;
import dev.damask.processor.core.Program;
import dev.damask.processor.core.Report;
import dev.damask.processor.core.Round;
import dev.damask.processor.core.Unfindable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * {@code @Registered}: a registry for each root, with the entries of a whole compilation.
 *
 * <p>Incremental builds are told that all registries of a compilation have one cause, the
 * annotation itself: so they show it, and all registries are written, where an entry of one
 * changes.
 *
 * <p>A registry is written as soon as every type's supertypes exist, mostly in the first round, so
 * that others may name it. Entries that other processors generate later join as a part, like those
 * of other jars.
 */
public final class RegisteredPattern implements IndexPattern {

  static final String ANNOTATION = "dev.damask.Registered";
  static final String UNREGISTERED = "dev.damask.Unregistered";
  static final String SUFFIX = "Registry";

  private final Map<String, Registration> registrations = new TreeMap<>();
  private final SortedSet<String> waiting = new TreeSet<>();
  private final PartNames partNames = new PartNames();
  private boolean isComplete;

  @Override
  public void round(Round round) {
    Program program = round.program();
    Report report = round.report();
    List<String> again = List.copyOf(waiting);
    waiting.clear();
    // What is shown as a class file has not changed, and is among the former types.
    List<TypeElement> types = round.types();
    for (TypeElement type : types) {
      if (program.isSource(type)) {
        look(type, true, round);
      }
    }
    lookAgain(again, round);
    if (!isComplete && concernsRegistries(types, round)) {
      for (TypeElement type : round.former().types(program)) {
        look(type, false, round);
      }
      isComplete = true;
    }
    boolean isLastChance =
        round.isLast() || round.isInVain() || round.hasErrors() || report.hasErrors();
    if (waiting.isEmpty() || isLastChance) {
      write(isLastChance, round);
      if (round.isInVain()) {
        waiting.clear();
      }
    } else {
      waitFor(waiting.first(), round);
    }
    if (isComplete && round.isLast() && !round.hasErrors() && !report.hasErrors()) {
      new Completion(registrations.values(), round).check();
      if (!report.hasErrors()) {
        new Resources(registrations.values(), round).write();
      }
    }
  }

  private void lookAgain(List<String> names, Round round) {
    for (String name : names) {
      @Nullable TypeElement type = round.program().elements().getTypeElement(name);
      if (type != null) {
        look(type, false, round);
      }
    }
  }

  /**
   * Whether registries are to be written, and then all of them: what is not shown may have to be in
   * them, or be in them no more.
   */
  private boolean concernsRegistries(List<TypeElement> types, Round round) {
    if (!registrations.isEmpty()) {
      return true;
    }
    for (TypeElement type : types) {
      // The cause of registries, and shown where one of them has to be written again.
      if (type.getQualifiedName().contentEquals(ANNOTATION)) {
        return true;
      }
    }
    return round.former().missesDeleted() && round.former().hasName(PartNames::mayBeRegistry);
  }

  private void look(TypeElement type, boolean isNew, Round round) {
    Guarded.run(Place.of(type), round.report(), () -> lookAt(type, isNew, round));
  }

  private void lookAt(TypeElement type, boolean isNew, Round round) {
    Program program = round.program();
    if (Finder.isOurs(type, program)) {
      return;
    }
    if (Unfindable.is(type, program)) {
      tellOfUnfindable(type, round);
      return;
    }
    String name = type.getQualifiedName().toString();
    Finder finder = new Finder(type, program);
    Report its = finder.report();
    if (Finder.isAbstract(type)) {
      finder.checkAbstract();
      round.report().addAll(its);
      if (Finder.isMarkedRoot(type, program)) {
        registration(type).own();
      }
      return;
    }
    List<TypeElement> roots = finder.roots();
    boolean awaitsLombok = isNew && !roots.isEmpty() && Lombok.changes(type);
    if (!its.missing().isEmpty() || awaitsLombok) {
      waiting.add(name);
      return;
    }
    round.report().addAll(its);
    roots.forEach(root -> registration(root).add(name));
    if (its.hasErrors() && finder.couldBeMeantAsRoot()) {
      registration(type).mistake();
    }
  }

  /** An entry of a root that stands there too is no mistake of its own. */
  private static void tellOfUnfindable(TypeElement type, Round round) {
    Program program = round.program();
    Optional<Place> annotated = program.annotation(type, ANNOTATION).map(it -> Place.of(type, it));
    boolean isEntry =
        !Finder.isAbstract(type)
            && new Finder(type, program)
                .roots().stream().anyMatch(it -> !Unfindable.is(it, program));
    if (annotated.isPresent() || isEntry) {
      Unfindable.tell(type, annotated.orElse(Place.of(type)), round.report());
    }
  }

  private Registration registration(TypeElement root) {
    return registrations.computeIfAbsent(root.getQualifiedName().toString(), Registration::new);
  }

  /** Writes what is due and known well enough; all of it where there is no later chance. */
  private void write(boolean isLastChance, Round round) {
    List<Draft> drafts = new ArrayList<>();
    for (Registration registration : registrations.values()) {
      if (registration.isDue()) {
        Draft.read(registration, partNames, round).ifPresent(drafts::add);
      }
    }
    if (isLastChance && !round.hasErrors()) {
      new RegistryCycles(drafts).tell();
    }
    boolean writesAll =
        isLastChance
            || drafts.stream()
                .anyMatch(it -> it.report().missing().isEmpty() && it.report().hasErrors());
    for (Draft draft : drafts) {
      if (writesAll || draft.report().missing().isEmpty()) {
        draft.write();
        // What an entry lacks, it lacks for each of its roots.
        round.report().addOnce(draft.report());
      } else {
        waitFor(draft.root(), round);
      }
    }
  }

  private static void waitFor(String type, Round round) {
    @Nullable TypeElement known = round.program().elements().getTypeElement(type);
    if (known != null) {
      round.askForAnother(known);
    }
  }
}
