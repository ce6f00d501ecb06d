package dev.damask.tools;

import java.util.ArrayList;
import java.util.List;

/** A checker of null, as users put it beside Damask. */
enum NullChecker {
  NULL_AWAY {
    @Override
    List<String> options() {
      return nullAway(false);
    }

    /** It takes no null where a type argument says so: neither a caller's, nor a lifted result. */
    @Override
    List<String> falseErrors() {
      return List.of(
          "Repo.java: repo.nothing(null)",
          "RepoDecorated.java: computation.refresh(() -> super.cached(key, other))",
          "RepoDecorated.java: item -> load(item)");
    }
  },
  /** The mode that knows all of JSpecify, which needs the class files of a JDK of 22 or later. */
  NULL_AWAY_OF_JSPECIFY {
    @Override
    List<String> options() {
      return nullAway(true);
    }

    @Override
    boolean isAvailable() {
      return Runtime.version().feature() >= 22;
    }
  },
  CHECKER_FRAMEWORK {
    @Override
    List<String> options() {
      return List.of(
          "-processorpath",
          Jars.path(Jars.all()),
          "-processor",
          DAMASK + ",org.checkerframework.checker.nullness.NullnessChecker");
    }
  };

  private static final String DAMASK =
      "dev.damask.processor.DamaskExclusionProcessor,"
          + "dev.damask.processor.DamaskIndexProcessor,"
          + "dev.damask.processor.DamaskProcessor";

  /** What it refuses though it is right: the file and what stands on the line. */
  List<String> falseErrors() {
    return List.of();
  }

  boolean isAvailable() {
    return true;
  }

  private static List<String> nullAway(boolean knowsTypeArguments) {
    return List.of(
        "-processorpath",
        Jars.path(Jars.all()),
        "-processor",
        DAMASK,
        "-XDcompilePolicy=simple",
        "--should-stop=ifError=FLOW",
        "-Xplugin:ErrorProne -XepDisableAllChecks -Xep:NullAway:ERROR"
            + " -XepOpt:NullAway:OnlyNullMarked=true -XepOpt:NullAway:JSpecifyMode="
            + knowsTypeArguments);
  }

  abstract List<String> options();

  List<String> options(String... more) {
    List<String> all = new ArrayList<>(options());
    all.addAll(List.of(more));
    return all;
  }
}
