package dev.damask.samples.registered;

import dev.damask.registry.Entry;
import dev.damask.registry.NoSuchKeyException;
import dev.damask.samples.Guide;
import java.io.IOException;
import java.util.Arrays;

/** Shows registries at work. */
public final class RegisteredTour {

  private RegisteredTour() {}

  /** Runs every sample of this package. */
  public static void run(Guide guide) throws IOException {
    plugins(guide);
    notifications(guide);
    strategies(guide);
  }

  private static void plugins(Guide guide) throws IOException {
    guide.chapter("@Registered: plugins register themselves by name");
    guide.showMethod("dev.damask.samples.registered.PluginRegistry", "create");
    for (Entry<String, Plugin> entry : PluginRegistry.entries()) {
      guide.say(entry.key() + " " + PluginRegistry.create(entry.key()).run("hello"));
    }
    try {
      PluginRegistry.create("EmialPlugin");
    } catch (NoSuchKeyException e) {
      guide.say("There is no other: " + e.getMessage());
    }
  }

  private static void notifications(Guide guide) {
    guide.chapter("@Registered(keys = NotificationType.class): a factory, exhaustive");
    for (NotificationType type : NotificationType.values()) {
      guide.say(type + ": " + NotificationRegistry.create(type).send("Ada"));
    }
  }

  private static void strategies(Guide guide) {
    guide.chapter("@Registered on a strategy, chosen by name");
    for (String name : SortStrategyRegistry.keys()) {
      int[] sorted = new Sorter(SortStrategyRegistry.create(name)).sorted(3, 1, 2);
      guide.say(name + " sorts 3, 1, 2 to " + Arrays.toString(sorted));
    }
  }
}
