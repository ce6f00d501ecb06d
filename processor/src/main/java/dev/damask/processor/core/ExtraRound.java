package dev.damask.processor.core;

import com.palantir.javapoet.ClassName;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/**
 * Asks javac for one more round, while there are types that name what does not exist yet.
 *
 * <p>Once two of them have brought no type at all, nobody is left who would make what is missing,
 * and it is not too late to say so: what is written in the last round javac does not read after an
 * error, and a type that is missing is one. One is not enough: where Damask claims all annotations
 * of a round, processors for any are first called in the next.
 */
public final class ExtraRound {

  private final Filer filer;
  private final boolean isJavac;
  private @Nullable JavaFileObject asked;
  private int inVain;
  private boolean isBegun;

  ExtraRound(ProcessingEnvironment environment) {
    this.filer = environment.getFiler();
    this.isJavac = Javac.made(environment.getElementUtils());
  }

  /** Whether rounds that were asked for have brought nothing. To be called at the begin of each. */
  boolean isInVain(RoundEnvironment round) {
    @Nullable JavaFileObject file = asked;
    if (file != null) {
      delete(file);
      asked = null;
    }
    inVain = file != null && round.getRootElements().isEmpty() ? inVain + 1 : 0;
    return inVain >= 2 && !round.processingOver();
  }

  /**
   * Whether nothing else is about to come under a compiler that is not asked: in the last round, or
   * after one in which nobody but Damask has written anything.
   */
  boolean isLastWithoutAsking(RoundEnvironment round, Program program) {
    boolean isFirst = !isBegun;
    isBegun = true;
    if (isJavac || round.errorRaised()) {
      return false;
    }
    boolean isAllOurs =
        round.getRootElements().stream()
            .allMatch(it -> program.annotation(it, NestedType.MARK_NAME).isPresent());
    return round.processingOver() || (!isFirst && isAllOurs);
  }

  /** The compiler has read it; its own way to delete a file does nothing. */
  private static void delete(JavaFileObject file) {
    try {
      java.nio.file.Files.deleteIfExists(Path.of(file.toUri()));
    } catch (IOException | IllegalArgumentException | FileSystemNotFoundException notReal) {
      // It is empty, and so does no harm where it stays.
    }
  }

  /** Asks for one, on behalf of a type. */
  void ask(ClassName generated, TypeElement origin) {
    if (!isJavac) {
      // ecj compiles what is written in the last round, and may read a file once more that is gone.
      return;
    }
    String name = generated.canonicalName() + "Awaited";
    String text =
        generated.packageName().isEmpty() ? "" : "package " + generated.packageName() + ";";
    for (int i = 1; asked == null && i < 100; i++) {
      try {
        JavaFileObject file = filer.createSourceFile(name + i, origin);
        try (Writer writer = file.openWriter()) {
          writer.write(text);
        }
        asked = file;
      } catch (IOException taken) {
        // By another round.
      }
    }
  }
}
