package shop

import dev.damask.Environment
import dev.damask.validate.ValidationException

fun lines(): List<String> {
    val lines = mutableListOf<String>()
    val quick = Environment.builder().sleeper { }.build()
    val client = ClientDecorated("c", 3, quick)
    lines += client.fetch("u") + " after " + client.calls
    client.calls = 0
    lines += "" + client.twice(2) + client.twice(2) + client.twice(null) + " by " + client.calls
    client.forget(2)
    client.twice(2)
    lines += "evicted " + client.calls
    client.calls = 0
    client.hidden(1)
    client.hidden(1)
    lines += "internal " + client.calls
    lines += client.overloaded("a")
    lines += client.slow
    client.unit(listOf("a"), 1, 2)
    val called = CalledDecorated(quick)
    runCatching { called.byDefault() }
    runCatching { called.more() }
    lines += "called " + called.calls
    lines += GreeterDecorated(PlainGreeter(), quick).polite("ada")
    lines += "" + PagesDecorated().fetchAll(listOf("a", "b"))
    lines += "" + PagesDecorated().laterAll(listOf("a", "b")).join()
    lines += violations { UserValidated("x", 200) }
    lines += violations { UserValidated("a@b.c", 1).age = -1 }
    lines += violations { UserValidated("a@b.c", 1).email = "" }
    lines += violations { BodyValidated().size = 0 }
    lines += violations { PersonValidated("", 1) }
    lines += violations { PersonValidated("a", 1).name = "" }
    lines += violations { NamedValidated("", 0) }
    lines += "" + PluginRegistry.keys()
    lines += PluginRegistry.create("DataPlugin").run()
    lines += "" + SorterRegistry.create("Quick").sort(listOf(2, 1))
    ConfigSingleton.initialize("x")
    lines += ConfigSingleton.instance().url
    lines += "" + GenericDecorated<Int>().map(mapOf("a" to 1)) { "v$it" }
    lines += "" + GenericDecorated<Int>().best(listOf(1, 3, 2))
    return lines
}

private fun violations(body: () -> Unit): String =
    try {
        body()
        "none"
    } catch (e: ValidationException) {
        e.message!!
    }
