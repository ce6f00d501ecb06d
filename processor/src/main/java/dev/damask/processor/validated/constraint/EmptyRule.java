package dev.damask.processor.validated.constraint;

import java.util.Optional;

/** {@code @NotEmpty} and {@code @NotBlank}. */
record EmptyRule(boolean blankToo) implements Rule {

  @Override
  public Optional<Verdict> read(Use use) {
    ValueType type = use.type();
    if (blankToo) {
      return type.isText() ? verdict(blank(type)) : use.misfit("CharSequence");
    }
    return SizeRule.sizeOf(type).isPresent() ? verdict(empty(type)) : use.misfit(SizeRule.FITTING);
  }

  private static String blank(ValueType type) {
    return type.isA("java.lang.String") ? "$L.isBlank()" : "$L.toString().isBlank()";
  }

  private static String empty(ValueType type) {
    if (type.isArray()) {
      return "$L.length == 0";
    }
    boolean isText = type.isText() && !type.isA("java.lang.String");
    return isText ? "$L.length() == 0" : "$L.isEmpty()";
  }

  private static Optional<Verdict> verdict(String isEmpty) {
    return Optional.of(new NullOrEmpty(isEmpty));
  }

  private record NullOrEmpty(String isEmpty) implements Verdict {

    // name == null || name.isBlank()
    @Override
    public Condition invalid(Site site) {
      return Condition.isNull(site.value()).or(Condition.of(isEmpty, site.value()));
    }

    @Override
    public boolean rejectsNull() {
      return true;
    }
  }
}
