package dev.foursight.lab;

import java.util.Set;

/** The path of each scenario: {@code /code[@origin]/variant}. */
final class Paths {

    /** Keys that need their origin, because another entry of the catalogue has the code first. */
    private static final Set<String> NOT_FIRST =
            Set.of(
                    "418@rfc2324",
                    "418@binance",
                    "419@laravel",
                    "419@webdav-draft",
                    "420@twitter",
                    "420@shopify",
                    "420@salesforce",
                    "421@webdav-draft",
                    "421@alibaba",
                    "425@webdav-draft",
                    "430@shopify",
                    "449@activesync",
                    "451@activesync",
                    "456@unknown",
                    "494@kong",
                    "498@esri",
                    "499@esri",
                    "499@google");

    private Paths() {}

    /** Such as {@code 413} or {@code 494@kong}. */
    static String name(String key) {
        return NOT_FIRST.contains(key) ? key : key.substring(0, 3);
    }
}
