package dev.damask.processor.code;

import dev.damask.processor.core.Place;
import dev.damask.processor.core.Program;
import dev.damask.processor.core.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * An annotation on an element, read once: its attributes with their defaults, and where each
 * stands. One that another annotation carries counts as if it stood where that one does.
 */
public final class Attributes {

  private final Element element;
  private final AnnotationMirror mirror;
  private final @Nullable Attributes carrier;
  private final Map<String, AnnotationValue> given = new LinkedHashMap<>();
  private final Map<String, Place> replaced = new LinkedHashMap<>();

  public Attributes(Element element, AnnotationMirror mirror) {
    this(element, mirror, null);
  }

  private Attributes(Element element, AnnotationMirror mirror, @Nullable Attributes carrier) {
    this.element = element;
    this.mirror = mirror;
    this.carrier = carrier;
    for (var value : mirror.getElementValues().entrySet()) {
      given.put(value.getKey().getSimpleName().toString(), value.getValue());
    }
  }

  /** An annotation on the type of this one. */
  public Attributes carrying(AnnotationMirror carried) {
    return new Attributes(element, carried, this);
  }

  /** The annotation as the user has written it: the one that carries this one, if any does. */
  public Attributes written() {
    return carrier == null ? this : carrier.written();
  }

  /** The annotation types that carry this one, from the one that is written inwards. */
  public List<TypeElement> carriers() {
    if (carrier == null) {
      return List.of();
    }
    List<TypeElement> carriers = new ArrayList<>(carrier.carriers());
    carriers.add(carrier.type());
    return carriers;
  }

  /** Gives an attribute another value, which stands elsewhere. */
  public void replace(String attribute, AnnotationValue value, Place place) {
    given.put(attribute, value);
    replaced.put(attribute, place);
  }

  /** The attributes that were given another value, and where that stands. */
  public Map<String, Place> replaced() {
    return replaced;
  }

  /** The same annotation with other values for some attributes. */
  public Attributes with(Map<String, AnnotationValue> others) {
    Attributes changed = new Attributes(element, mirror, carrier);
    changed.given.putAll(others);
    return changed;
  }

  /** The type of the annotation. */
  public TypeElement type() {
    return (TypeElement) mirror.getAnnotationType().asElement();
  }

  public String qualifiedName() {
    return Program.nameOf(mirror).toString();
  }

  public String simpleName() {
    return type().getSimpleName().toString();
  }

  /** What the annotation stands on. */
  public Element element() {
    return element;
  }

  /** Where the annotation stands. */
  public Place place() {
    return carrier == null ? Place.of(element, mirror) : carrier.place();
  }

  /** Where an attribute stands, or the annotation where the attribute is left to its default. */
  public Place place(String attribute) {
    @Nullable Place elsewhere = replaced.get(attribute);
    if (elsewhere != null) {
      return elsewhere;
    }
    return carrier == null ? new Place(element, mirror, given.get(attribute)) : carrier.place();
  }

  /** Where one value in an array attribute stands. */
  public Place place(String attribute, int index) {
    Place all = place(attribute);
    @Nullable AnnotationValue value = all.value();
    return value != null && value.getValue() instanceof List<?> list
        ? new Place(all.element(), all.annotation(), (AnnotationValue) list.get(index))
        : all;
  }

  public boolean isGiven(String attribute) {
    return given.containsKey(attribute);
  }

  /** The names of all attributes, sorted: ecj does not keep the order of class files. */
  public List<String> names() {
    return ElementFilter.methodsIn(type().getEnclosedElements()).stream()
        .map(method -> method.getSimpleName().toString())
        .sorted()
        .toList();
  }

  /** The names of the attributes that are given, as written. */
  public List<String> givenNames() {
    return List.copyOf(given.keySet());
  }

  /** The value of an attribute, or its default. */
  public AnnotationValue value(String attribute) {
    @Nullable AnnotationValue value = given.get(attribute);
    return value != null ? value : defaultOf(attribute);
  }

  /** The declared type of an attribute. */
  public TypeMirror typeOf(String attribute) {
    return method(attribute).getReturnType();
  }

  /** What an attribute is where it is not given, if it may be left out. */
  public Optional<AnnotationValue> byDefault(String attribute) {
    return Optional.ofNullable(method(attribute).getDefaultValue());
  }

  private AnnotationValue defaultOf(String attribute) {
    return Objects.requireNonNull(method(attribute).getDefaultValue(), attribute);
  }

  private ExecutableElement method(String attribute) {
    for (Element member : type().getEnclosedElements()) {
      if (member instanceof ExecutableElement method
          && method.getSimpleName().contentEquals(attribute)) {
        return method;
      }
    }
    throw new IllegalArgumentException(qualifiedName() + " has no attribute " + attribute);
  }

  public String text(String attribute) {
    return (String) value(attribute).getValue();
  }

  public boolean flag(String attribute) {
    return (Boolean) value(attribute).getValue();
  }

  public long number(String attribute) {
    return ((Number) value(attribute).getValue()).longValue();
  }

  public double decimal(String attribute) {
    return ((Number) value(attribute).getValue()).doubleValue();
  }

  /** The name of an enum's constant. */
  public String constant(String attribute) {
    return ((VariableElement) value(attribute).getValue()).getSimpleName().toString();
  }

  public List<String> texts(String attribute) {
    List<String> texts = new ArrayList<>();
    for (AnnotationValue value : list(attribute)) {
      texts.add((String) value.getValue());
    }
    return texts;
  }

  /** A class; nothing, and reported as missing, where it does not exist yet. */
  public Optional<TypeMirror> type(String attribute, Report report) {
    return type(value(attribute), report);
  }

  /** Classes; those that do not exist yet are left out and reported as missing. */
  public List<TypeMirror> types(String attribute, Report report) {
    List<TypeMirror> types = new ArrayList<>();
    for (AnnotationValue value : list(attribute)) {
      Optional<TypeMirror> type = type(value, report);
      if (type.isPresent()) {
        types.add(type.get());
      }
    }
    return types;
  }

  private static Optional<TypeMirror> type(AnnotationValue value, Report report) {
    // A class that does not exist is an erroneous type to some compilers, the string "<error>" to
    // others.
    if (value.getValue() instanceof TypeMirror type && type.getKind() != TypeKind.ERROR) {
      return Optional.of(type);
    }
    report.missingClass(value);
    return Optional.empty();
  }

  /** The values of an array. */
  public List<AnnotationValue> list(String attribute) {
    List<AnnotationValue> values = new ArrayList<>();
    if (value(attribute).getValue() instanceof List<?> list) {
      for (Object value : list) {
        values.add((AnnotationValue) value);
      }
    }
    return values;
  }
}
