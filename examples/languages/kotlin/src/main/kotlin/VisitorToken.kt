// #region docs
import io.jsonwebtoken.Jwts
import io.jsonwebtoken.security.Keys
import java.time.Instant
import java.util.Date
import kotlin.time.Duration
import kotlin.time.Duration.Companion.seconds
import kotlin.time.toJavaDuration

/** The user who is signed in. What is null is left out of the token. */
data class VisitorUser(
    val id: String,
    val name: String? = null,
    val email: String? = null,
    val companyId: String? = null,
    val companyName: String? = null,
)

/** Signs the visitor token of the user who is signed in. */
fun signVisitorToken(user: VisitorUser, expiresIn: Duration = 30.seconds): String {
    val secret = System.getenv("ALGOMO_SECRET").orEmpty().toByteArray()
    check(secret.size >= 32) { "ALGOMO_SECRET is missing or shorter than 32 bytes" }
    require(user.id.isNotEmpty()) { "The user has no id" }

    val fields = mapOf(
        "id" to user.id,
        "name" to user.name,
        "email" to user.email,
        "companyId" to user.companyId,
        "companyName" to user.companyName,
    )
    val now = Instant.now()
    return Jwts.builder()
        .claims(fields.filterValues { it != null })
        .issuedAt(Date.from(now))
        .expiration(Date.from(now + expiresIn.toJavaDuration()))
        .signWith(Keys.hmacShaKeyFor(secret), Jwts.SIG.HS256)
        .compact()
}
// #endregion
