package dev.damask.benchmarks.run;

import dev.damask.Validated;
import dev.damask.validate.Violation;
import io.avaje.validation.Validator;
import io.avaje.validation.constraints.Valid;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A bean that is valid, one that is not (two violations), and one setter. */
@State(Scope.Benchmark)
public class ValidationBenchmark {

  private final User valid = new User("Ada", "London", 36);
  private final User invalid = new User(" ", "London", 200);
  private final AvajeUser avajeValid = new AvajeUser("Ada", "London", 36);
  private final AvajeUser avajeInvalid = new AvajeUser(" ", "London", 200);
  private final User handWritten = new HandWritten("Ada", "London", 36);
  private final User damask = new ValidationBenchmark_UserValidated("Ada", "London", 36);
  private final jakarta.validation.Validator hibernate =
      Validation.buildDefaultValidatorFactory().getValidator();
  private final Validator avaje = Validator.builder().build();
  private int age = 36;

  @Benchmark
  public List<String> valid_handWritten() {
    return HandWritten.validate(valid);
  }

  @Benchmark
  public List<Violation> valid_damask() {
    return ValidationBenchmark_UserValidated.validate(valid);
  }

  @Benchmark
  public Set<ConstraintViolation<User>> valid_hibernateValidator() {
    return hibernate.validate(valid);
  }

  @Benchmark
  public Object valid_avajeValidator() {
    return avaje.check(avajeValid);
  }

  @Benchmark
  public List<String> invalid_handWritten() {
    return HandWritten.validate(invalid);
  }

  @Benchmark
  public List<Violation> invalid_damask() {
    return ValidationBenchmark_UserValidated.validate(invalid);
  }

  @Benchmark
  public Set<ConstraintViolation<User>> invalid_hibernateValidator() {
    return hibernate.validate(invalid);
  }

  @Benchmark
  public Object invalid_avajeValidator() {
    return avaje.check(avajeInvalid);
  }

  @Benchmark
  public void setter_handWritten() {
    handWritten.setAge(age);
  }

  @Benchmark
  public void setter_damask() {
    damask.setAge(age);
  }

  @Benchmark
  public Set<ConstraintViolation<User>> setter_hibernateValidator() {
    valid.setAge(age);
    return hibernate.validateProperty(valid, "age");
  }

  /** The bean. */
  @Validated
  public static class User {

    @NotBlank
    @Size(max = 40)
    private final String name;

    @NotBlank private final String city;

    @Min(0)
    @Max(150)
    private int age;

    public User(String name, String city, int age) {
      this.name = name;
      this.city = city;
      this.age = age;
    }

    public String getName() {
      return name;
    }

    public String getCity() {
      return city;
    }

    public int getAge() {
      return age;
    }

    public void setAge(int age) {
      this.age = age;
    }
  }

  static final class HandWritten extends User {

    HandWritten(String name, String city, int age) {
      super(name, city, age);
    }

    @Override
    public void setAge(int age) {
      if (age < 0) {
        throw new IllegalArgumentException("age must be greater than or equal to 0");
      }
      if (age > 150) {
        throw new IllegalArgumentException("age must be less than or equal to 150");
      }
      super.setAge(age);
    }

    static List<String> validate(User user) {
      List<String> violations = new ArrayList<>();
      if (user.getName() == null || user.getName().isBlank()) {
        violations.add("name must not be blank");
      }
      if (user.getName() != null && user.getName().length() > 40) {
        violations.add("name size must be between 0 and 40");
      }
      if (user.getCity() == null || user.getCity().isBlank()) {
        violations.add("city must not be blank");
      }
      if (user.getAge() < 0) {
        violations.add("age must be greater than or equal to 0");
      }
      if (user.getAge() > 150) {
        violations.add("age must be less than or equal to 150");
      }
      return violations.isEmpty() ? List.of() : violations;
    }
  }

  /**
   * The same for avaje, whose processor reads the annotations of every bean marked so. Its age is
   * an object, since avaje fails on two constraints of a primitive value.
   */
  @Valid
  public static class AvajeUser {

    @NotBlank
    @Size(max = 40)
    private final String name;

    @NotBlank private final String city;

    @Min(0)
    @Max(150)
    private final Integer age;

    public AvajeUser(String name, String city, Integer age) {
      this.name = name;
      this.city = city;
      this.age = age;
    }

    public String getName() {
      return name;
    }

    public String getCity() {
      return city;
    }

    public Integer getAge() {
      return age;
    }
  }
}
