package dev.damask.processor.report;

import dev.damask.processor.code.inventory.Inventory;
import dev.damask.processor.code.inventory.Lister;
import dev.damask.processor.code.inventory.Listing;
import dev.damask.processor.core.IndexPattern;
import dev.damask.processor.core.Place;
import dev.damask.processor.core.Program;
import dev.damask.processor.core.Round;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * {@code -Adamask.report}: writes what the compilation has come to, once all of it is there.
 *
 * <p>In the last round everything is read once more, and what is wrong is not told again. Nothing
 * is written of a compilation that has failed.
 */
public final class ReportPattern implements IndexPattern {

  private final Optional<String> folder;
  private final List<Lister> listers;
  private final SortedSet<String> types = new TreeSet<>();

  /**
   * @param folder where to write; beside the generated sources where there is none
   */
  public ReportPattern(Optional<String> folder, List<Lister> listers) {
    this.folder = folder;
    this.listers = listers;
  }

  @Override
  public void round(Round round) {
    Program program = round.program();
    for (TypeElement type : round.types()) {
      if (program.isSource(type) && !program.marks().isGenerated(type)) {
        types.add(type.getQualifiedName().toString());
      }
    }
    if (round.isLast() && !round.hasErrors()) {
      write(round);
    }
  }

  private void write(Round round) {
    List<TypeElement> all = new ArrayList<>();
    for (String name : types) {
      @Nullable TypeElement type = round.program().elements().getTypeElement(name);
      if (type != null) {
        all.add(type);
      }
    }
    Inventory inventory = new Inventory();
    Listing listing = new Listing(all, round);
    listers.forEach(it -> it.list(listing, inventory));
    String json = ReportJson.of(inventory);
    try {
      write("damask-report.json", json, round);
      write("damask-report.html", ReportPage.of(json), round);
    } catch (IOException | RuntimeException unwritable) {
      // Compilers differ in what they throw where there is no such place.
      round.report().add(ReportProblem.ReportUnwritable, place(round), unwritable);
    }
  }

  private void write(String name, String text, Round round) throws IOException {
    if (folder.isPresent()) {
      Path target = Files.createDirectories(Path.of(folder.get()));
      Files.writeString(target.resolve(name), text);
      return;
    }
    if (!round.output().writeBesideSources(name, text)) {
      round.report().addFirst(ReportProblem.ReportAmongClasses, place(round));
    }
  }

  private Place place(Round round) {
    Elements elements = round.program().elements();
    return OptionPlace.of(types.stream().map(elements::getTypeElement).toList(), elements);
  }
}
