package dev.damask.processor.registered;

import dev.damask.processor.code.AttributeValues;
import dev.damask.processor.code.Attributes;
import dev.damask.processor.code.Desk;
import dev.damask.processor.code.inventory.Inventory;
import dev.damask.processor.code.inventory.LeftOut;
import dev.damask.processor.code.inventory.Lister;
import dev.damask.processor.code.inventory.Listing;
import dev.damask.processor.code.inventory.RegistryItem;
import dev.damask.processor.core.Program;
import dev.damask.processor.core.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Lists registries: those of the compilation, and its entries in those of others. */
public final class RegisteredLister implements Lister {

  @Override
  public void list(Listing listing, Inventory inventory) {
    Program program = listing.program();
    Map<String, TypeElement> roots = new TreeMap<>();
    Map<String, List<TypeElement>> types = new TreeMap<>();
    for (TypeElement type : listing.types()) {
      if (Finder.isMarkedRoot(type, program)) {
        add(type, roots, types);
      } else if (!Finder.isAbstract(type)) {
        for (TypeElement root : new Finder(type, program).roots()) {
          add(root, roots, types).add(type);
        }
        new Finder(type, program)
            .rootsAbove()
            .forEach(root -> leftOut(type, root, listing).ifPresent(inventory.leftOut()::add));
      }
    }
    roots.forEach(
        (name, root) -> list(root, types.getOrDefault(name, List.of()), listing, inventory));
  }

  private static List<TypeElement> add(
      TypeElement root, Map<String, TypeElement> roots, Map<String, List<TypeElement>> types) {
    String name = root.getQualifiedName().toString();
    roots.put(name, root);
    return types.computeIfAbsent(name, unused -> new ArrayList<>());
  }

  private static Optional<LeftOut> leftOut(TypeElement type, TypeElement root, Listing listing) {
    if (listing.program().annotation(type, RegisteredPattern.UNREGISTERED).isPresent()) {
      return Optional.of(leftOut(type, root, "it is @Unregistered", listing));
    }
    return type.getKind() == ElementKind.ENUM
        ? Optional.of(leftOut(type, root, "it is an enum", listing))
        : Optional.empty();
  }

  private static LeftOut leftOut(TypeElement type, TypeElement root, String why, Listing listing) {
    return new LeftOut(
        listing.name(type),
        Optional.empty(),
        listing.spot(type),
        "the registry of " + root.getSimpleName(),
        why);
  }

  private static void list(
      TypeElement root, List<TypeElement> types, Listing listing, Inventory inventory) {
    Desk desk = RootReader.desk(root, listing.program());
    new RootReader(desk)
        .read()
        .ifPresent(
            reading -> {
              List<RegistryItem.Entry> entries = new ArrayList<>();
              EntryReader reader =
                  new EntryReader(reading, packageName(root, types, listing), false, desk);
              for (TypeElement type : types) {
                Optional<Entry> entry = reader.read(type, new Report());
                if (entry.isPresent()) {
                  entries.add(item(entry.get(), type, listing));
                } else {
                  String why = "it is generated, and cannot be created";
                  inventory.leftOut().add(leftOut(type, root, why, listing));
                }
              }
              List<String> constants = reading.root().keys().constants();
              entries.sort(
                  Comparator.comparingInt(RegistryItem.Entry::order)
                      .thenComparingInt(it -> constants.indexOf(it.key()))
                      .thenComparing(RegistryItem.Entry::key));
              inventory.registries().add(item(reading.root(), root, entries, listing));
            });
  }

  /** Where what creates the entries stands: beside the root, or beside the first of its entries. */
  private static String packageName(TypeElement root, List<TypeElement> types, Listing listing) {
    Program program = listing.program();
    return (program.isSource(root) ? List.of(root) : types)
        .stream().map(it -> program.info(it).name().packageName()).sorted().findFirst().orElse("");
  }

  private static RegistryItem item(
      Root read, TypeElement root, List<RegistryItem.Entry> entries, Listing listing) {
    return new RegistryItem(
        listing.name(root),
        listing.spot(root),
        read.registry().reflectionName(),
        read.keys().type().toString(),
        read.keys().exhaustive(),
        factory(root, listing.program()),
        read.services(),
        entries);
  }

  private static Optional<String> factory(TypeElement root, Program program) {
    Attributes annotation =
        new Attributes(root, program.annotation(root, RegisteredPattern.ANNOTATION).orElseThrow());
    return annotation.isGiven("factory")
        ? Optional.of(AttributeValues.plain(annotation.value("factory")).toString())
        : Optional.empty();
  }

  private static RegistryItem.Entry item(Entry entry, TypeElement type, Listing listing) {
    return new RegistryItem.Entry(
        entry.key(),
        listing.name(type),
        entry.created().reflectionName(),
        entry.order(),
        listing.spot(type));
  }
}
