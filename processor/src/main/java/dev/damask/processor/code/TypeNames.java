package dev.damask.processor.code;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.damask.processor.core.Place;
import dev.damask.processor.core.Program;
import dev.damask.processor.core.Report;
import dev.damask.processor.core.TypeInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.NoType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;
import org.jspecify.annotations.Nullable;

/**
 * Turns the compiler's types into the names that a generated type uses for them.
 *
 * <p>Type variables are replaced: those of supertypes by what the subject gives for them, those of
 * methods by themselves under a name that no other variable in scope has. Type annotations are left
 * out.
 */
public final class TypeNames extends SimpleTypeVisitor14<TypeName, Void> {

  private final Program program;
  private final Report report;
  private final String packageName;
  private final boolean inherits;
  private final Lint lint;
  private final Variables variables;
  private final boolean erased;
  private @Nullable String hidden;

  /** Names for a subtype of the user's type, in a package. */
  public TypeNames(Program program, Report report, String packageName, Lint lint) {
    this(program, report, packageName, true, lint, Variables.NONE, false);
  }

  /** Names for a type that inherits nothing, in a package. */
  public static TypeNames ofStranger(
      Program program, Report report, String packageName, Lint lint) {
    return new TypeNames(program, report, packageName, false, lint, Variables.NONE, false);
  }

  private TypeNames(
      Program program,
      Report report,
      String packageName,
      boolean inherits,
      Lint lint,
      Variables variables,
      boolean erased) {
    this.program = program;
    this.report = report;
    this.packageName = packageName;
    this.inherits = inherits;
    this.lint = lint;
    this.variables = variables;
    this.erased = erased;
  }

  /** The package of the generated type. */
  public String packageName() {
    return packageName;
  }

  public TypeName of(TypeMirror type) {
    return (erased ? program.types().erasure(type) : type).accept(this, null);
  }

  public List<TypeName> of(List<? extends TypeMirror> types) {
    List<TypeName> names = new ArrayList<>(types.size());
    for (TypeMirror type : types) {
      names.add(of(type));
    }
    return names;
  }

  /** The name of a type that generated code has to mention, or a problem where it cannot. */
  public Optional<TypeName> mentioned(TypeMirror type, String by, Place place) {
    TypeName name = of(type);
    Optional<String> cannot = takeHidden();
    cannot.ifPresent(it -> report.add(CodeProblem.HiddenType, place, by, it));
    return cannot.isPresent() ? Optional.empty() : Optional.of(name);
  }

  /** The first type since the last call that cannot be named from the package. */
  Optional<String> takeHidden() {
    Optional<String> first = Optional.ofNullable(hidden);
    hidden = null;
    return first;
  }

  /**
   * Names as seen in a supertype that the subject reaches by a type: its variables stand for that
   * type's arguments.
   */
  TypeNames in(DeclaredType supertype) {
    Map<TypeParameterElement, TypeName> arguments = new HashMap<>();
    boolean raw = false;
    TypeMirror type = supertype;
    while (type instanceof DeclaredType declared && declared.getKind() == TypeKind.DECLARED) {
      var parameters = ((TypeElement) declared.asElement()).getTypeParameters();
      raw |= parameters.size() != declared.getTypeArguments().size();
      for (int i = 0; !raw && i < parameters.size(); i++) {
        arguments.put(parameters.get(i), of(declared.getTypeArguments().get(i)));
      }
      type = declared.getEnclosingType();
    }
    if (raw) {
      lint.suppress("unchecked");
    }
    Variables seen = new Variables(arguments);
    return new TypeNames(program, report, packageName, inherits, lint, seen, raw || erased);
  }

  /** Names with further variables, each of them under its own name unless that is taken. */
  public TypeNames declaring(List<? extends TypeParameterElement> parameters, Set<String> taken) {
    if (parameters.isEmpty() || erased) {
      return this;
    }
    Variables all = variables.declaring(parameters, taken);
    return new TypeNames(program, report, packageName, inherits, lint, all, erased);
  }

  /** Names by which signatures can be compared: a method's variables have numbers. */
  TypeNames comparing(List<? extends TypeParameterElement> parameters) {
    Variables all = erased ? variables : variables.numbering(parameters);
    return new TypeNames(program, report, packageName, inherits, new Lint(), all, erased);
  }

  /** The declarations of variables, with their bounds; none behind a raw type. */
  public List<TypeVariableName> declarations(List<? extends TypeParameterElement> parameters) {
    if (erased) {
      return List.of();
    }
    List<TypeVariableName> declarations = new ArrayList<>(parameters.size());
    for (TypeParameterElement parameter : parameters) {
      String name = ((TypeVariableName) variables.of(parameter)).name();
      if (!name.equals(name.toUpperCase(Locale.ROOT))) {
        // It reads like a type, and ecj says so where it hides one.
        lint.suppress("hiding");
      }
      TypeName[] bounds = of(parameter.getBounds()).toArray(TypeName[]::new);
      if (Stream.of(bounds).anyMatch(this::isFinal)) {
        // ecj says that it could not vary.
        lint.suppressAll();
      }
      declarations.add(TypeVariableName.get(name, bounds));
    }
    return declarations;
  }

  private boolean isFinal(TypeName name) {
    TypeName raw = name instanceof ParameterizedTypeName generic ? generic.rawType() : name;
    @Nullable TypeElement type =
        raw instanceof ClassName named
            ? program.elements().getTypeElement(named.canonicalName())
            : null;
    return type != null && type.getModifiers().contains(Modifier.FINAL);
  }

  @Override
  public TypeName visitPrimitive(PrimitiveType type, Void unused) {
    return switch (type.getKind()) {
      case BOOLEAN -> TypeName.BOOLEAN;
      case BYTE -> TypeName.BYTE;
      case SHORT -> TypeName.SHORT;
      case INT -> TypeName.INT;
      case LONG -> TypeName.LONG;
      case CHAR -> TypeName.CHAR;
      case FLOAT -> TypeName.FLOAT;
      case DOUBLE -> TypeName.DOUBLE;
      default -> throw new AssertionError(type.getKind());
    };
  }

  @Override
  public TypeName visitNoType(NoType type, Void unused) {
    return TypeName.VOID;
  }

  @Override
  public TypeName visitArray(ArrayType type, Void unused) {
    return ArrayTypeName.of(type.getComponentType().accept(this, null));
  }

  @Override
  public TypeName visitTypeVariable(TypeVariable type, Void unused) {
    return variables.of((TypeParameterElement) type.asElement());
  }

  @Override
  public TypeName visitWildcard(WildcardType type, Void unused) {
    if (type.getSuperBound() != null) {
      return WildcardTypeName.supertypeOf(type.getSuperBound().accept(this, null));
    }
    return type.getExtendsBound() == null
        ? WildcardTypeName.subtypeOf(ClassName.OBJECT)
        : WildcardTypeName.subtypeOf(type.getExtendsBound().accept(this, null));
  }

  @Override
  public TypeName visitDeclared(DeclaredType type, Void unused) {
    TypeElement element = (TypeElement) type.asElement();
    TypeInfo info = program.info(element);
    info.deprecations().forEach(lint::suppress);
    if (hidden == null && !info.isAccessibleFrom(packageName, inherits)) {
      hidden = info.name().canonicalName();
    }
    TypeName[] arguments = of(type.getTypeArguments()).toArray(TypeName[]::new);
    if (info.isGeneric() && arguments.length == 0) {
      lint.suppress("rawtypes");
    }
    // Outer<T>.Inner, where the type around it has arguments.
    if (info.isInner()
        && type.getEnclosingType().getKind() == TypeKind.DECLARED
        && type.getEnclosingType().accept(this, null) instanceof ParameterizedTypeName enclosing) {
      return enclosing.nestedClass(info.name().simpleName(), List.of(arguments));
    }
    return arguments.length == 0 ? info.name() : ParameterizedTypeName.get(info.name(), arguments);
  }

  /** A type that does not exist: one that Damask is about to generate, or one to wait for. */
  @Override
  public TypeName visitError(ErrorType type, Void unused) {
    String name = ((TypeElement) type.asElement()).getQualifiedName().toString();
    if (program.elements().getTypeElement(name) != null) {
      // To ecj, a type whose arguments do not exist is an error, too.
      return visitDeclared(type, null);
    }
    Optional<ClassName> forthcoming = program.forthcoming(name, packageName);
    if (forthcoming.isEmpty()) {
      report.missing(name);
      return ClassName.OBJECT;
    }
    TypeName[] arguments = of(type.getTypeArguments()).toArray(TypeName[]::new);
    return arguments.length == 0
        ? forthcoming.get()
        : ParameterizedTypeName.get(forthcoming.get(), arguments);
  }

  @Override
  protected TypeName defaultAction(TypeMirror type, Void unused) {
    throw new IllegalArgumentException(type.getKind() + " cannot be named");
  }
}
