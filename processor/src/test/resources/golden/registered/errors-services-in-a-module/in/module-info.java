module plugins {
  requires dev.damask.runtime;

  exports plugins;

  provides plugins.Good with
      plugins.Good.Entry;
}
