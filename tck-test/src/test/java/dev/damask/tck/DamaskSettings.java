package dev.damask.tck;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import dev.damask.tck.Deployment.Configured;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What a configuration of MicroProfile's becomes, by the names of Damask's settings. */
final class DamaskSettings {

  private final List<Configured> configuration;
  private final Map<String, String> sources;
  private final Map<String, String> settings = new TreeMap<>();

  private DamaskSettings(List<Configured> configuration, Map<String, String> sources) {
    this.configuration = configuration;
    this.sources = sources;
  }

  /** What is said of a class is said of its methods here, and what is said of a method wins. */
  static Map<String, String> of(List<Configured> configuration, Map<String, String> sources) {
    DamaskSettings all = new DamaskSettings(configuration, sources);
    for (Configured it : configuration) {
      if (it.type().isEmpty()) {
        all.put("damask", it);
      }
    }
    for (Configured it : configuration) {
      if (!it.type().isEmpty() && it.method().isEmpty()) {
        all.methods(it).forEach(method -> all.put(it.type() + "." + method, it));
      }
    }
    for (Configured it : configuration) {
      if (!it.method().isEmpty()) {
        all.put(it.type() + "." + it.method(), it);
      }
    }
    return all.settings;
  }

  /** An attribute of the class's annotation is none of a method that has its own. */
  private List<String> methods(Configured it) {
    List<String> methods = new ArrayList<>();
    if (!sources.containsKey(it.type())) {
      return methods;
    }
    for (Tree type : Parsed.of(sources.get(it.type())).unit().getTypeDecls()) {
      for (Tree member : ((ClassTree) type).getMembers()) {
        if (member instanceof MethodTree method
            && (it.parameter().equals("enabled")
                || !Annotations.has(method.getModifiers(), it.annotation()))) {
          methods.add(method.getName().toString());
        }
      }
    }
    return methods;
  }

  private void put(String owner, Configured it) {
    String decorator =
        owner
            + "."
            + it.annotation().substring(0, 1).toLowerCase(Locale.ROOT)
            + it.annotation().substring(1)
            + ".";
    switch (it.annotation() + "." + it.parameter()) {
      case "Retry.enabled",
          "Timeout.enabled",
          "CircuitBreaker.enabled",
          "Bulkhead.enabled",
          "Fallback.enabled",
          "Bulkhead.value" ->
          settings.put(decorator + it.parameter(), it.value());
      case "Retry.maxRetries" ->
          settings.put(decorator + "maxAttempts", "" + (Integer.parseInt(it.value()) + 1));
      case "Retry.maxDuration" -> settings.put(decorator + "maxDuration", time(it, "durationUnit"));
      case "Retry.delay" -> settings.put(decorator + "delay", time(it, "delayUnit"));
      case "Timeout.value" -> settings.put(decorator + "value", time(it, "unit"));
      case "CircuitBreaker.delay" -> settings.put(decorator + "openFor", time(it, "delayUnit"));
      case "CircuitBreaker.failureRatio" -> settings.put(decorator + "failureRate", it.value());
      case "CircuitBreaker.successThreshold" -> settings.put(decorator + "trials", it.value());
      case "CircuitBreaker.requestVolumeThreshold" -> {
        settings.put(decorator + "window", it.value());
        settings.put(decorator + "minimumCalls", it.value());
      }
      default -> {} // units, and what is no setting of Damask's
    }
  }

  private String time(Configured it, String unit) {
    String named = "MILLIS";
    for (Configured other : configuration) {
      if (other.type().equals(it.type())
          && other.method().equals(it.method())
          && other.annotation().equals(it.annotation())
          && other.parameter().equals(unit)) {
        named = other.value();
      }
    }
    return Duration.of(Long.parseLong(it.value()), ChronoUnit.valueOf(named)).toNanos() + "ns";
  }
}
