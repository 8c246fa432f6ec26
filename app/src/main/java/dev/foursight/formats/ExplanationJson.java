package dev.foursight.formats;

import dev.foursight.explain.AnsweredBy;
import dev.foursight.explain.CauseFound;
import dev.foursight.explain.Evidence;
import dev.foursight.explain.Explanation;
import dev.foursight.explain.Finding;
import dev.foursight.explain.Remedy;
import dev.foursight.explain.RetryTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** An explanation as a JSON object. */
final class ExplanationJson {

    private ExplanationJson() {}

    static void write(JsonGenerator json, Explanation explanation) {
        json.writeStartObject();
        JsonText.number(json, "code", explanation.code());
        JsonText.text(json, "key", explanation.key());
        JsonText.number(json, "effectiveCode", explanation.effectiveCode());
        JsonText.text(json, "effectiveKey", explanation.effectiveKey());
        json.writeStringProperty("headline", explanation.headline());
        json.writeStringProperty("persistence", explanation.persistence());
        json.writeStringProperty("retry", explanation.retry());
        retryTime(json, explanation.retryTime());
        answeredBy(json, explanation.answeredBy());
        json.writeArrayPropertyStart("causes");
        explanation.causes().forEach(cause -> cause(json, cause));
        json.writeEndArray();
        json.writeArrayPropertyStart("findings");
        explanation.findings().forEach(finding -> finding(json, finding));
        json.writeEndArray();
        json.writeArrayPropertyStart("remedies");
        explanation.remedies().forEach(remedy -> remedy(json, remedy));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void retryTime(JsonGenerator json, @Nullable RetryTime time) {
        if (time == null) {
            json.writeNullProperty("retryTime");
            return;
        }
        json.writeObjectPropertyStart("retryTime");
        json.writeStringProperty("source", time.source().name().toLowerCase(Locale.ROOT));
        JsonText.number(json, "seconds", time.seconds());
        JsonText.text(json, "at", time.at() == null ? null : time.at().toString());
        evidence(json, List.of(time.told()));
        json.writeEndObject();
    }

    private static void answeredBy(JsonGenerator json, @Nullable AnsweredBy answeredBy) {
        if (answeredBy == null) {
            json.writeNullProperty("answeredBy");
            return;
        }
        json.writeObjectPropertyStart("answeredBy");
        json.writeStringProperty("product", answeredBy.product());
        json.writeStringProperty("role", answeredBy.role().id());
        json.writeStringProperty("confidence", answeredBy.confidence().id());
        evidence(json, answeredBy.evidence());
        json.writeEndObject();
    }

    private static void cause(JsonGenerator json, CauseFound cause) {
        json.writeStartObject();
        json.writeStringProperty("id", cause.id());
        json.writeStringProperty("confidence", cause.confidence().id());
        json.writeStringProperty("sentence", cause.sentence());
        evidence(json, cause.evidence());
        json.writeEndObject();
    }

    private static void finding(JsonGenerator json, Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("rule", finding.rule());
        json.writeStringProperty("row", finding.row());
        json.writeStringProperty("level", finding.level());
        json.writeStringProperty("clause", finding.clause());
        json.writeStringProperty("verdict", finding.verdict().id());
        json.writeStringProperty("sentence", finding.sentence());
        evidence(json, finding.evidence());
        json.writeEndObject();
    }

    private static void remedy(JsonGenerator json, Remedy remedy) {
        json.writeStartObject();
        json.writeStringProperty("craft", remedy.craft().toString());
        json.writeStringProperty("title", remedy.title());
        json.writeEndObject();
    }

    private static void evidence(JsonGenerator json, List<Evidence> evidence) {
        json.writeArrayPropertyStart("evidence");
        for (Evidence item : evidence) {
            json.writeStartObject();
            json.writeStringProperty("where", item.where().id());
            JsonText.number(json, "from", item.from());
            JsonText.number(json, "to", item.to());
            json.writeStringProperty("text", item.text());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
