package dev.damask.processor.validated.constraint;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The constraints that compare a time with now. */
record TimeRule(boolean isFuture, boolean orPresent) implements Rule {

  private static final ClassName INSTANT = ClassName.get(Instant.class);

  private static final List<String> TYPES =
      List.of(
          "java.time.Instant",
          "java.time.LocalDate",
          "java.time.LocalDateTime",
          "java.time.LocalTime",
          "java.time.MonthDay",
          "java.time.OffsetDateTime",
          "java.time.OffsetTime",
          "java.time.Year",
          "java.time.YearMonth",
          "java.time.ZonedDateTime",
          "java.time.chrono.HijrahDate",
          "java.time.chrono.JapaneseDate",
          "java.time.chrono.MinguoDate",
          "java.time.chrono.ThaiBuddhistDate");

  @Override
  public Optional<Verdict> read(Use use) {
    ValueType type = use.type();
    if (type.isA("java.util.Date")) {
      // java.sql.Date has no toInstant().
      return verdict(INSTANT, Source.DATE);
    }
    if (type.isA("java.util.Calendar")) {
      return verdict(INSTANT, Source.CALENDAR);
    }
    for (String name : TYPES) {
      if (type.isA(name)) {
        return verdict(ClassName.bestGuess(name), Source.ITSELF);
      }
    }
    return use.misfit("Date, Calendar and the dates and times of java.time");
  }

  private Optional<Verdict> verdict(ClassName type, Source source) {
    return Optional.of(new NullsAreValid(new Compared(type, source, this)));
  }

  /** What gives the time of a value. */
  private enum Source {
    ITSELF,
    DATE,
    CALENDAR;

    CodeBlock of(CodeBlock value) {
      return switch (this) {
        case ITSELF -> value;
        case DATE -> CodeBlock.of("$T.ofEpochMilli($L.getTime())", INSTANT, value);
        case CALENDAR -> CodeBlock.of("$L.toInstant()", value);
      };
    }
  }

  private record Compared(ClassName type, Source source, TimeRule rule) implements Verdict {

    // !birthday.isBefore(LocalDate.now(environment.clock()))
    @Override
    public Condition invalid(Site site) {
      boolean isNegated = !rule.orPresent;
      boolean isBefore = rule.isFuture == rule.orPresent;
      return Condition.of(
          "$L$L.$L($L)",
          isNegated ? "!" : "",
          source.of(site.value()),
          isBefore ? "isBefore" : "isAfter",
          now(site));
    }

    private CodeBlock now(Site site) {
      return type.equals(INSTANT)
          ? CodeBlock.of("$L.clock().instant()", site.environment())
          : CodeBlock.of("$T.now($L.clock())", type, site.environment());
    }

    @Override
    public boolean usesEnvironment() {
      return true;
    }
  }
}
