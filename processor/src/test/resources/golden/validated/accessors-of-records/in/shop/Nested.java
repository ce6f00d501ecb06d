package shop;

import jakarta.validation.Valid;
import java.util.List;

interface Nested<T> {
  List<@Valid T> parts();
}
