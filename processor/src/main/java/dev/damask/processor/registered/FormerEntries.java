package dev.damask.processor.registered;

import dev.damask.processor.core.Output;
import dev.damask.processor.core.Program;
import dev.damask.processor.core.SourceFolders;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * The roots and entries that the compilation before this one saw, since a build may show only the
 * sources that have changed.
 *
 * <p>Of those not shown now, the ones remain that still have a class file and, where the compiler
 * tells where sources are, a source.
 */
final class FormerEntries {

  static final String PATH = "META-INF/damask/registered";

  private final Output output;
  private final Map<String, List<String>> entriesByRoot;

  private FormerEntries(Output output, Map<String, List<String>> entriesByRoot) {
    this.output = output;
    this.entriesByRoot = entriesByRoot;
  }

  // p.Plugin
  //   p.EmailPlugin
  static FormerEntries read(Output output) {
    Map<String, List<String>> entriesByRoot = new LinkedHashMap<>();
    List<String> entries = new ArrayList<>();
    for (String line : output.resource(PATH).orElse("").lines().toList()) {
      if (line.startsWith(" ")) {
        entries.add(line.strip());
      } else {
        entries = new ArrayList<>();
        entriesByRoot.put(line, entries);
      }
    }
    return new FormerEntries(output, entriesByRoot);
  }

  boolean isEmpty() {
    return entriesByRoot.isEmpty();
  }

  /** The entries that a root had. */
  List<String> entriesOf(String root) {
    return entriesByRoot.getOrDefault(root, List.of());
  }

  /** The types that are still there and are not among those that the compilation shows. */
  List<TypeElement> types(List<TypeElement> shown, Program program) {
    if (isEmpty()) {
      return List.of();
    }
    Map<String, TypeElement> shownByName = new LinkedHashMap<>();
    shown.forEach(type -> shownByName.put(type.getQualifiedName().toString(), type));
    Map<String, TypeElement> remaining = new LinkedHashMap<>();
    entriesByRoot.forEach(
        (root, entries) -> {
          List<String> names = Stream.concat(Stream.of(root), entries.stream()).toList();
          Set<Path> folders = folders(names, shownByName);
          for (String name : names) {
            @Nullable TypeElement type = program.elements().getTypeElement(name);
            if (type != null && !shownByName.containsKey(name) && isThere(type, folders)) {
              remaining.put(name, type);
            }
          }
        });
    return List.copyOf(remaining.values());
  }

  /** Where the sources of those are that are shown. */
  private Set<Path> folders(List<String> names, Map<String, TypeElement> shownByName) {
    Set<Path> folders = new HashSet<>();
    for (String name : names) {
      Optional.ofNullable(shownByName.get(name))
          .flatMap(output.sources()::of)
          .ifPresent(folders::add);
    }
    return folders;
  }

  private boolean isThere(TypeElement type, Set<Path> folders) {
    SourceFolders sources = output.sources();
    return output.hasClassFile(type)
        && (folders.isEmpty()
            || folders.stream().anyMatch(folder -> sources.contains(folder, type))
            || output.hasGeneratedSource(type));
  }
}
