/** A module. */
module client {
  requires dev.damask.runtime;
  requires jakarta.validation;

  exports client;
}
