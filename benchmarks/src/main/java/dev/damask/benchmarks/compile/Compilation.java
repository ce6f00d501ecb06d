package dev.damask.benchmarks.compile;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;
import javax.tools.ToolProvider;

/** One compilation in a process of its own, which prints what it took. */
final class Compilation {

  /** Precedes the figures in what is printed. */
  static final String MARK = "took:";

  /** The most heap in use right after a collection, in bytes. */
  private static final AtomicLong LIVE = new AtomicLong();

  private Compilation() {}

  /**
   * Compiles.
   *
   * @param arguments those of javac
   */
  public static void main(String[] arguments) throws IOException {
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      ((NotificationEmitter) collector)
          .addNotificationListener((notification, unused) -> collected(notification), null, null);
    }
    int result = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments);
    long cpu =
        ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    System.out.println(MARK + " " + new Run(cpu, peakMemory(), LIVE.get()).line());
    System.exit(result);
  }

  private static void collected(Notification notification) {
    GarbageCollectionNotificationInfo info =
        GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData());
    long used =
        info.getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
            .filter(pool -> !pool.getKey().contains("Code") && !pool.getKey().contains("Meta"))
            .map(java.util.Map.Entry::getValue)
            .mapToLong(MemoryUsage::getUsed)
            .sum();
    LIVE.accumulateAndGet(used, Math::max);
  }

  /** The most memory that the process ever held, in bytes. */
  private static long peakMemory() throws IOException {
    for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
      if (line.startsWith("VmHWM:")) {
        return Long.parseLong(line.replaceAll("\\D", "")) * 1024;
      }
    }
    return 0;
  }
}
