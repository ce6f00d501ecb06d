package dev.damask.generated;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.jspecify.annotations.NullUnmarked;

/** Dates and times as bytes. */
@NullUnmarked
public final class TimeBytes {

  private static final int MICRO = 1000;

  private TimeBytes() {}

  public static void writeInstant(ByteWriter out, Instant value) {
    if (value == null) {
      out.writeNull();
    } else {
      out.writeLength(shortened(value.getNano()));
      out.writeLong(value.getEpochSecond());
    }
  }

  public static Instant readInstant(ByteReader in) {
    int nano = in.readLength();
    return nano == 0 ? null : Instant.ofEpochSecond(in.readLong(), nanos(nano));
  }

  public static void writeDuration(ByteWriter out, Duration value) {
    if (value == null) {
      out.writeNull();
    } else {
      out.writeLength(shortened(value.getNano()));
      out.writeLong(value.getSeconds());
    }
  }

  public static Duration readDuration(ByteReader in) {
    int nano = in.readLength();
    return nano == 0 ? null : Duration.ofSeconds(in.readLong(), nanos(nano));
  }

  /** Above 0, which stands for null; small for microseconds, as most are. */
  private static int shortened(int nano) {
    return nano % MICRO == 0 ? nano / MICRO * 2 + 1 : nano * 2 + 2;
  }

  private static long nanos(int shortened) {
    int half = (shortened - 1) >>> 1;
    return (shortened & 1) == 1 ? (long) half * MICRO : half;
  }

  public static void writePeriod(ByteWriter out, Period value) {
    if (out.isThere(value)) {
      out.writeInt(value.getYears());
      out.writeInt(value.getMonths());
      out.writeInt(value.getDays());
    }
  }

  public static Period readPeriod(ByteReader in) {
    return in.readBoolean() ? Period.of(in.readInt(), in.readInt(), in.readInt()) : null;
  }

  public static void writeLocalDate(ByteWriter out, LocalDate value) {
    if (out.isThere(value)) {
      out.writeLong(value.toEpochDay());
    }
  }

  public static LocalDate readLocalDate(ByteReader in) {
    return in.readBoolean() ? date(in) : null;
  }

  public static void writeLocalTime(ByteWriter out, LocalTime value) {
    if (out.isThere(value)) {
      out.writeLong(value.toNanoOfDay());
    }
  }

  public static LocalTime readLocalTime(ByteReader in) {
    return in.readBoolean() ? time(in) : null;
  }

  public static void writeLocalDateTime(ByteWriter out, LocalDateTime value) {
    if (out.isThere(value)) {
      write(out, value);
    }
  }

  public static LocalDateTime readLocalDateTime(ByteReader in) {
    return in.readBoolean() ? dateTime(in) : null;
  }

  public static void writeOffsetTime(ByteWriter out, OffsetTime value) {
    if (out.isThere(value)) {
      out.writeLong(value.toLocalTime().toNanoOfDay());
      out.writeInt(value.getOffset().getTotalSeconds());
    }
  }

  public static OffsetTime readOffsetTime(ByteReader in) {
    return in.readBoolean() ? OffsetTime.of(time(in), offset(in)) : null;
  }

  public static void writeOffsetDateTime(ByteWriter out, OffsetDateTime value) {
    if (out.isThere(value)) {
      write(out, value.toLocalDateTime());
      out.writeInt(value.getOffset().getTotalSeconds());
    }
  }

  public static OffsetDateTime readOffsetDateTime(ByteReader in) {
    return in.readBoolean() ? OffsetDateTime.of(dateTime(in), offset(in)) : null;
  }

  public static void writeZonedDateTime(ByteWriter out, ZonedDateTime value) {
    if (out.isThere(value)) {
      write(out, value.toLocalDateTime());
      out.writeInt(value.getOffset().getTotalSeconds());
      out.writeString(value.getZone().getId());
    }
  }

  /** By its offset, as one local time may be there twice. */
  public static ZonedDateTime readZonedDateTime(ByteReader in) {
    return in.readBoolean()
        ? ZonedDateTime.ofInstant(dateTime(in), offset(in), ZoneId.of(in.readString()))
        : null;
  }

  public static void writeYear(ByteWriter out, Year value) {
    if (out.isThere(value)) {
      out.writeInt(value.getValue());
    }
  }

  public static Year readYear(ByteReader in) {
    return in.readBoolean() ? Year.of(in.readInt()) : null;
  }

  public static void writeYearMonth(ByteWriter out, YearMonth value) {
    if (out.isThere(value)) {
      out.writeInt(value.getYear());
      out.write(value.getMonthValue());
    }
  }

  public static YearMonth readYearMonth(ByteReader in) {
    return in.readBoolean() ? YearMonth.of(in.readInt(), in.read()) : null;
  }

  public static void writeMonthDay(ByteWriter out, MonthDay value) {
    if (out.isThere(value)) {
      out.write(value.getMonthValue());
      out.write(value.getDayOfMonth());
    }
  }

  public static MonthDay readMonthDay(ByteReader in) {
    return in.readBoolean() ? MonthDay.of(in.read(), in.read()) : null;
  }

  public static void writeZoneId(ByteWriter out, ZoneId value) {
    out.writeString(value == null ? null : value.getId());
  }

  public static ZoneId readZoneId(ByteReader in) {
    String id = in.readString();
    return id == null ? null : ZoneId.of(id);
  }

  public static void writeZoneOffset(ByteWriter out, ZoneOffset value) {
    if (out.isThere(value)) {
      out.writeInt(value.getTotalSeconds());
    }
  }

  public static ZoneOffset readZoneOffset(ByteReader in) {
    return in.readBoolean() ? offset(in) : null;
  }

  private static void write(ByteWriter out, LocalDateTime value) {
    out.writeLong(value.toLocalDate().toEpochDay());
    out.writeLong(value.toLocalTime().toNanoOfDay());
  }

  private static LocalDate date(ByteReader in) {
    return LocalDate.ofEpochDay(in.readLong());
  }

  private static LocalTime time(ByteReader in) {
    return LocalTime.ofNanoOfDay(in.readLong());
  }

  private static LocalDateTime dateTime(ByteReader in) {
    return LocalDateTime.of(date(in), time(in));
  }

  private static ZoneOffset offset(ByteReader in) {
    return ZoneOffset.ofTotalSeconds(in.readInt());
  }
}
