import com.fasterxml.jackson.databind.JsonNode
import com.fasterxml.jackson.databind.ObjectMapper
import kotlin.system.exitProcess

private val json = ObjectMapper()

/** Signs a visitor token for each user on its standard input. */
fun main() = try {
    System.`in`.bufferedReader().forEachLine { line ->
        println(signVisitorToken(visitorUser(json.readTree(line))))
    }
} catch (exception: RuntimeException) {
    System.err.println(exception.message)
    exitProcess(1)
}

private fun visitorUser(fields: JsonNode) = VisitorUser(
    id = fields.text("id").orEmpty(),
    name = fields.text("name"),
    email = fields.text("email"),
    companyId = fields.text("companyId"),
    companyName = fields.text("companyName"),
)

private fun JsonNode.text(name: String): String? =
    get(name)?.takeIf { it.isValueNode && !it.isNull }?.asText()
