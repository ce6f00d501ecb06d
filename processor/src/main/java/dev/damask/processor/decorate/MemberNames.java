package dev.damask.processor.decorate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeVariableName;
import dev.damask.processor.code.MentionedTypes;
import dev.damask.processor.code.Names;
import dev.damask.processor.decorate.weave.Decoration;
import dev.damask.processor.decorate.weave.Part;
import dev.damask.processor.decorate.weave.Placed;
import dev.damask.processor.decorate.weave.WovenMethod;
import dev.damask.processor.decorate.weave.WrapperNames;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names of all that a wrapper has of its own, decided before anything is written: one for each
 * thing, whatever the spellings, and never one that is inherited.
 */
final class MemberNames implements WrapperNames {

  /** Which part of which decorator; without a part, the decorator's method. */
  private record Member(String stem, int layer, @Nullable Part part) {

    /** What several decorators share is none of any method. */
    static Member of(Placed decoration, Part part) {
      return part.shared().isPresent()
          ? new Member("", 0, part)
          : new Member(decoration.method().stem(), decoration.index(), part);
    }

    // By hand, as in Part.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Member that
          && layer == that.layer
          && stem.equals(that.stem)
          && Objects.equals(part, that.part);
    }

    @Override
    public int hashCode() {
      return stem.hashCode() + layer;
    }
  }

  private final DecorateModel model;
  private final Names fields;
  private final Names methods;
  private final NestedNames types;
  private final Map<Member, String> given = new HashMap<>();
  private final Set<String> ownFields = new HashSet<>();
  private final String environment;
  private final String delegate;
  private final String logger;
  private final String begin;
  private final String renew;

  MemberNames(DecorateModel model) {
    this.model = model;
    Shape shape = model.shape();
    this.fields = new Names(shape.memberNames());
    Set<String> methodNames = new HashSet<>(shape.memberNames());
    methodNames.addAll(AllJointMethods.of(model.placed()).names());
    methodNames.add("yield"); // cannot be called by its name alone
    this.methods = new Names(methodNames);
    this.types = new NestedNames(typesInScope(model));
    this.environment = field("environment");
    this.delegate = field("delegate");
    this.logger = logger(shape.generated().simpleName());
    this.begin = methods.fresh("begin");
    this.renew = methods.fresh("renew");
    for (WovenMethod method : model.methods()) {
      nameAll(method);
    }
  }

  /** No parameter's name where another one hides the wrapper's, by which it would be told apart. */
  private String logger(String wrapper) {
    for (WovenMethod method : model.methods()) {
      if (method.signature().hasParameter(wrapper) && method.signature().hasParameter("LOGGER")) {
        Names free = new Names(model.shape().memberNames());
        model.methods().stream()
            .flatMap(it -> it.signature().parameters().stream())
            .forEach(it -> free.take(it.name()));
        return field(free.fresh("LOGGER"));
      }
    }
    return field("LOGGER");
  }

  private String field(String wanted) {
    String name = fields.fresh(wanted);
    ownFields.add(name);
    return name;
  }

  private void nameAll(WovenMethod method) {
    if (MethodWriter.needsUndecorated(method, model)) {
      given.put(undecoratedOf(method), methods.fresh(method.stem() + "Undecorated"));
    } else if (SuperHandles.has(method, model)) {
      given.put(undecoratedOf(method), field("SUPER_" + Names.constant(method.stem())));
    }
    for (Placed placed : method.placed()) {
      String stem = method.stem();
      int layer = placed.index();
      if (layer > 0) {
        String wanted = stem + placed.decoration().participle();
        given.put(new Member(stem, layer, null), methods.fresh(wanted));
      }
      for (Part part : placed.decoration().parts()) {
        Member member = Member.of(placed, part);
        if (!given.containsKey(member)) {
          given.put(member, fresh(part, stem));
        }
      }
    }
  }

  private String fresh(Part part, String stem) {
    String wanted = part.wanted(stem);
    return switch (part.kind()) {
      case FIELD, SETTING -> field(wanted);
      case TYPE -> types.fresh(wanted);
      case LOCAL_TYPE -> types.local(wanted);
    };
  }

  /** The names that mean types in the wrapper, whether they are its own, inherited or imported. */
  private static Set<String> typesInScope(DecorateModel model) {
    Shape shape = model.shape();
    Set<String> names = new HashSet<>(shape.hidingNames());
    names.add(shape.generated().simpleName());
    names.add(shape.type().simpleName());
    MentionedTypes mentioned = new MentionedTypes(names);
    mentioned.add(shape.supertype());
    for (TypeVariableName variable : shape.typeVariables()) {
      names.add(variable.name());
    }
    for (Constructor constructor : shape.constructors()) {
      mentioned.add(constructor.signature());
    }
    for (WovenMethod method : model.methods()) {
      mentioned.add(method.signature());
    }
    for (Placed placed : model.placed()) {
      mentioned.addAll(placed.decoration().mentions());
    }
    return names;
  }

  @Override
  public String environment() {
    return environment;
  }

  @Override
  public String delegate() {
    return delegate;
  }

  @Override
  public String logger() {
    return logger;
  }

  /** The private method that sets the fields, where not only constructors do. */
  String begin() {
    return begin;
  }

  /** The private method that gives a copy fields of its own. */
  String renew() {
    return renew;
  }

  /** The private method of a decorator that is not the outermost. */
  String method(WovenMethod method, int layer) {
    return nameOf(new Member(method.stem(), layer, null));
  }

  /** The private method that calls what the superclass has, or the handle that does. */
  String undecorated(WovenMethod method) {
    return nameOf(undecoratedOf(method));
  }

  private static Member undecoratedOf(WovenMethod method) {
    return new Member(method.stem(), method.decorations().size(), null);
  }

  @Override
  public String part(Placed decoration, Part part) {
    return nameOf(Member.of(decoration, part));
  }

  @Override
  public ClassName type(Placed decoration, Part part) {
    return model.shape().generated().nestedClass(part(decoration, part));
  }

  @Override
  public List<String> methodsWith(Part shared) {
    Set<String> methods = new LinkedHashSet<>();
    for (Placed placed : model.placed()) {
      if (placed.decoration().parts().contains(shared)) {
        methods.add(placed.signature().name());
      }
    }
    return List.copyOf(methods);
  }

  @Override
  public boolean isOverloaded(String method) {
    int decorated = 0;
    for (WovenMethod it : model.methods()) {
      if (it.signature().name().equals(method) && !it.decorations().isEmpty()) {
        decorated++;
      }
    }
    return decorated > 1;
  }

  @Override
  public Optional<Placed> decoration(String stem, Class<? extends Decoration> kind) {
    return model.placed().stream()
        .filter(it -> it.method().stem().equals(stem) && kind.isInstance(it.decoration()))
        .findFirst();
  }

  private String nameOf(Member member) {
    @Nullable String name = given.get(member);
    if (name == null) {
      throw new AssertionError(member + " is not declared");
    }
    return name;
  }

  @Override
  public Set<String> ownFields() {
    return ownFields;
  }
}
