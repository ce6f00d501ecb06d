package dev.damask.processor.registered;

import dev.damask.processor.core.Output;
import dev.damask.processor.core.Program;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Writes the files that registries need beside their classes. */
final class Resources {

  private static final String SERVICES = "META-INF/services/";

  private final Collection<Registration> registrations;
  private final FormerEntries former;
  private final Output output;
  private final Program program;

  Resources(
      Collection<Registration> registrations,
      FormerEntries former,
      Output output,
      Program program) {
    this.registrations = registrations;
    this.former = former;
    this.output = output;
    this.program = program;
  }

  void write() {
    SortedSet<String> parts = new TreeSet<>();
    for (Registration registration : registrations) {
      registration.parts().forEach(part -> parts.add(part.name().reflectionName()));
      writeServices(registration);
    }
    if (!parts.isEmpty()
        || (!former.isEmpty() && output.resource(SERVICES + Completion.PART).isPresent())) {
      write(SERVICES + Completion.PART, parts);
    }
    writeEntries();
  }

  /** Lists the entries for {@code ServiceLoader}, beside services that the user has listed. */
  private void writeServices(Registration registration) {
    @Nullable TypeElement root = program.elements().getTypeElement(registration.root());
    if (registration.services().isEmpty() || root == null) {
      return;
    }
    String path = SERVICES + program.elements().getBinaryName(root);
    SortedSet<String> lines = new TreeSet<>(registration.services());
    Set<String> ours = new HashSet<>(former.entriesOf(registration.root()));
    for (String line : output.resource(path).orElse("").lines().toList()) {
      String name = line.strip().replace('$', '.');
      boolean isUsers =
          !name.isEmpty()
              && !ours.contains(name)
              && program.elements().getTypeElement(name) != null
              && !Finder.isOurs(program.elements().getTypeElement(name), program);
      if (isUsers) {
        lines.add(line.strip());
      }
    }
    write(path, lines);
  }

  /** Notes what was seen, for the next compilation. */
  private void writeEntries() {
    List<String> lines = new ArrayList<>();
    for (Registration registration : registrations) {
      lines.add(registration.root());
      registration.found().forEach(entry -> lines.add("  " + entry));
    }
    if (!lines.isEmpty() || !former.isEmpty()) {
      write(FormerEntries.PATH, lines);
    }
  }

  private void write(String path, Collection<String> lines) {
    String text = lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    output.writeResource(path, text, List.of());
  }
}
