package dev.damask.processor.core;

import java.io.IOException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileManager.Location;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * Where sources are, as far as the compiler tells: on its source path, which a build gives it
 * whole; else in the folders of the sources that it shows.
 */
final class SourcePlaces {

  private final Elements elements;
  private final Filer filer;
  private final boolean arePath;
  private final Set<Path> folders;

  private SourcePlaces(Elements elements, Filer filer, boolean arePath, Set<Path> folders) {
    this.elements = elements;
    this.filer = filer;
    this.arePath = arePath;
    this.folders = folders;
  }

  /**
   * @param shown types that are compiled from source
   */
  static SourcePlaces of(ProcessingEnvironment environment, List<TypeElement> shown) {
    SourceFiles files = SourceFiles.of(environment);
    Elements elements = environment.getElementUtils();
    Filer filer = environment.getFiler();
    Set<Path> folders = new HashSet<>();
    boolean arePath = false;
    for (TypeElement type : shown) {
      arePath = arePath || isAt(StandardLocation.SOURCE_PATH, type, elements, filer);
      files.file(type).flatMap(file -> folder(file, inside(type))).ifPresent(folders::add);
    }
    return new SourcePlaces(elements, filer, arePath, folders);
  }

  boolean areKnown() {
    return arePath || !folders.isEmpty();
  }

  /** Whether the source of a type that has a class file is known to be there no more. */
  boolean lack(TypeElement type) {
    if (!areKnown()
        || folders.stream().anyMatch(folder -> Files.exists(folder.resolve(inside(type))))
        || isAt(StandardLocation.SOURCE_OUTPUT, type, elements, filer)) {
      return false;
    }
    // A folder that has others of its package is taken for the one that it was in.
    return arePath
        ? !isAt(StandardLocation.SOURCE_PATH, type, elements, filer)
        : folders.stream().map(it -> it.resolve(inside(type))).anyMatch(SourcePlaces::hasFolder);
  }

  private static boolean hasFolder(Path file) {
    @Nullable Path folder = file.getParent();
    return folder != null && Files.isDirectory(folder);
  }

  private static boolean isAt(Location place, TypeElement type, Elements elements, Filer filer) {
    String packageName = elements.getPackageOf(type).getQualifiedName().toString();
    String file = outermost(type).getSimpleName() + ".java";
    try {
      filer.getResource(place, packageName, file).openInputStream().close();
      return true;
    } catch (IOException | RuntimeException notThere) {
      // Compilers differ in what they throw where there is no such file or place.
      return false;
    }
  }

  /** The folder in which the folders of packages are. */
  private static Optional<Path> folder(JavaFileObject source, Path inside) {
    try {
      @Nullable Path folder = Path.of(source.toUri());
      if (!folder.endsWith(inside)) {
        return Optional.empty();
      }
      for (int i = inside.getNameCount(); folder != null && i > 0; i--) {
        folder = folder.getParent();
      }
      return Optional.ofNullable(folder);
    } catch (IllegalArgumentException | FileSystemNotFoundException notReal) {
      return Optional.empty();
    }
  }

  // p/Foo.java
  private static Path inside(TypeElement type) {
    String name = outermost(type).getQualifiedName().toString();
    return Path.of(name.replace('.', '/') + ".java");
  }

  private static TypeElement outermost(TypeElement type) {
    TypeElement outermost = type;
    while (outermost.getEnclosingElement() instanceof TypeElement enclosing) {
      outermost = enclosing;
    }
    return outermost;
  }
}
