package dev.damask.processor.decorate.weave;

import java.util.List;

/** A draft of what adds methods to the wrapper by which callers get at what it keeps. */
public interface JointDraft extends Draft {

  Use use();

  List<JointMethod> methods();
}
