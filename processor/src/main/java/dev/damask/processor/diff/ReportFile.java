package dev.damask.processor.diff;

import com.grack.nanojson.JsonParserException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** What one report says of each thing that is woven. */
record ReportFile(Map<Subject, Woven> woven) {

  private static final BigDecimal SCHEMA = BigDecimal.ONE;

  /** What some tools begin a file of UTF-8 with. */
  private static final String BYTE_ORDER_MARK = "\ufeff";

  static ReportFile read(String file) throws UnreadableReport {
    try {
      String text = Files.readString(Path.of(file));
      boolean isMarked = text.startsWith(BYTE_ORDER_MARK);
      return of(Node.parse(isMarked ? text.substring(1) : text));
    } catch (NoSuchFileException missing) {
      throw new UnreadableReport(file, "there is no such file");
    } catch (CharacterCodingException otherBytes) {
      throw new UnreadableReport(file, "it is not in UTF-8");
    } catch (StackOverflowError tooDeep) {
      throw new UnreadableReport(file, "this is no report of Damask's, it is nested too deep");
    } catch (OutOfMemoryError tooLarge) {
      throw new UnreadableReport(file, "it is too large to be read");
    } catch (IOException | InvalidPathException unreadable) {
      throw new UnreadableReport(file, "it cannot be read, " + unreadable);
    } catch (JsonParserException | Misread damaged) {
      throw new UnreadableReport(file, "this is no report of Damask's, " + damaged.getMessage());
    }
  }

  private static ReportFile of(Node report) {
    BigDecimal schema = report.number("schemaVersion");
    if (schema.compareTo(SCHEMA) != 0) {
      throw new Misread(
          "or one of another Damask: it has version "
              + schema
              + " of the schema, and this one reads "
              + SCHEMA);
    }
    Map<Subject, Woven> woven = new LinkedHashMap<>();
    new Reading(woven).addAll(report);
    return new ReportFile(woven);
  }
}
