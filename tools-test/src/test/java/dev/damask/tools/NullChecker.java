package dev.damask.tools;

import java.util.ArrayList;
import java.util.List;

/** A checker of null, as users put it beside Damask. */
enum NullChecker {
  /**
   * In the mode that knows all of JSpecify, which needs the class files of a JDK of 22 or later.
   */
  NULL_AWAY {
    @Override
    List<String> options() {
      return List.of(
          "-processorpath",
          Jars.path(Jars.all()),
          "-processor",
          DAMASK,
          "-XDcompilePolicy=simple",
          "--should-stop=ifError=FLOW",
          "-Xplugin:ErrorProne -XepDisableAllChecks -Xep:NullAway:ERROR"
              + " -XepOpt:NullAway:OnlyNullMarked=true -XepOpt:NullAway:JSpecifyMode="
              + knowsTypeArguments());
    }

    @Override
    boolean knowsTypeArguments() {
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

  /** Whether it sees what may be null inside of types. */
  boolean knowsTypeArguments() {
    return true;
  }

  abstract List<String> options();

  List<String> options(String... more) {
    List<String> all = new ArrayList<>(options());
    all.addAll(List.of(more));
    return all;
  }
}
