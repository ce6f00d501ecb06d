package dev.damask.samples.decorate;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** The calls that were recorded under a name. */
public final class AuditTrail {

  private static final Map<String, AuditTrail> TRAILS = new ConcurrentHashMap<>();

  private final List<String> calls = new CopyOnWriteArrayList<>();

  private AuditTrail() {}

  /** The trail of a name. */
  public static AuditTrail of(String name) {
    return TRAILS.computeIfAbsent(name, unused -> new AuditTrail());
  }

  /** The calls so far. */
  public List<String> calls() {
    return List.copyOf(calls);
  }

  void add(String call) {
    calls.add(call);
  }
}
