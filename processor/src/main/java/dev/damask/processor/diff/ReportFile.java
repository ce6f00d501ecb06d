package dev.damask.processor.diff;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** What one report says of each thing that is woven. */
record ReportFile(Map<Subject, Woven> woven) {

  private static final int SCHEMA = 1;

  static ReportFile read(String file) throws UnreadableReport {
    try {
      JsonObject report = JsonParser.object().from(Files.readString(Path.of(file)));
      if (!report.isNumber("schemaVersion")) {
        throw new UnreadableReport(file, "this is no report of Damask's");
      }
      int schema = report.getInt("schemaVersion");
      if (schema != SCHEMA) {
        throw new UnreadableReport(
            file,
            "the report has version " + schema + " of the schema, and this Damask reads " + SCHEMA);
      }
      Map<Subject, Woven> woven = new LinkedHashMap<>();
      new Reading(woven).addAll(report);
      return new ReportFile(woven);
    } catch (NoSuchFileException missing) {
      throw new UnreadableReport(file, "there is no such file");
    } catch (StackOverflowError tooDeep) {
      throw new UnreadableReport(file, "this is no report of Damask's, it is nested too deep");
    } catch (IOException | InvalidPathException unreadable) {
      throw new UnreadableReport(file, "it cannot be read, " + unreadable);
    } catch (JsonParserException | ClassCastException | NullPointerException damaged) {
      throw new UnreadableReport(file, "this is no report of Damask's, " + damaged.getMessage());
    }
  }
}
