/** A module. */
module client {
  requires dev.damask.runtime;

  exports client;
}
