package dev.damask.generated;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The settings of one class, or those for all methods: which names that look like them are none.
 *
 * @param prefix what they begin with: {@code com.acme.Client.}
 * @param variablePrefix the same in environment variables: {@code COM_ACME_CLIENT_}
 * @param names what follows: {@code fetchData.retry.delay}
 * @param ownsAll whether nobody else has names that begin so
 */
record KnownSettings(String prefix, String variablePrefix, Set<String> names, boolean ownsAll) {

  /** So much may be wrong in the name of a variable, which may well be somebody else's. */
  private static final int NEAR = 2;

  private static final KnownSettings FOR_ALL =
      of(WrapperSettings.GENERAL, SettingNames.decorators(), false);

  /** Those for all methods: {@code damask.retry.delay}. */
  static KnownSettings forAllMethods() {
    return FOR_ALL;
  }

  /**
   * Those below a prefix.
   *
   * @param decorators what follows it: {@code fetchData.retry}
   */
  static KnownSettings of(String prefix, Collection<String> decorators, boolean ownsAll) {
    Set<String> names = new LinkedHashSet<>();
    for (String decorator : decorators) {
      for (String attribute : SettingNames.of(decorator.substring(decorator.indexOf('.') + 1))) {
        names.add(decorator + "." + attribute);
      }
    }
    return new KnownSettings(prefix, Variables.of(prefix), names, ownsAll);
  }

  /** What is to be said of a name that is set, if it is none of these and should be one. */
  Optional<String> warning(String name) {
    if (name.startsWith(prefix)) {
      return warning(name, name.substring(prefix.length()));
    }
    return name.startsWith(variablePrefix)
        ? warningOfVariable(name, name.substring(variablePrefix.length()))
        : Optional.empty();
  }

  private Optional<String> warning(String name, String rest) {
    if (names.contains(rest)) {
      return Optional.empty();
    }
    Optional<String> nearest = nearest(rest);
    boolean isOurs = ownsAll || hasTwoParts(rest) || (nearest.isPresent() && !goesOn(rest));
    return isOurs ? Optional.of(name + isNone(nearest)) : Optional.empty();
  }

  /**
   * What is to be said of a name that begins otherwise and is meant for these.
   *
   * @param rest what follows its beginning
   */
  Optional<String> warningOfMeant(String name, String rest) {
    return Optional.of(name + isNone(names.contains(rest) ? Optional.of(rest) : nearest(rest)));
  }

  private String isNone(Optional<String> meant) {
    return " is no setting" + meant.map(it -> "; did you mean " + prefix + it + "?").orElse("");
  }

  /** Sought without the prefix: their common beginning would make all of them look near. */
  private Optional<String> nearest(String rest) {
    return Nearest.of(rest, candidates(rest));
  }

  /** Those of the decorator that is named, where there is one. */
  private List<String> candidates(String rest) {
    String decorator = rest.substring(0, rest.lastIndexOf('.') + 1);
    List<String> its = names.stream().filter(it -> it.startsWith(decorator)).toList();
    return decorator.isEmpty() || its.isEmpty() ? List.copyOf(names) : its;
  }

  private Optional<String> warningOfVariable(String name, String rest) {
    List<String> variables = names.stream().map(Variables::of).toList();
    if (variables.stream().anyMatch(it -> rest.equals(it) || rest.endsWith("_" + it))) {
      // One of a class whose name begins alike.
      return Optional.empty();
    }
    return Nearest.of(rest, variables, NEAR)
        .map(it -> name + " is no setting; did you mean " + variablePrefix + it + "?");
  }

  /** Such as {@code retry.dellay}. */
  private static boolean hasTwoParts(String rest) {
    return rest.indexOf('.') >= 0 && rest.indexOf('.') == rest.lastIndexOf('.');
  }

  private boolean goesOn(String rest) {
    return names.stream().anyMatch(it -> rest.endsWith("." + it));
  }
}
