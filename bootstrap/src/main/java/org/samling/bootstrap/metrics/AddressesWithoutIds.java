package org.samling.bootstrap.metrics;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** Where a request was refused before its operation was known, its address stands in the metrics as it was written. */
@Singleton
class AddressesWithoutIds implements MeterFilter {

    private static final String ADDRESS = "uri";
    private static final Pattern KNOWN = Pattern.compile("/v1(/\\{[a-z_]+}|/[a-z-]{1,30}){0,7}|[A-Z_]+|root");

    @Override
    public Meter.Id map(Meter.Id id) {
        var written = id.getTag(ADDRESS);
        if (written == null || KNOWN.matcher(written).matches()) {
            return id;
        }
        return id.replaceTags(StreamSupport.stream(id.getTagsAsIterable().spliterator(), false)
                .map(tag -> tag.getKey().equals(ADDRESS) ? Tag.of(ADDRESS, "OTHER") : tag)
                .toList());
    }
}
