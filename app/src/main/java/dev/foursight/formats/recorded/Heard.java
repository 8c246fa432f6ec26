package dev.foursight.formats.recorded;

import dev.foursight.http.Answers;
import dev.foursight.http.Bytes;
import dev.foursight.http.ParsedResponse;
import dev.foursight.http.ResponseScanner;
import java.util.Optional;

/**
 * An answer as a transcript shows it: by its bytes where these are known, else by its parts.
 *
 * @param bytes empty where the answer is known by its parts
 * @param cut whether more content came than the transcript has
 * @param count how many bytes came, content counted as told
 */
record Heard(Bytes bytes, boolean cut, long count, Answers answers) {

    /**
     * @param headCut whether fields were left out
     */
    static Heard of(String method, String head, String content, boolean inexact, boolean headCut) {
        boolean byParts = inexact || headCut;
        Answers heads = scanned(method, Bytes.ofLatin1(head));
        ParsedResponse last = heads.response();
        if (last == null) {
            Bytes bytes = Bytes.ofLatin1(byParts ? "" : head + content);
            return new Heard(bytes, false, head.length() + (long) content.length(), heads);
        }
        long told = told(method, last).orElse((long) content.length());
        Bytes kept = Bytes.ofLatin1(content.substring(0, (int) Math.min(told, content.length())));
        boolean cut = kept.length() < told;
        Bytes bytes = Bytes.ofLatin1(head + kept.latin1());
        Answers scanned = scanned(method, bytes);
        boolean chunked = last.fields().has("Transfer-Encoding");
        if (byParts || (chunked && !isComplete(scanned))) {
            return new Heard(
                    Bytes.EMPTY,
                    cut,
                    kept.length(),
                    Listed.answers(heads, headCut, kept, told, !cut));
        }
        return new Heard(bytes, cut, head.length() + told, scanned);
    }

    private static boolean isComplete(Answers answers) {
        return answers.response() != null && answers.response().complete();
    }

    /** How much content the answer should have, where it says so itself (RFC 9112 §6.3). */
    private static Optional<Long> told(String method, ParsedResponse response) {
        if (method.equals("HEAD") || response.status() == 204 || response.status() == 304) {
            return Optional.of(0L);
        }
        return response.fields()
                .value("Content-Length")
                .filter(length -> length.matches("\\d{1,15}"))
                .map(Long::valueOf);
    }

    private static Answers scanned(String method, Bytes bytes) {
        ResponseScanner scanner = new ResponseScanner(method);
        scanner.accept(bytes);
        scanner.end();
        return Answers.of(scanner.responses(bytes));
    }
}
