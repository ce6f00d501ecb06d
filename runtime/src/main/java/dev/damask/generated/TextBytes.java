package dev.damask.generated;

import java.net.URI;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** What has a text or a number for a name, as bytes. */
@NullUnmarked
public final class TextBytes {

  private TextBytes() {}

  public static void writeUuid(ByteWriter out, UUID value) {
    if (out.isThere(value)) {
      out.writeFixed(value.getMostSignificantBits());
      out.writeFixed(value.getLeastSignificantBits());
    }
  }

  public static UUID readUuid(ByteReader in) {
    return in.readBoolean() ? new UUID(in.readFixedLong(), in.readFixedLong()) : null;
  }

  public static void writeUri(ByteWriter out, URI value) {
    out.writeString(value == null ? null : value.toString());
  }

  public static URI readUri(ByteReader in) {
    String text = in.readString();
    return text == null ? null : URI.create(text);
  }

  public static void writeCurrency(ByteWriter out, Currency value) {
    out.writeString(value == null ? null : value.getCurrencyCode());
  }

  public static Currency readCurrency(ByteReader in) {
    String code = in.readString();
    return code == null ? null : Currency.getInstance(code);
  }

  /** By its tag, or where that loses something, by its parts. */
  public static void writeLocale(ByteWriter out, Locale value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    String tag = value.toLanguageTag();
    if (Locale.forLanguageTag(tag).equals(value)) {
      out.write(1);
      out.writeString(tag);
    } else {
      out.write(2);
      out.writeString(value.getLanguage());
      out.writeString(value.getCountry());
      out.writeString(value.getVariant());
    }
  }

  public static Locale readLocale(ByteReader in) {
    return switch (in.read()) {
      case 0 -> null;
      case 1 -> Locale.forLanguageTag(in.readString());
      case 2 -> new Locale(in.readString(), in.readString(), in.readString());
      default -> throw in.noForm();
    };
  }
}
