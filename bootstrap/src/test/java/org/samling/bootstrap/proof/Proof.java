package org.samling.bootstrap.proof;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;

/**
 * An experiment that takes too long for every build. It belongs to the profile {@code proof}, and each is over in time, for
 * something that never answers is among what they show.
 */
@Tag("proof")
@Timeout(value = 40, unit = TimeUnit.MINUTES)
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Proof {}
