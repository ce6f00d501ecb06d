module client {
  requires dev.damask.runtime;
}
