package dev.foursight.formats.curl;

import dev.foursight.formats.TidyDraft;
import dev.foursight.formats.curl.CurlArguments.Use;
import dev.foursight.http.Body;
import dev.foursight.http.Bytes;
import dev.foursight.http.Draft;
import dev.foursight.http.Login;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The request that curl's options come to, one after the other. */
final class CurlRequest {

    private final CurlRemarks remarks;
    private final CurlFields fields;
    private final CurlContent content;
    private final CurlContent query;
    private final CurlForm form;
    private final CurlTransfer transfer;
    private @Nullable String method;
    private @Nullable String target;
    private @Nullable String user;
    private @Nullable CurlFlag scheme;
    private @Nullable String upload;
    private boolean head;
    private boolean get;
    private boolean asIs;

    CurlRequest(CurlRemarks remarks) {
        this.remarks = remarks;
        fields = new CurlFields(remarks);
        content = new CurlContent(remarks);
        query = new CurlContent(remarks);
        form = new CurlForm(remarks);
        transfer = new CurlTransfer(remarks);
    }

    void take(Use use) {
        CurlFlag flag = use.flag();
        String text = use.text();
        switch (flag.name()) {
            case "request" -> method = text;
            case "request-target" -> target = text;
            case "head" -> head = true;
            case "get" -> get = true;
            case "path-as-is" -> asIs = true;
            case "upload-file" -> upload = text;
            case "user" -> user = text;
            case "anyauth", "aws-sigv4", "digest", "negotiate", "ntlm", "ntlm-wb" -> scheme = flag;
            case "url-query" -> query.raw(Bytes.ofUtf8(queryPart(use)));
            default -> {
                if (!takenAsContent(use)
                        && !takenAsField(use)
                        && !transfer.take(use)
                        && flag.shapes()) {
                    remarks.notYet(flag);
                }
            }
        }
    }

    private String queryPart(Use use) {
        return use.text().startsWith("+")
                ? use.text().substring(1)
                : query.encode("--url-query", use.value());
    }

    private boolean takenAsContent(Use use) {
        switch (use.flag().name()) {
            case "data", "data-ascii" -> content.dataOrFile("-d", use.value());
            case "data-binary" -> content.dataOrFile("--data-binary", use.value());
            case "data-raw" -> content.raw(use.value());
            case "data-urlencode" -> content.encoded("--data-urlencode", use.value());
            case "json" -> content.json(use.value());
            case "form" -> form.part(use.text());
            case "form-string" -> form.string(use.text());
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean takenAsField(Use use) {
        String text = use.text();
        switch (use.flag().name()) {
            case "header" -> fields.header(text);
            case "user-agent" -> fields.ownOrNone("User-Agent", text);
            case "referer" -> fields.ownOrNone("Referer", text.replaceFirst(";auto$", ""));
            case "range" -> fields.own("Range", "bytes=" + text);
            case "compressed" -> fields.own("Accept-Encoding", "deflate, gzip");
            case "oauth2-bearer" -> fields.own("Authorization", "Bearer " + text);
            case "cookie" -> {
                if (text.contains("=")) {
                    fields.ownMore("Cookie", text, ";");
                } else {
                    transfer.following().cookies();
                    if (!text.isEmpty()) {
                        remarks.file("-b", text);
                    }
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    Draft draft(CurlUrl url) {
        authorize(url);
        if (url.isPattern()) {
            remarks.say(
                    "curl makes several requests of a URL with braces or brackets; here it is one, as it is written.");
        }
        boolean inQuery = get && content.begun();
        String name = upload == null ? "" : uploaded(upload);
        Draft draft =
                Draft.get(url.target(asIs, inQuery ? content.bytes() : query.bytes(), name))
                        .withMethod(method())
                        .withVersion(transfer.version())
                        .withConnection(transfer.connection());
        if (target != null) {
            draft = draft.withTarget(target);
        }
        return TidyDraft.of(inQuery ? fields.in(draft) : withContent(draft));
    }

    private void authorize(CurlUrl url) {
        Optional<String> given = Optional.ofNullable(user).or(url::user);
        if (scheme != null && scheme.name().equals("digest")) {
            given.ifPresent(it -> transfer.following().digest(login(it)));
        } else if (scheme != null) {
            remarks.notYet(scheme);
            given.ifPresent(_ -> remarks.say("Name and password were left out with their scheme."));
        } else if (given.isPresent()) {
            fields.own("Authorization", login(given.get()).basic());
        }
    }

    private Login login(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            remarks.say("curl would ask for the password; here it is empty.");
            return new Login(text, "");
        }
        return new Login(text.substring(0, colon), text.substring(colon + 1));
    }

    private String uploaded(String file) {
        remarks.file("-T", file);
        return file.substring(file.lastIndexOf('/') + 1);
    }

    private String method() {
        if (method != null) {
            return method;
        }
        if (head) {
            return "HEAD";
        }
        boolean posts = (content.begun() || !form.isEmpty()) && !get;
        return upload != null ? "PUT" : posts ? "POST" : "GET";
    }

    private Draft withContent(Draft draft) {
        if (!form.isEmpty()) {
            fields.unlessGiven("Content-Type", form.contentType());
            return fields.in(draft).withBody(new Body(form.content(), framing()));
        }
        if (!content.begun()) {
            return fields.in(draft);
        }
        if (content.bytes().isEmpty() && !fields.chunked()) {
            fields.unlessGiven("Content-Length", "0");
        }
        if (content.json()) {
            fields.unlessGiven("Content-Type", "application/json");
            fields.unlessGiven("Accept", "application/json");
        }
        fields.unlessGiven("Content-Type", "application/x-www-form-urlencoded");
        return fields.in(draft).withBody(new Body(content.bytes(), framing()));
    }

    private Body.Framing framing() {
        return fields.chunked() ? Body.Framing.CHUNKED : Body.Framing.AUTOMATIC;
    }
}
