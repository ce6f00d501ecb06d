package misuse;

import dev.damask.Singleton;

@Singleton // ERROR GeneratedTypeTaken
class Taken {}
