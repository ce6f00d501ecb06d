package dev.damask;

import dev.damask.cache.CacheStores;
import java.util.Optional;
import java.util.ServiceLoader;

/** The cache stores that {@link ServiceLoader} finds first. */
final class LoadedStores {

  /** Loaded when they are first asked for, not before: finding services reads the class path. */
  static final Optional<CacheStores> FIRST =
      LoadedServices.load(ServiceLoader.load(CacheStores.class).iterator(), "cache engine").stream()
          .findFirst();

  private LoadedStores() {}
}
