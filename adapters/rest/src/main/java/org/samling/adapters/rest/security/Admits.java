package org.samling.adapters.rest.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.samling.domain.shared.Permission;

/**
 * Whom an operation lets in. The gate asks this before the body is read, so that no answer betrays what the caller may
 * not know; the domain asks again. An operation that does not say is closed.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Admits {

    Who value();

    /** What a member must be allowed to. */
    Permission to() default Permission.SEE_ORGANIZATION;

    /** Sorts of callers. */
    enum Who {
        /** Whoever has a good token. */
        ANYBODY_KNOWN,
        PLATFORM_ADMINS,
        MEMBERS,
        MEMBERS_AND_PLATFORM_ADMINS
    }
}
