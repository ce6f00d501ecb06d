/** A fake environment for tests. */
@org.jspecify.annotations.NullMarked
module dev.damask.test {
  requires transitive dev.damask.runtime;
  requires static org.jspecify;

  exports dev.damask.test;
}
