package dev.damask.generated;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Runs each task on a virtual thread of its own, where the JVM has them: from 21 on. */
public final class VirtualThreads implements Executor {

  private static final @Nullable MethodHandle START = start();

  private final MethodHandle start;

  private VirtualThreads(MethodHandle start) {
    this.start = start;
  }

  /** Virtual threads, or another executor where there are none. */
  public static Executor or(Executor other) {
    return START == null ? other : new VirtualThreads(START);
  }

  @Override
  public void execute(Runnable task) {
    try {
      var unused = (Thread) start.invokeExact(task);
    } catch (Throwable failure) {
      throw Rethrow.asIs(failure);
    }
  }

  private static @Nullable MethodHandle start() {
    if (Runtime.version().feature() < 21) {
      return null; // 19 and 20 have the method, and throw unless previews are enabled
    }
    MethodType type = MethodType.methodType(Thread.class, Runnable.class);
    try {
      return MethodHandles.publicLookup().findStatic(Thread.class, "startVirtualThread", type);
    } catch (NoSuchMethodException | IllegalAccessException e) {
      return null;
    }
  }
}
