package org.samling.bootstrap.contract;

import java.util.List;
import java.util.Map;

/** What the document lets stand in a body, a field or a parameter. */
sealed interface Shape {

    /** As many characters as nobody writes, where the document says nothing. */
    int ANY_LENGTH = Integer.MAX_VALUE;

    record Text(int longest) implements Shape {

        boolean isLimited() {
            return longest != ANY_LENGTH;
        }
    }

    record Choice(List<String> values) implements Shape {}

    record Id() implements Shape {}

    record Time() implements Shape {}

    record Whole(int least, int greatest) implements Shape {}

    record Decimal(double least, double greatest) implements Shape {}

    record YesNo() implements Shape {}

    record Several(Shape element, int fewest, int most) implements Shape {}

    record Fields(Map<String, Field> fields) implements Shape {}

    /** An object in which anything may stand. */
    record Anything() implements Shape {}

    record Field(Shape shape, boolean required, boolean nullable) {}
}
