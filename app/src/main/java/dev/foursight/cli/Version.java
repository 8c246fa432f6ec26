package dev.foursight.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that the jar's manifest names. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {
            "foursight " + (version == null ? "(run from its classes, not from its jar)" : version)
        };
    }
}
