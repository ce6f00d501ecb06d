package dev.damask.processor.bypass;

import dev.damask.processor.core.Problem;

/** What is allowed and yet rarely meant. */
enum BypassProblem implements Problem {
  Bypass("%s, or say @SuppressWarnings(\"DamaskBypass\") where this is meant");

  private final String template;

  BypassProblem(String template) {
    this.template = template;
  }

  @Override
  public String template() {
    return template;
  }

  @Override
  public boolean isWarning() {
    return true;
  }
}
