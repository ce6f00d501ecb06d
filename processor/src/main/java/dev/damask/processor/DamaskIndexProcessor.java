package dev.damask.processor;

import com.google.auto.service.AutoService;
import dev.damask.processor.core.Claims;
import dev.damask.processor.core.IndexEngine;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Looks at whole compilations, un-annotated types too.
 *
 * <p>Isolating to incremental builds: an aggregating processor that is to see all types makes
 * Gradle compile all of them at every change. What the build does not show is read from the class
 * files that it keeps.
 *
 * <p>Under kapt it is not incremental, which has kapt process all types at every change: kapt keeps
 * class files apart from where processors write, and would get parts of registries.
 */
@AutoService(Processor.class)
public final class DamaskIndexProcessor extends AbstractProcessor {

  // An option that kapt gives to all processors.
  private static final String OF_KAPT = "kapt.kotlin.generated";

  private @Nullable IndexEngine engine;
  private boolean isKapt;

  // Not by annotations: to read them takes the compiler as long as a dozen of Damask's classes.
  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public Set<String> getSupportedOptions() {
    // Builds ask after they have called init.
    return isKapt
        ? Set.of(Patterns.REPORT)
        : Set.of("org.gradle.annotation.processing.isolating", Patterns.REPORT);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    isKapt = environment.getOptions().containsKey(OF_KAPT);
    engine =
        new IndexEngine(
            environment, Patterns.ofTypes(), Patterns.ofCompilations(environment.getOptions()));
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (engine != null) {
      engine.round(annotations, round);
    }
    return Claims.ofAll(annotations, round);
  }
}
