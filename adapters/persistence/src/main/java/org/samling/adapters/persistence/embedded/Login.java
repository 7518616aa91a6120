package org.samling.adapters.persistence.embedded;

/** A database role and its password; the password stays out of logs because it stays out of {@link #toString()}. */
public record Login(String name, String password) {

    @Override
    public String toString() {
        return name;
    }
}
