package dev.damask.generated;

import dev.damask.Settings;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Warns of names that are set and do nothing: below a class and none of its settings, meant for all
 * methods and known to none, or of what a method has no use for. Each is told of once. It looks
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

  /** Those that are meant for all methods belong to no class. */
  private static final UnknownSettings FOR_ALL = new UnknownSettings(Settings.class);

  private final SafeLogger logger;
  private final String prefix;

  /** What the class and its wrapper are called in sources, which is none of settings. */
  private final List<String> otherPrefixes;

  private final Set<String> warned = ConcurrentHashMap.newKeySet();
  private volatile @Nullable WeakReference<Settings> seen;

  private UnknownSettings(Class<?> type) {
    this.logger = SafeLogger.of(type);
    this.prefix = type.getName() + ".";
    String canonical = type.getCanonicalName() + ".";
    String wrapper = wrapper(type.getName()) + ".";
    this.otherPrefixes = canonical.equals(prefix) ? List.of(wrapper) : List.of(wrapper, canonical);
  }

  // com.acme.Outer_InnerDecorated
  private static String wrapper(String type) {
    int simple = type.lastIndexOf('.') + 1;
    return type.substring(0, simple) + type.substring(simple).replace('$', '_') + "Decorated";
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
    KnownSettings known = KnownSettings.of(prefix, decorators, true);
    for (String name : names(settings)) {
      warn(name, known.warning(name));
      for (String other : otherPrefixes) {
        if (name.startsWith(other)) {
          warn(name, known.warningOfMeant(name, name.substring(other.length())));
        }
      }
      FOR_ALL.warn(name, KnownSettings.forAllMethods().warning(name));
    }
  }

  /** Nothing is known of them where they cannot be listed, which breaks no wrapper. */
  private Set<String> names(Settings settings) {
    Set<String> sorted = new TreeSet<>();
    try {
      for (String name : settings.names()) {
        if (name != null) {
          sorted.add(name);
        }
      }
    } catch (Throwable failure) {
      Harmless.drop(failure);
      logger.warn(failure, "The names of the settings cannot be listed");
    }
    return sorted;
  }

  /** Warns of a setting that a method has no use for. */
  void warn(SetInVain vain) {
    warn(vain.name(), Optional.of(vain.name() + " has no effect, as " + vain.why()));
  }

  private void warn(String name, Optional<String> warning) {
    if (warning.isPresent() && warned.add(name)) {
      logger.warn("{}", warning.get());
    }
  }
}
