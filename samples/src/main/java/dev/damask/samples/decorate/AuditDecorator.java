package dev.damask.samples.decorate;

import dev.damask.decorate.Call;
import dev.damask.decorate.Decorator;

/** What {@link Audited} does. */
final class AuditDecorator implements Decorator {

  private final String trail;

  AuditDecorator(String trail) {
    this.trail = trail;
  }

  @Override
  public <R> R around(Call<R> call) throws Exception {
    AuditTrail.of(trail).add(call.method() + call.shownArguments());
    return call.proceed();
  }
}
