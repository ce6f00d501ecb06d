/** The annotations and base types of Damask, and what generated code calls. */
@org.jspecify.annotations.NullMarked
@SuppressWarnings(
    "requires-automatic") // Micrometer is one; no user module has to require it with us
module dev.damask.runtime {
  requires transitive org.slf4j;
  requires static transitive org.jspecify;
  requires static transitive java.sql;
  requires static jakarta.validation;
  requires static com.github.benmanes.caffeine;
  requires static context.propagation;
  requires static jdk.jfr;
  requires static micrometer.core;

  exports dev.damask;
  exports dev.damask.cache;
  exports dev.damask.decorate;
  exports dev.damask.generated;
  exports dev.damask.observe;
  exports dev.damask.scope;
  exports dev.damask.validate;
  exports dev.damask.registry;

  uses dev.damask.cache.CacheStores;
  uses dev.damask.decorate.TimingSink;
  uses dev.damask.observe.CallListener;
  uses dev.damask.registry.RegistryPart;
}
