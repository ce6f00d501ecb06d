package dev.damask.processor.singleton;

import dev.damask.processor.code.Attributes;
import dev.damask.processor.code.inventory.Erased;
import dev.damask.processor.code.inventory.Inventory;
import dev.damask.processor.code.inventory.Lister;
import dev.damask.processor.code.inventory.Listing;
import dev.damask.processor.code.inventory.SingletonItem;
import dev.damask.processor.core.Program;
import dev.damask.processor.core.Subject;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Lists singletons. */
public final class SingletonLister implements Lister {

  @Override
  public void list(Listing listing, Inventory inventory) {
    listing.forEach(
        new SingletonPattern(),
        subject -> {
          if (new Creatable(subject).check()) {
            inventory.singletons().add(item(subject, listing));
          }
        });
  }

  private static SingletonItem item(Subject subject, Listing listing) {
    Program program = listing.program();
    List<List<String>> constructors =
        program.members().constructors(subject.type()).stream()
            .filter(it -> !it.getModifiers().contains(Modifier.PRIVATE))
            .map(it -> Erased.parameters(it, program))
            .toList();
    return new SingletonItem(
        listing.name(subject.type()),
        listing.spot(subject.type()),
        subject.generated().reflectionName(),
        program.wrappers().outermost(subject.type()).reflectionName(),
        new Attributes(subject.type(), subject.annotation()).flag("closeAtExit"),
        constructors);
  }
}
