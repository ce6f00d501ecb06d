module within {
  requires dev.damask.runtime;
  requires transitive java.sql;

  exports api;
}
