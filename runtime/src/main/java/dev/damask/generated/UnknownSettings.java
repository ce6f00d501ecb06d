package dev.damask.generated;

import dev.damask.Settings;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Warns of names that are set below a class and are none of its settings, of each once. It looks
 * once for all wrappers of a class that are created with the same settings. Safe for use by several
 * threads.
 */
final class UnknownSettings {

  private static final ClassValue<UnknownSettings> ALL =
      new ClassValue<>() {
        @Override
        protected UnknownSettings computeValue(Class<?> type) {
          return new UnknownSettings(type);
        }
      };

  private final SafeLogger logger;
  private final String prefix;
  private final Set<String> warned = ConcurrentHashMap.newKeySet();
  private volatile @Nullable WeakReference<Settings> seen;

  private UnknownSettings(Class<?> type) {
    this.logger = SafeLogger.of(type);
    this.prefix = type.getName() + ".";
  }

  static UnknownSettings of(Class<?> type) {
    return ALL.get(type);
  }

  /**
   * Warns of the names that are unknown.
   *
   * @param decorators those of the class, such as {@code fetchData.retry}
   */
  void warn(Settings settings, List<String> decorators) {
    WeakReference<Settings> last = seen;
    if (last != null && last.refersTo(settings)) {
      return;
    }
    seen = new WeakReference<>(settings);
    Set<String> known = null;
    for (String name : new TreeSet<>(settings.names())) {
      if (name.startsWith(prefix)) {
        known = known == null ? known(decorators) : known;
        if (!known.contains(name) && warned.add(name)) {
          warn(name, known);
        }
      }
    }
  }

  private Set<String> known(List<String> decorators) {
    Set<String> known = new TreeSet<>();
    for (String decorator : decorators) {
      String name = decorator.substring(decorator.indexOf('.') + 1);
      for (String attribute : SettingNames.of(name)) {
        known.add(prefix + decorator + "." + attribute);
      }
    }
    return known;
  }

  private void warn(String name, Set<String> known) {
    // Their common beginning would make all of them look near.
    List<String> names = new ArrayList<>();
    known.forEach(it -> names.add(it.substring(prefix.length())));
    String hint =
        Nearest.of(name.substring(prefix.length()), names)
            .map(it -> "; did you mean " + prefix + it + "?")
            .orElse("");
    logger.warn("{} is no setting{}", name, hint);
  }
}
