package org.samling.application.audit.port;

/** The request that is being answered now. */
public interface CurrentRequest {

    /** Its trace id, 32 hexadecimal digits, which the caller has been told too. */
    String traceId();
}
