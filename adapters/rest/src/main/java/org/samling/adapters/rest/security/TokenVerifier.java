package org.samling.adapters.rest.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.ErrorCodes;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.rest.problem.HttpProblem;
import org.samling.adapters.rest.problem.Refusal;
import org.samling.application.identity.Person;
import org.samling.domain.organization.NewMember;

/**
 * Verifies bearer tokens. A token that was found good is remembered until it expires: verifying its signature costs more
 * than all the rest of a small request.
 */
@Singleton
class TokenVerifier {

    private static final long MOST_REMEMBERED = 50_000;
    private static final String PLATFORM_ADMIN = "platform_admin";

    private final JwtConsumer consumer;
    private final String rolesClaim;
    private final Clock clock;
    private final Cache<String, Verified> remembered;

    TokenVerifier(
            JwtConsumer consumer, @ConfigProperty(name = "samling.oidc.roles-claim") String rolesClaim, Clock clock) {
        this.consumer = consumer;
        this.rolesClaim = rolesClaim;
        this.clock = clock;
        this.remembered = Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfter(Expiry.<String, Verified>creating(
                        (hash, verified) -> Duration.between(clock.instant(), verified.expiresAt())))
                .build();
    }

    /** A person whose token holds until then. */
    private record Verified(Person person, Instant expiresAt) {}

    Person verify(String token) {
        var verified = remembered.get(hash(token), unseen -> check(token));
        if (!clock.instant().isBefore(verified.expiresAt())) {
            throw Refusal.of(HttpProblem.TOKEN_EXPIRED);
        }
        return verified.person();
    }

    /** The cache keeps no tokens: whoever reads the memory could use them. */
    private static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return new String(digest, StandardCharsets.ISO_8859_1);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Verified check(String token) {
        try {
            var claims = consumer.processToClaims(token);
            return new Verified(
                    person(claims),
                    Instant.ofEpochSecond(claims.getExpirationTime().getValue()));
        } catch (InvalidJwtException refused) {
            throw Refusal.of(meaningOf(refused));
        } catch (MalformedClaimException malformed) {
            throw Refusal.of(HttpProblem.TOKEN_INVALID);
        }
    }

    private Person person(JwtClaims claims) throws MalformedClaimException {
        var subject = claims.getSubject();
        if (subject == null || subject.isBlank() || subject.length() > NewMember.LONGEST_SUBJECT) {
            throw Refusal.of(HttpProblem.TOKEN_WITHOUT_SUBJECT);
        }
        return new Person(subject, text(claims, "name"), text(claims, "email"), hasRole(claims));
    }

    private boolean hasRole(JwtClaims claims) {
        Object value = claims.getClaimsMap();
        for (var step : rolesClaim.split("\\.", -1)) {
            value = value instanceof Map<?, ?> nested ? nested.get(step) : null;
        }
        return value instanceof Collection<?> roles && roles.contains(PLATFORM_ADMIN);
    }

    private static @Nullable String text(JwtClaims claims, String name) {
        return claims.getClaimValue(name) instanceof String text ? text : null;
    }

    private static HttpProblem meaningOf(InvalidJwtException refused) {
        if (refused.hasErrorCode(ErrorCodes.EXPIRED)) {
            return HttpProblem.TOKEN_EXPIRED;
        }
        if (refused.hasErrorCode(ErrorCodes.NOT_YET_VALID)) {
            return HttpProblem.TOKEN_NOT_YET_VALID;
        }
        if (refused.hasErrorCode(ErrorCodes.ISSUER_INVALID) || refused.hasErrorCode(ErrorCodes.ISSUER_MISSING)) {
            return HttpProblem.TOKEN_WRONG_ISSUER;
        }
        if (refused.hasErrorCode(ErrorCodes.AUDIENCE_INVALID) || refused.hasErrorCode(ErrorCodes.AUDIENCE_MISSING)) {
            return HttpProblem.TOKEN_WRONG_AUDIENCE;
        }
        if (refused.hasErrorCode(ErrorCodes.SUBJECT_MISSING)) {
            return HttpProblem.TOKEN_WITHOUT_SUBJECT;
        }
        return isProviderAway(refused) ? HttpProblem.TEMPORARILY_UNAVAILABLE : HttpProblem.TOKEN_INVALID;
    }

    /** The keys could not be fetched: that says nothing about the token. */
    private static boolean isProviderAway(InvalidJwtException refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException) {
                return true;
            }
        }
        return false;
    }
}
