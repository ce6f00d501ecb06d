package dev.damask.processor;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.chrono.HijrahDate;
import java.time.chrono.JapaneseDate;
import java.time.chrono.MinguoDate;
import java.time.chrono.ThaiBuddhistDate;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.stream.Stream;

/** Dates and times before, at and after a fixed now, with their types. */
final class OracleTimes {

  private static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");
  private static final Instant NOW = Instant.parse("2024-02-29T20:15:30.123456789Z");

  static final Clock CLOCK = Clock.fixed(NOW, ZONE);

  private static final List<Instant> INSTANTS =
      List.of(
          NOW,
          NOW.plusNanos(1),
          NOW.minusNanos(1),
          NOW.plusMillis(1),
          NOW.minusMillis(1),
          NOW.plusSeconds(86400),
          NOW.minusSeconds(86400),
          NOW.plusSeconds(86400L * 400),
          NOW.minusSeconds(86400L * 400),
          Instant.EPOCH);

  private static final List<LocalDate> DATES =
      OracleType.concat(
              INSTANTS.stream().map(it -> it.atZone(ZONE).toLocalDate()).toList(),
              List.of(LocalDate.of(2024, 2, 29), LocalDate.of(1970, 1, 2)))
          .stream()
          .map(LocalDate.class::cast)
          .distinct()
          .toList();

  private OracleTimes() {}

  static List<OracleType> types() {
    return Stream.concat(moments(), partial()).toList();
  }

  private static Stream<OracleType> moments() {
    return Stream.of(
        type("Instant", INSTANTS, List.of(Instant.MIN, Instant.MAX)),
        type("LocalDate", DATES, List.of(LocalDate.MIN, LocalDate.MAX)),
        type(
            "LocalDateTime",
            INSTANTS.stream().map(it -> LocalDateTime.ofInstant(it, ZONE)).toList(),
            List.of(LocalDateTime.MIN, LocalDateTime.MAX)),
        type(
            "OffsetDateTime",
            INSTANTS.stream()
                .map(it -> OffsetDateTime.ofInstant(it, ZoneOffset.ofHours(-3)))
                .toList(),
            List.of(OffsetDateTime.MIN, OffsetDateTime.MAX, OffsetDateTime.ofInstant(NOW, ZONE))),
        type(
            "ZonedDateTime",
            INSTANTS.stream().map(it -> it.atZone(ZoneId.of("America/New_York"))).toList(),
            List.of(NOW.atZone(ZONE), ZonedDateTime.of(LocalDateTime.MIN, ZoneOffset.UTC))),
        dated("java.util.Date", INSTANTS.stream().map(Date::from).toList()),
        dated(
            "java.util.Date",
            "SqlDates",
            List.of(
                new java.sql.Date(NOW.toEpochMilli()),
                new java.sql.Date(0),
                new java.sql.Date(NOW.toEpochMilli() + 1),
                java.sql.Timestamp.from(NOW),
                new Date(Long.MAX_VALUE),
                new Date(Long.MIN_VALUE))),
        dated(
            "java.util.Calendar",
            INSTANTS.stream()
                .map(it -> (Calendar) GregorianCalendar.from(it.atZone(ZONE)))
                .toList()));
  }

  private static Stream<OracleType> partial() {
    return Stream.of(
        type(
            "LocalTime",
            INSTANTS.stream().map(it -> LocalTime.ofInstant(it, ZONE)).toList(),
            List.of(LocalTime.MIN, LocalTime.MAX)),
        type(
            "OffsetTime",
            INSTANTS.stream().map(it -> OffsetTime.ofInstant(it, ZoneOffset.ofHours(2))).toList(),
            List.of(OffsetTime.MIN, OffsetTime.MAX, OffsetTime.ofInstant(NOW, ZONE))),
        type(
            "MonthDay",
            DATES.stream().map(MonthDay::from).toList(),
            List.of(MonthDay.of(1, 1), MonthDay.of(12, 31))),
        type(
            "Year",
            DATES.stream().map(Year::from).toList(),
            List.of(Year.of(Year.MIN_VALUE), Year.of(Year.MAX_VALUE))),
        type(
            "YearMonth",
            DATES.stream().map(YearMonth::from).toList(),
            List.of(YearMonth.of(Year.MIN_VALUE, 1), YearMonth.of(Year.MAX_VALUE, 12))),
        type("chrono.HijrahDate", DATES.stream().map(HijrahDate::from).toList(), List.of()),
        type("chrono.JapaneseDate", DATES.stream().map(JapaneseDate::from).toList(), List.of()),
        type("chrono.MinguoDate", DATES.stream().map(MinguoDate::from).toList(), List.of()),
        type(
            "chrono.ThaiBuddhistDate",
            DATES.stream().map(ThaiBuddhistDate::from).toList(),
            List.of(ThaiBuddhistDate.from(LocalDate.of(-1000, 1, 1)))));
  }

  private static OracleType type(String name, List<?> values, List<?> extremes) {
    return OracleType.of(
        name.substring(name.indexOf('.') + 1) + "s",
        "java.time." + name,
        withNull(OracleType.concat(values, extremes)),
        OracleConstraints.TIMES,
        OracleConstraints.NULLS);
  }

  private static OracleType dated(String type, List<?> values) {
    return dated(type, type.substring(type.lastIndexOf('.') + 1) + "s", values);
  }

  private static OracleType dated(String type, String name, List<?> values) {
    return OracleType.of(
        name, type, withNull(values), OracleConstraints.TIMES, OracleConstraints.NULLS);
  }

  static List<Object> withNull(List<?> values) {
    List<Object> all = new ArrayList<>(values);
    all.add(null);
    return all;
  }
}
