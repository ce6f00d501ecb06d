package dev.damask.processor.decorate.cached.codec;

import dev.damask.processor.core.Problem;

/** The problems that shared caches can have. */
public enum SharedProblem implements Problem {
  SharedType(
      "%s() cannot be shared: %s, which has no form as bytes%s; name a \"codec\" that gives it one"),
  SharedKey(
      "%s() cannot be shared: %s, which has no form as bytes that is always the same%s; name other"
          + " parameters in \"key\""),
  SharedSecret(
      "%s() returns what is @Sensitive, which a store would hold for all to read; name a \"codec\""
          + " that encrypts it"),
  SharedSerializable(
      "%s is Serializable, and what is read back of its wrapper has no store to share values in;"
          + " remove \"shared\""),
  SharedTtl("\"ttl\" has to be 1ms or more where values are shared, and is %s"),
  LocalTtl("\"localTtl\" is %s, and the value itself is served for %s only; make it no longer"),
  CodecUnusable("%s cannot be the codec of %s(): %s"),
  CodecMisfit("%s is a codec of %s, and %s() returns %s; name one of that");

  private final String template;

  SharedProblem(String template) {
    this.template = template;
  }

  @Override
  public String template() {
    return template;
  }
}
