package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Emails;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * {@link Containers} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class ContainersValidated<T> extends Containers<T> {
  ContainersValidated() {
  }

  public List<String> getTags() {
    return tags;
  }

  public Set<Integer> getNumbers() {
    return numbers;
  }

  public Collection<? extends T> getWild() {
    return wild;
  }

  public Map<String, List<String>> getMails() {
    return mails;
  }

  public Optional<String> getNickname() {
    return nickname;
  }

  public OptionalInt getAge() {
    return age;
  }

  public Optional<String> getTitle() {
    return title;
  }

  public String[] getWords() {
    return words;
  }

  public int[] getCounts() {
    return counts;
  }

  public List<Optional<String>> getDeep() {
    return deep;
  }

  public Containers.Strings<Integer, String> getOwn() {
    return own;
  }

  /**
   * Sets tags; checked: @Size(max = 3); elements: @NotBlank.
   */
  public void setTags(List<String> tags) {
    Violations violations = checkTags(tags, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.tags = tags;
  }

  /**
   * Sets numbers; checked: elements: @Min(1).
   */
  public void setNumbers(Set<Integer> numbers) {
    Violations violations = checkNumbers(numbers, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.numbers = numbers;
  }

  /**
   * Sets wild; checked: elements: @NotNull.
   */
  public void setWild(Collection<? extends T> wild) {
    Violations violations = checkWild(wild, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.wild = wild;
  }

  /**
   * Sets mails; checked: keys: @NotBlank; values: (@NotEmpty; elements: @Email).
   */
  public void setMails(Map<String, List<String>> mails) {
    Violations violations = checkMails(mails, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.mails = mails;
  }

  /**
   * Sets nickname; checked: elements: @NotBlank.
   */
  public void setNickname(Optional<String> nickname) {
    Violations violations = checkNickname(nickname, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.nickname = nickname;
  }

  /**
   * Sets age; checked: @Min(1).
   */
  public void setAge(OptionalInt age) {
    Violations violations = checkAge(age, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.age = age;
  }

  /**
   * Sets title; checked: elements: @NotBlank.
   */
  public void setTitle(Optional<String> title) {
    Violations violations = checkTitle(title, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.title = title;
  }

  /**
   * Sets words; checked: @NotNull; elements: @NotBlank.
   */
  public void setWords(String[] words) {
    Violations violations = checkWords(words, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.words = words;
  }

  /**
   * Sets counts; checked: @Size(min = 1).
   */
  public void setCounts(int[] counts) {
    Violations violations = checkCounts(counts, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.counts = counts;
  }

  /**
   * Sets deep; checked: elements: (elements: @NotNull).
   */
  public void setDeep(List<Optional<String>> deep) {
    Violations violations = checkDeep(deep, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.deep = deep;
  }

  /**
   * Sets own; checked: elements: @NotBlank.
   */
  public void setOwn(Containers.Strings<Integer, String> own) {
    Violations violations = checkOwn(own, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.own = own;
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static <T> List<Violation> validate(Containers<T> containers) {
    return validate(containers, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static <T> List<Violation> validate(Containers<T> containers, Environment environment) {
    return Violations.list(violations(containers, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static <T> Violations violations(Containers<T> containers, Environment environment) {
    Violations violations = checkTags(containers.tags, null);
    violations = checkNumbers(containers.numbers, violations);
    violations = checkWild(containers.wild, violations);
    violations = checkMails(containers.mails, violations);
    violations = checkNickname(containers.nickname, violations);
    violations = checkAge(containers.age, violations);
    violations = checkTitle(containers.title, violations);
    violations = checkWords(containers.words, violations);
    violations = checkCounts(containers.counts, violations);
    violations = checkDeep(containers.deep, violations);
    return checkOwn(containers.own, violations);
  }

  /**
   * tags: @Size(max = 3); elements: @NotBlank.
   */
  private static Violations checkTags(List<String> tags, Violations violations) {
    if (tags != null) {
      if (tags.size() > 3) {
        violations = Violations.add(violations, "tags", Messages.size(0, 3), tags, Size.class);
      }
      int index = 0;
      for (String element : tags) {
        if (element == null || element.isBlank()) {
          violations = Violations.add(violations, "tags[" + index + "].<list element>",
              Messages.notBlank(), element, NotBlank.class);
        }
        index++;
      }
    }
    return violations;
  }

  /**
   * numbers: elements: @Min(1).
   */
  private static Violations checkNumbers(Set<Integer> numbers, Violations violations) {
    if (numbers != null) {
      for (Integer element : numbers) {
        if (element != null && element < 1) {
          violations = Violations.add(violations, "numbers[].<iterable element>", Messages.min(1),
              element, Min.class);
        }
      }
    }
    return violations;
  }

  /**
   * wild: elements: @NotNull.
   */
  private static <T> Violations checkWild(Collection<? extends T> wild, Violations violations) {
    if (wild != null) {
      for (T element : wild) {
        if (element == null) {
          violations = Violations.add(violations, "wild[].<iterable element>", Messages.notNull(),
              element, NotNull.class);
        }
      }
    }
    return violations;
  }

  /**
   * mails: keys: @NotBlank; values: (@NotEmpty; elements: @Email).
   */
  private static Violations checkMails(Map<String, List<String>> mails, Violations violations) {
    if (mails != null) {
      for (Map.Entry<String, List<String>> entry : mails.entrySet()) {
        String key = entry.getKey();
        if (key == null || key.isBlank()) {
          violations = Violations.add(violations, "mails<K>[" + Violations.key(key) + "].<map key>",
              Messages.notBlank(), key, NotBlank.class);
        }
        List<String> value = entry.getValue();
        Violations ofKey = null;
        if (value == null || value.isEmpty()) {
          ofKey = Violations.add(ofKey, "mails[" + Violations.key(key) + "].<map value>",
              Messages.notEmpty(), value, NotEmpty.class);
        }
        if (value != null) {
          int index = 0;
          for (String element : value) {
            if (element != null && !Emails.isValid(element)) {
              ofKey = Violations.add(ofKey,
                  "mails[" + Violations.key(key) + "].<map value>[" + index + "].<list element>",
                  Messages.email(), element, Email.class);
            }
            index++;
          }
        }
        violations = Violations.addOfKey(violations, key, ofKey);
      }
    }
    return violations;
  }

  /**
   * nickname: elements: @NotBlank.
   */
  private static Violations checkNickname(Optional<String> nickname, Violations violations) {
    if (nickname != null) {
      String value = nickname.orElse(null);
      if (value == null || value.isBlank()) {
        violations = Violations.add(violations, "nickname", Messages.notBlank(), value,
            NotBlank.class);
      }
    }
    return violations;
  }

  /**
   * age: @Min(1).
   */
  private static Violations checkAge(OptionalInt age, Violations violations) {
    if (age != null) {
      Integer value = age.isPresent() ? age.getAsInt() : null;
      if (value != null && value < 1) {
        violations = Violations.add(violations, "age", Messages.min(1), value, Min.class);
      }
    }
    return violations;
  }

  /**
   * title: elements: @NotBlank.
   */
  private static Violations checkTitle(Optional<String> title, Violations violations) {
    if (title != null) {
      String value = title.orElse(null);
      if (value == null || value.isBlank()) {
        violations = Violations.add(violations, "title", Messages.notBlank(), value,
            NotBlank.class);
      }
    }
    return violations;
  }

  /**
   * words: @NotNull; elements: @NotBlank.
   */
  private static Violations checkWords(String[] words, Violations violations) {
    if (words == null) {
      violations = Violations.add(violations, "words", Messages.notNull(), words, NotNull.class);
    } else {
      int index = 0;
      for (String element : words) {
        if (element == null || element.isBlank()) {
          violations = Violations.add(violations, "words[" + index + "].<iterable element>",
              Messages.notBlank(), element, NotBlank.class);
        }
        index++;
      }
    }
    return violations;
  }

  /**
   * counts: @Size(min = 1).
   */
  private static Violations checkCounts(int[] counts, Violations violations) {
    if (counts != null && counts.length < 1) {
      violations = Violations.add(violations, "counts", Messages.size(1, Integer.MAX_VALUE), counts,
          Size.class);
    }
    return violations;
  }

  /**
   * deep: elements: (elements: @NotNull).
   */
  private static Violations checkDeep(List<Optional<String>> deep, Violations violations) {
    if (deep != null) {
      int index = 0;
      for (Optional<String> element : deep) {
        if (element != null) {
          String value = element.orElse(null);
          if (value == null) {
            violations = Violations.add(violations, "deep[" + index + "].<list element>",
                Messages.notNull(), value, NotNull.class);
          }
        }
        index++;
      }
    }
    return violations;
  }

  /**
   * own: elements: @NotBlank.
   */
  private static Violations checkOwn(Containers.Strings<Integer, String> own,
      Violations violations) {
    if (own != null) {
      int index = 0;
      for (String element : own) {
        if (element == null || element.isBlank()) {
          violations = Violations.add(violations, "own[" + index + "].<list element>",
              Messages.notBlank(), element, NotBlank.class);
        }
        index++;
      }
    }
    return violations;
  }
}
