package dev.damask.generated;

import dev.damask.cache.CacheStats;
import dev.damask.generated.ManualExecutor.Mode;
import dev.damask.testing.FakeTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;

/** What a cache is to do, told again as simply as it can be, for one thread. */
final class CacheModel implements CacheWorld {

  static final long SECOND = 1_000_000_000L;
  static final long NEVER = Long.MAX_VALUE;

  /** How one cache is set; {@code staleFor} may be less than 0. */
  record Settings(long ttl, long refreshAfter, long staleFor, boolean skipNulls) {

    boolean isKept(Integer value) {
      return value == null ? !skipNulls : !isUnwanted(value);
    }

    static boolean isUnwanted(Integer value) {
      if (value != null && value % 11 == 0) {
        throw new IllegalArgumentException("cannot be asked");
      }
      return value != null && value % 7 == 0;
    }
  }

  private static final class Slot {
    Integer value;
    long since;
    Long refreshFailed;
    Long attemptFailed;
  }

  private record Task(Object key, Slot slot, Callable<Integer> body, Object token) {}

  private final Settings settings;
  private final FakeTime time = new FakeTime();
  private final Map<Object, Slot> slots = new HashMap<>();
  private final Map<Object, Object> running = new HashMap<>();
  private final Map<Object, Object> queued = new HashMap<>();
  private final List<Task> tasks = new ArrayList<>();
  private final long[] counts = new long[6];
  Mode mode = Mode.QUEUES;

  CacheModel(Settings settings) {
    this.settings = settings;
  }

  @Override
  public FakeTime time() {
    return time;
  }

  @Override
  public CacheStats stats() {
    return new CacheStats(counts[0], counts[1], counts[2], counts[3], counts[4], counts[5]);
  }

  @Override
  public Integer ask(Object key, Callable<Integer> body) throws Throwable {
    Slot slot = slots.get(key);
    if (slot != null) {
      long now = time.nanos();
      if (passed(slot) < settings.ttl) {
        counts[0]++;
        Integer value = slot.value;
        if (passed(slot) >= settings.refreshAfter
            && !isWithin(slot.refreshFailed, now, Math.max(settings.refreshAfter / 10, SECOND))
            && !queued.containsKey(key)
            && !running.containsKey(key)) {
          refresh(key, slot, body);
        }
        return value;
      }
      if (isOfUse(slot) && isWithin(slot.attemptFailed, now, SECOND)) {
        counts[3]++;
        return slot.value;
      }
    }
    if (running.containsKey(key)) {
      throw new IllegalStateException("asks for its own result");
    }
    queued.remove(key);
    return compute(key, body);
  }

  private Integer compute(Object key, Callable<Integer> body) throws Throwable {
    Object token = new Object();
    running.put(key, token);
    Integer value;
    try {
      value = body.call();
    } catch (Throwable failure) {
      running.remove(key, token);
      counts[4]++;
      Slot slot = slots.get(key);
      if (!answers(key, failure)) {
        throw failure;
      }
      counts[3]++;
      return slot.value;
    }
    keep(key, token, value);
    return value;
  }

  private boolean keep(Object key, Object token, Integer value) {
    boolean isKept;
    try {
      isKept = settings.isKept(value);
    } catch (IllegalArgumentException e) {
      isKept = false;
    }
    counts[1]++;
    if (running.remove(key, token) && isKept) {
      Slot slot = new Slot();
      slot.value = value;
      slot.since = time.nanos();
      slots.put(key, slot);
    }
    return isKept;
  }

  private void refresh(Object key, Slot slot, Callable<Integer> body) {
    Task task = new Task(key, slot, body, new Object());
    switch (mode) {
      case REJECTS -> {
        counts[4]++;
        slot.refreshFailed = time.nanos();
      }
      case QUEUES -> {
        queued.put(key, task.token);
        tasks.add(task);
      }
      case RUNS -> {
        queued.put(key, task.token);
        run(task);
      }
    }
  }

  void runTask(int index) {
    run(tasks.remove(index));
  }

  int tasks() {
    return tasks.size();
  }

  private void run(Task task) {
    if (!queued.remove(task.key, task.token)) {
      return;
    }
    running.put(task.key, task.token);
    Integer value;
    try {
      value = task.body.call();
    } catch (Throwable failure) {
      running.remove(task.key, task.token);
      counts[4]++;
      task.slot.refreshFailed = time.nanos();
      answers(task.key, failure);
      return;
    }
    if (!keep(task.key, task.token, value)) {
      task.slot.refreshFailed = time.nanos();
    }
  }

  private boolean answers(Object key, Throwable failure) {
    Slot slot = slots.get(key);
    if (!(failure instanceof Exception)
        || failure instanceof InterruptedException
        || failure instanceof CancellationException
        || settings.staleFor < 0
        || slot == null
        || !isOfUse(slot)) {
      return false;
    }
    if (passed(slot) >= settings.ttl) {
      slot.attemptFailed = time.nanos();
    }
    return true;
  }

  @Override
  public void evict(Object key) {
    Slot slot = slots.remove(key);
    if (slot != null && !isGone(slot)) {
      counts[5]++;
    }
    running.remove(key);
    queued.remove(key);
  }

  @Override
  public void evictAll() {
    List<Object> keys = new ArrayList<>(slots.keySet());
    keys.addAll(running.keySet());
    keys.addAll(queued.keySet());
    keys.forEach(this::evict);
  }

  /** The keys whose values are of no use any more, and would be if the clock went back. */
  List<Object> gone() {
    return slots.keySet().stream().filter(it -> isGone(slots.get(it))).toList();
  }

  private long passed(Slot slot) {
    return time.nanos() - slot.since;
  }

  private boolean isGone(Slot slot) {
    return settings.staleFor < 0 ? passed(slot) >= settings.ttl : !isOfUse(slot);
  }

  private boolean isOfUse(Slot slot) {
    return passed(slot) < settings.ttl || passed(slot) - settings.ttl <= settings.staleFor;
  }

  private static boolean isWithin(Long begin, long now, long nanos) {
    return begin != null && now - begin >= 0 && now - begin < nanos;
  }
}
