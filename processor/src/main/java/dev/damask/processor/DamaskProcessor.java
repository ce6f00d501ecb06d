package dev.damask.processor;

import com.google.auto.service.AutoService;
import dev.damask.processor.core.Claims;
import dev.damask.processor.core.Engine;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Generates a type for each annotated type, from that type alone; isolating to incremental builds.
 */
@AutoService(Processor.class)
public final class DamaskProcessor extends AbstractProcessor {

  private @Nullable Engine engine;

  // Not by annotations: to read them takes the compiler as long as a dozen of Damask's classes.
  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("dev.damask.*", "javax.annotation.processing.Generated");
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Set.of(Patterns.REPORT);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    engine = new Engine(environment, Patterns.ofTypes(), Patterns.ofChecks());
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (engine != null) {
      engine.round(annotations, round);
    }
    return Claims.ofOwn(round);
  }
}
