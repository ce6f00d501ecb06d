package dev.damask.processor.validated.form;

import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Signature;
import dev.damask.processor.validated.constraint.Check;
import dev.damask.processor.validated.property.Getter;
import dev.damask.processor.validated.property.Property;
import dev.damask.processor.validated.property.Setter;
import dev.damask.processor.validated.property.Source;
import dev.damask.processor.validated.rule.StaticRule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is generated beside {@code validate}, by the kind of the user's type. */
public sealed interface Form {

  /** The properties that are set by setters and constructors. */
  Set<String> given();

  /** Whether a constructor asks the object that it has just made. */
  boolean asksNewObject(List<Property> properties, List<Check> rules);

  /**
   * A subtype of a class or interface.
   *
   * @param supertype what it extends or implements, with its type arguments
   * @param isAbstract whether methods are left to a further wrapper
   * @param getters those of fields that had none
   * @param stored the properties whose abstract accessors it implements
   * @param others the abstract methods that are no accessors, which is a problem
   * @param compared what those of {@code equals}, {@code hashCode} and {@code toString} go by that
   *     it has
   * @param objectMethods which of {@code equals}, {@code hashCode} and {@code toString} it has
   */
  record Bean(
      TypeName supertype,
      boolean isInterface,
      boolean isAbstract,
      List<BeanConstructor> constructors,
      List<Setter> setters,
      List<Getter> getters,
      List<Stored> stored,
      List<Signature> others,
      List<Compared> compared,
      List<String> objectMethods)
      implements Form {

    @Override
    public Set<String> given() {
      Set<String> given = new HashSet<>();
      for (BeanConstructor constructor : constructors) {
        for (ArgumentCheck check : constructor.before()) {
          given.add(check.source().property());
        }
        for (Source source : constructor.after()) {
          given.add(source.property());
        }
      }
      for (Setter setter : setters) {
        given.add(setter.property());
      }
      for (Stored it : stored) {
        given.add(it.property());
      }
      return given;
    }

    @Override
    public boolean asksNewObject(List<Property> properties, List<Check> rules) {
      boolean hasRules = !rules.isEmpty();
      for (Property property : properties) {
        hasRules |= property.isDerived();
      }
      boolean asks = false;
      for (BeanConstructor constructor : constructors) {
        asks |=
            !constructor.after().isEmpty()
                || !constructor.rulesAfter().isEmpty()
                || (constructor.checksRules() && hasRules);
      }
      return asks;
    }
  }

  /**
   * Static methods that make records.
   *
   * @param canonical the record's canonical constructor
   * @param components the names of the components that its parameters stand for
   * @param checks what is checked of its parameters, in the order of the properties
   * @param rules the rules over them
   * @param checksComponents whether there can be a method for the components beside that for the
   *     record
   */
  record Factory(
      Signature canonical,
      List<String> components,
      List<ArgumentCheck> checks,
      List<StaticRule.Call> rules,
      boolean checksComponents)
      implements Form {

    @Override
    public Set<String> given() {
      Set<String> given = new HashSet<>();
      for (ArgumentCheck check : checks) {
        given.add(check.source().property());
      }
      return given;
    }

    @Override
    public boolean asksNewObject(List<Property> properties, List<Check> rules) {
      return false;
    }
  }
}
