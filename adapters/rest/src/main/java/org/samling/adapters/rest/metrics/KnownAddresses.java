package org.samling.adapters.rest.metrics;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.samling.adapters.rest.problem.AllowedMethods;

/**
 * Where a request was refused before its operation was known, its address would stand in the metrics as it was written: with
 * ids in it, or made up, and there is room for so many only.
 */
@Singleton
class KnownAddresses implements MeterFilter {

    private static final String ADDRESS = "uri";

    /** What the framework says instead of an address. */
    private static final Pattern SUMMARY = Pattern.compile("[A-Z_]+|root");

    private final AllowedMethods methods;

    KnownAddresses(AllowedMethods methods) {
        this.methods = methods;
    }

    @Override
    public Meter.Id map(Meter.Id id) {
        var written = id.getTag(ADDRESS);
        if (written == null || SUMMARY.matcher(written).matches() || methods.isOfAnOperation(written)) {
            return id;
        }
        return id.replaceTags(StreamSupport.stream(id.getTagsAsIterable().spliterator(), false)
                .map(tag -> tag.getKey().equals(ADDRESS) ? Tag.of(ADDRESS, "OTHER") : tag)
                .toList());
    }
}
