package org.samling.adapters.notification.delivery;

import org.eclipse.microprofile.config.spi.Converter;

/** Reads time-outs as operators write them. Read without it, a refused one would not say why. */
public final class TimeOutSetting implements Converter<TimeOut> {

    private static final long serialVersionUID = 1L;

    @Override
    public TimeOut convert(String written) {
        return TimeOut.of(written);
    }
}
