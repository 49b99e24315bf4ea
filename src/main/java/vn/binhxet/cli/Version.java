package vn.binhxet.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the program as it was built. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"Bình Xét " + (version == null ? "(bản đang phát triển)" : version)};
    }
}
