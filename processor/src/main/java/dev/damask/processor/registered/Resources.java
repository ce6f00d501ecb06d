package dev.damask.processor.registered;

import dev.damask.processor.core.Program;
import dev.damask.processor.core.Round;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Writes what {@code ServiceLoader} finds of registries: behind a comment, which tells it from the
 * services that the user has listed in the same file.
 */
final class Resources {

  private static final String SERVICES = "META-INF/services/";
  private static final String COMMENT = "# By Damask:";

  private final Collection<Registration> registrations;
  private final Round round;
  private final Program program;

  Resources(Collection<Registration> registrations, Round round) {
    this.registrations = registrations;
    this.round = round;
    this.program = round.program();
  }

  void write() {
    SortedMap<String, SortedSet<String>> services = new TreeMap<>();
    round.former().services().forEach(service -> services.put(service, new TreeSet<>()));
    SortedSet<String> parts = new TreeSet<>();
    services.put(Completion.PART, parts);
    for (Registration registration : registrations) {
      registration.parts().forEach(part -> parts.add(part.name().reflectionName()));
      @Nullable TypeElement root = program.elements().getTypeElement(registration.root());
      if (root != null) {
        services.put(program.elements().getBinaryName(root).toString(), registration.services());
      }
    }
    services.forEach(this::write);
  }

  private void write(String service, SortedSet<String> providers) {
    String path = SERVICES + service;
    List<String> before = round.output().resource(path).orElse("").lines().toList();
    int comment = before.indexOf(COMMENT);
    if (providers.isEmpty() && comment < 0) {
      return;
    }
    List<String> lines = new ArrayList<>(comment < 0 ? before : before.subList(0, comment));
    lines.removeIf(line -> providers.contains(line.strip()));
    if (!providers.isEmpty()) {
      lines.add(COMMENT);
      lines.addAll(providers);
    }
    lines.add("");
    round.output().writeResource(path, String.join("\n", lines), Draft.cause(program));
  }
}
