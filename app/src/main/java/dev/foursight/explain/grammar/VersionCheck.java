package dev.foursight.explain.grammar;

/** The protocol version at the end of the request line (RFC 9112 §2.3). */
final class VersionCheck implements Check {

    @Override
    public void read(Message message, Hits hits) {
        RequestLine line = message.line();
        String version = line.version();
        if (version.isEmpty()) {
            if (!line.target().isEmpty() && line.to() < message.text().length()) {
                hits.inHead(GrammarRule.NO_VERSION, line.from(), line.to());
            }
        } else if (!version.matches("HTTP/\\d\\.\\d")) {
            hits.inHead(GrammarRule.VERSION_FORM, line.versionFrom(), line.versionTo());
        } else if (!version.startsWith("HTTP/1.")) {
            hits.inHead(GrammarRule.VERSION_MAJOR, line.versionFrom(), line.versionTo());
        } else if (!version.matches("HTTP/1\\.[01]")) {
            hits.inHead(GrammarRule.VERSION_MINOR, line.versionFrom(), line.versionTo());
        }
    }
}
