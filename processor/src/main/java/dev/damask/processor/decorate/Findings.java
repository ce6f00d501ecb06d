package dev.damask.processor.decorate;

import dev.damask.processor.code.Attributes;
import dev.damask.processor.code.Desk;
import dev.damask.processor.core.Report;
import dev.damask.processor.decorate.weave.Candidate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;

/**
 * Where what is wrong with the decorators of a type's methods goes. What a decorator of the whole
 * type gets wrong is one mistake, however many methods it cannot stand on.
 */
final class Findings {

  private final Desk desk;
  private final Map<Attributes, List<Report.Reading>> ofType = new LinkedHashMap<>();
  private final Map<Attributes, Report> carried = new LinkedHashMap<>();
  private final Map<TypeElement, Desk.View> ofAncestors = new LinkedHashMap<>();

  Findings(Desk desk) {
    this.desk = desk;
  }

  /** The desk at which a decorator on a method is read. */
  Desk desk(Attributes decorator, Candidate candidate) {
    if (!candidate.declaring().equals(desk.type())) {
      return ofAncestors
          .computeIfAbsent(candidate.declaring(), it -> desk.view(it, desk.subject().place()))
          .desk();
    }
    if (decorator.element().equals(candidate.method())) {
      return decorator.carriers().isEmpty()
          ? desk
          : desk.reportingTo(carried.computeIfAbsent(decorator, it -> new Report()));
    }
    Report reading = new Report();
    ofType
        .computeIfAbsent(decorator, it -> new ArrayList<>())
        .add(new Report.Reading(candidate.method().getSimpleName() + "()", reading));
    return desk.reportingTo(reading);
  }

  /** Reports what was found. */
  void close() {
    for (Desk.View view : ofAncestors.values()) {
      view.close().run();
    }
    CarriedValues values = new CarriedValues(desk.program());
    for (Map.Entry<Attributes, Report> entry : carried.entrySet()) {
      String method = entry.getKey().element().getSimpleName().toString();
      values.removeTold(entry.getKey(), method, entry.getValue());
      desk.report().addOnce(entry.getValue());
    }
    for (Map.Entry<Attributes, List<Report.Reading>> entry : ofType.entrySet()) {
      for (Report.Reading reading : entry.getValue()) {
        String method = reading.name().replace("()", "");
        values.removeTold(entry.getKey(), method, reading.report());
      }
    }
    for (List<Report.Reading> readings : ofType.values()) {
      desk.report().addMerged(readings, Findings::elsewhere);
    }
  }

  private static String elsewhere(List<String> methods) {
    String so =
        methods.size() == 1
            ? ""
            : methods.stream().skip(1).collect(Collectors.joining(", ", " (and likewise on ", ")"));
    return so + "; @Undecorated keeps it off a method";
  }
}
