module client {
  requires com.github.benmanes.caffeine;
  requires dev.damask.runtime;

  exports client;
}
