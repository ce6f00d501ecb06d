module shop {
  requires dev.damask.runtime;

  exports shop;
}
