package org.samling.bootstrap.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;

/**
 * A rule of the house: what it says, how it is checked, and which planted classes break it. A rule that no planted class
 * breaks might be one that nothing can break.
 */
record HouseRule(String sentence, ArchRule check, List<String> brokenBy) {

    static HouseRule of(String sentence, ArchRule check, String... brokenBy) {
        return new HouseRule(sentence, check, List.of(brokenBy));
    }

    EvaluationResult evaluate(JavaClasses house) {
        return check.evaluate(house);
    }

    @Override
    public String toString() {
        return sentence;
    }
}
