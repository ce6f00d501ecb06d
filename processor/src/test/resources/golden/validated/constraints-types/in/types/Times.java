package types;

import dev.damask.Validated;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.PastOrPresent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZonedDateTime;
import java.time.chrono.JapaneseDate;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;

@Validated
public record Times(
    @Past LocalDate born,
    @PastOrPresent Instant created,
    @Future ZonedDateTime due,
    @FutureOrPresent Year year,
    @Past JapaneseDate built,
    @Past Date sent,
    @Future java.sql.Timestamp renewed,
    @Future Calendar next,
    @PastOrPresent GregorianCalendar last) {}
