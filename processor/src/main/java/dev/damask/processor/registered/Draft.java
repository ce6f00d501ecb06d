package dev.damask.processor.registered;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.damask.processor.code.Desk;
import dev.damask.processor.core.GeneratedName;
import dev.damask.processor.core.Output;
import dev.damask.processor.core.Place;
import dev.damask.processor.core.Program;
import dev.damask.processor.core.Report;
import dev.damask.processor.core.Round;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** What there is to write about a root in one round, not yet written. */
final class Draft {

  private final Registration registration;
  private final TypeElement rootType;
  private final PartNames partNames;
  private final Output output;
  private final Program program;
  private final boolean isInVain;
  private final Report report = new Report();
  private final Report ofRoot;
  private final Desk desk;
  private final List<TypeElement> types = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();
  private RootReader.@Nullable Reading reading;
  private List<String> takenInVain = List.of();
  private boolean isSkeleton;

  private Draft(Registration registration, TypeElement rootType, PartNames partNames, Round round) {
    this.registration = registration;
    this.rootType = rootType;
    this.partNames = partNames;
    this.output = round.output();
    this.program = round.program();
    this.isInVain = (round.isInVain() || round.isLast()) && !round.hasErrors();
    // What is wrong with the root of another compilation, or with one read before, was said there.
    this.ofRoot = isRegistry() && !registration.isMistaken() ? report : new Report();
    this.desk = RootReader.desk(rootType, program).reportingTo(ofRoot);
  }

  static Optional<Draft> read(Registration registration, PartNames partNames, Round round) {
    @Nullable TypeElement root = round.program().elements().getTypeElement(registration.root());
    if (root == null) {
      return Optional.empty();
    }
    Draft draft = new Draft(registration, root, partNames, round);
    draft.read();
    return Optional.of(draft);
  }

  /** The qualified name of the root. */
  String root() {
    return registration.root();
  }

  /** What reading found wrong, and what it missed. */
  Report report() {
    return report;
  }

  /** What the root's factory takes that does not exist yet, as the compiler names it. */
  List<String> takenInVain() {
    return takenInVain;
  }

  /** Whether the root's factory takes the registry of another root, which does not exist yet. */
  boolean takes(Draft other) {
    ClassName registry = GeneratedName.of(other.rootType, RegisteredPattern.SUFFIX);
    return takenInVain.contains(registry.simpleName())
        || takenInVain.contains(registry.canonicalName());
  }

  /** Says that the registry waits for itself. */
  void tellOfCycle() {
    new RootReader(desk).tellOfCycle(takenInVain.get(0));
  }

  private void read() {
    reading = new RootReader(desk).read().orElse(null);
    takenInVain = List.copyOf(report.missing());
    isSkeleton =
        registration.isMistaken()
            || ofRoot.hasErrors()
            || !takenInVain.isEmpty()
            || !program.allowsWhatIsWritten();
    for (String name : registration.pending()) {
      @Nullable TypeElement type = program.elements().getTypeElement(name);
      if (type != null) {
        types.add(type);
      }
    }
    if (reading != null && !isSkeleton && hasRegistry(reading.root())) {
      readEntries(reading);
    }
  }

  /** Whether it is the registry itself; else a part of it. */
  private boolean isRegistry() {
    return registration.isOwn() && !registration.isWritten();
  }

  private boolean hasRegistry(Root root) {
    if (registration.isOwn()
        || program.elements().getTypeElement(root.registry().canonicalName()) != null) {
      return true;
    }
    TypeElement first = types.get(0);
    report.add(
        RegisteredProblem.NoRegistry, Place.of(first), first.getSimpleName(), root.simpleName());
    return false;
  }

  private void readEntries(RootReader.Reading root) {
    EntryReader reader = new EntryReader(root, packageName(root.root()), isInVain, desk);
    for (TypeElement type : types) {
      Optional<Entry> entry = reader.read(type, report).filter(read -> hasOwnKey(read, type));
      if (entry.isPresent()) {
        entries.add(entry.get());
        output.noteAuxiliary(type, Place.of(type), report);
      }
    }
    List<String> constants = root.root().keys().constants();
    entries.sort(
        Comparator.comparingInt(Entry::order)
            .thenComparingInt(entry -> constants.indexOf(entry.key()))
            .thenComparing(Entry::key));
  }

  // A registry stands beside its root, a part beside the first of its entries.
  private String packageName(Root root) {
    return isRegistry()
        ? root.registry().packageName()
        : types.stream()
            .map(type -> program.info(type).name().packageName())
            .sorted()
            .findFirst()
            .orElseThrow();
  }

  private boolean hasOwnKey(Entry entry, TypeElement type) {
    String name = type.getQualifiedName().toString();
    for (Entry other : entries) {
      if (other.key().equals(entry.key())) {
        return taken(entry, type, other.type().canonicalName());
      }
    }
    @Nullable String before = registration.classOf(entry.key());
    return before == null || before.equals(name) || taken(entry, type, before);
  }

  private boolean taken(Entry entry, TypeElement type, String other) {
    Place place =
        program
            .annotation(type, RegisteredPattern.ANNOTATION)
            .map(it -> Place.of(type, it))
            .orElseGet(() -> Place.of(type));
    report.add(
        RegisteredProblem.KeyTaken,
        place,
        type.getSimpleName(),
        entry.key(),
        rootType.getSimpleName(),
        other);
    return false;
  }

  void write() {
    if (reading != null) {
      Root root = reading.root();
      registration.expect(root.keys().exhaustive() ? root.keys().constants() : List.of());
      for (Entry entry : entries) {
        registration.claim(entry.key(), entry.type().canonicalName());
        if (root.services()) {
          registration.services().add(entry.created().reflectionName());
        }
      }
      if (isRegistry()) {
        writeRegistry(root);
      } else if (!entries.isEmpty()) {
        writePart(root);
      }
    } else if (isRegistry()) {
      ClassName registry = GeneratedName.of(rootType, RegisteredPattern.SUFFIX);
      TypeSpec.Builder skeleton = RegistrySkeleton.of(registry);
      output.write(registry, skeleton, rootType, cause(program), place(rootType), report);
    }
    registration.written();
  }

  private void writeRegistry(Root root) {
    if (isSkeleton) {
      desk.lint().suppressAll();
    }
    RegistryWriter writer =
        new RegistryWriter(root, entries, desk.lint().annotations(rootType, program));
    output.write(
        root.registry(),
        isSkeleton ? writer.skeleton() : writer.registry(),
        rootType,
        cause(program),
        place(rootType),
        report);
  }

  private void writePart(Root root) {
    TypeElement first = types.get(0);
    ClassName name = partNames.next(root, packageName(root), output, program);
    registration.parts().add(new Registration.Part(name, first.getQualifiedName().toString()));
    RegistryWriter writer =
        new RegistryWriter(root, entries, desk.lint().annotationsOfPart(first, program));
    output.write(name, writer.part(name), first, cause(program), Place.of(first), report);
  }

  private Place place(TypeElement type) {
    return Place.of(type, program.annotation(type, RegisteredPattern.ANNOTATION).orElseThrow());
  }

  /** What incremental builds take for the cause of registries: the annotation itself. */
  static TypeElement cause(Program program) {
    return program.elements().getTypeElement(RegisteredPattern.ANNOTATION);
  }
}
