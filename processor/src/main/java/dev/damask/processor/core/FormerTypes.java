package dev.damask.processor.core;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * The types whose class files former compilations have left, since a build may show only the
 * sources that have changed.
 */
public final class FormerTypes {

  private static final String CLASS = ".class";
  private static final Path SERVICES = Path.of("META-INF", "services");

  private final List<String> names;
  private final List<String> services;
  private final SourcePlaces places;

  private FormerTypes(List<String> names, List<String> services, SourcePlaces places) {
    this.names = names;
    this.services = services;
    this.places = places;
  }

  /**
   * Looks for them before anything of this compilation is written.
   *
   * @param shown the types that the compilation begins with
   */
  static FormerTypes read(ProcessingEnvironment environment, List<TypeElement> shown) {
    Optional<Path> folder = folder(environment, shown);
    List<String> names = folder.isPresent() ? topLevel(folder.get()) : List.of();
    List<String> services = folder.isPresent() ? services(folder.get()) : List.of();
    List<TypeElement> tellingTypes = names.isEmpty() ? List.of() : shown;
    return new FormerTypes(names, services, SourcePlaces.of(environment, tellingTypes));
  }

  /** The folder of the class files, if it is a real one. */
  private static Optional<Path> folder(ProcessingEnvironment environment, List<TypeElement> shown) {
    Optional<Path> known = root(environment.getFiler(), "META-INF/damask");
    // ecj tells only of files that are there.
    for (int i = 0; known.isEmpty() && i < shown.size(); i++) {
      String name = environment.getElementUtils().getBinaryName(shown.get(i)).toString();
      known = root(environment.getFiler(), name.replace('.', '/') + CLASS);
    }
    return known.isPresent() && Files.isDirectory(known.get()) ? known : Optional.empty();
  }

  private static Optional<Path> root(Filer filer, String file) {
    try {
      @Nullable Path folder =
          Path.of(filer.getResource(StandardLocation.CLASS_OUTPUT, "", file).toUri());
      for (int i = Path.of(file).getNameCount(); folder != null && i > 0; i--) {
        folder = folder.getParent();
      }
      return Optional.ofNullable(folder);
    } catch (IOException | FileSystemNotFoundException | IllegalArgumentException notThere) {
      return Optional.empty();
    }
  }

  private static List<String> topLevel(Path folder) {
    Set<String> all = new HashSet<>();
    try {
      addNames(folder, "", all);
    } catch (IOException | DirectoryIteratorException unreadable) {
      return List.of();
    }
    List<String> topLevel = new ArrayList<>();
    for (String name : all) {
      if (!isNested(name, all)) {
        topLevel.add(name);
      }
    }
    Collections.sort(topLevel);
    return topLevel;
  }

  private static void addNames(Path folder, String prefix, Set<String> all) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
          addNames(file, prefix + name + ".", all);
        } else if (name.endsWith(CLASS) && !name.endsWith("-info" + CLASS)) {
          all.add(prefix + name.substring(0, name.length() - CLASS.length()));
        }
      }
    }
  }

  private static List<String> services(Path folder) {
    if (!Files.isDirectory(folder.resolve(SERVICES))) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.resolve(SERVICES))) {
      for (Path file : files) {
        names.add(file.getFileName().toString());
      }
    } catch (IOException | DirectoryIteratorException unreadable) {
      return List.of();
    }
    Collections.sort(names);
    return names;
  }

  private static boolean isNested(String name, Set<String> all) {
    for (int i = name.indexOf('$'); i > 0; i = name.indexOf('$', i + 1)) {
      if (all.contains(name.substring(0, i))) {
        return true;
      }
    }
    return false;
  }

  /** The services that are listed beside the class files. */
  public List<String> services() {
    return services;
  }

  /** Whether there is a top-level type with such a name. */
  public boolean hasName(Predicate<String> name) {
    for (String it : names) {
      if (name.test(it)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is known where sources are, so that those that were deleted are missed. */
  public boolean missesDeleted() {
    return places.areKnown();
  }

  /** Whether the source of a type is known to be deleted. */
  public boolean isDeleted(TypeElement type) {
    return places.lack(type);
  }

  /** All that the compilation has not shown and whose source is not deleted, and those in them. */
  public List<TypeElement> types(Program program) {
    List<TypeElement> types = new ArrayList<>();
    Elements elements = program.elements();
    for (String name : names) {
      @Nullable TypeElement type = elements.getTypeElement(name);
      if (type != null && !program.isSource(type) && !isDeleted(type)) {
        add(type, types);
      }
    }
    return types;
  }

  private static void add(TypeElement type, List<TypeElement> types) {
    types.add(type);
    for (TypeElement nested : ElementFilter.typesIn(type.getEnclosedElements())) {
      add(nested, types);
    }
  }
}
