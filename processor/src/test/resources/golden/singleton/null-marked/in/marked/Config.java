package marked;

import dev.damask.Singleton;
import org.jspecify.annotations.Nullable;

@Singleton
class Config {
  final @Nullable String url;

  Config(@Nullable String url, String... rest) {
    this.url = url;
  }

  static String use() {
    ConfigSingleton.initialize(null, "a");
    @Nullable String url = ConfigSingleton.instance().url;
    return url == null ? "" : url;
  }
}
