package org.samling.adapters.rest.retirement;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An operation that will go. The service does not start with dates that are no dates, or closer together than promised. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Retiring {

    /** The first day on which it is deprecated, such as 2027-01-01. */
    String since();

    /** The first day on which it may be gone. */
    String until();

    /** The path to use instead, with no parameters but those that the operation's own path has; empty where there is none. */
    String use() default "";
}
