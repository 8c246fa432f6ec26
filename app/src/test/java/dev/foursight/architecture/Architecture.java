package dev.foursight.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import archfixtures.foursight.catalogue.CatalogueReadsFromTheLab;
import archfixtures.foursight.cli.CliStartsAThread;
import archfixtures.foursight.craft.CraftExplains;
import archfixtures.foursight.exercise.ExerciseExplains;
import archfixtures.foursight.explain.ExplainOpensASocket;
import archfixtures.foursight.explain.ExplainSends;
import archfixtures.foursight.explain.ExplainUnpacks;
import archfixtures.foursight.formats.FormatsSend;
import archfixtures.foursight.http.HttpKnowsTheCatalogue;
import archfixtures.foursight.http.HttpUsesALibrary;
import archfixtures.foursight.lab.LabBorrowsTheReader;
import archfixtures.foursight.lab.LabReadsAStructuredField;
import archfixtures.foursight.lab.LabUsesJackson;
import archfixtures.foursight.lab.site.SiteKnowsDav;
import archfixtures.foursight.probe.ProbeOpensTheRawWire;
import archfixtures.foursight.probe.report.ReportSends;
import archfixtures.foursight.settings.SettingsKnowTheWire;
import archfixtures.foursight.settings.SettingsUseSql;
import archfixtures.foursight.ui.codes.ScreenReadsMarkdown;
import archfixtures.foursight.ui.codes.ScreenTouchesTheFxThread;
import archfixtures.foursight.ui.codes.ScreenTouchesTheRawWire;
import archfixtures.foursight.wire.WireDraws;
import archfixtures.foursight.wire.raw.RawMakesACertificate;
import archfixtures.foursight.wire.raw.RawUsesOkHttp;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;

/** Which room may know which, and which class of the test tree breaks each rule on purpose. */
final class Architecture {

    /** A rule and the deliberately bad class that proves it can fail. */
    record Guard(ArchRule rule, Class<?> culprit) {
        @Override
        public String toString() {
            return culprit.getSimpleName();
        }
    }

    private static final String[] JDK = {"java..", "javax..", "org.jspecify.."};

    private Architecture() {}

    static List<Guard> guards() {
        return List.of(
                new Guard(
                        room("http")
                                .because("values must be usable everywhere and depend on nothing"),
                        HttpKnowsTheCatalogue.class),
                new Guard(room("http").because("a value needs no library"), HttpUsesALibrary.class),
                new Guard(
                        room("settings")
                                .because("settings are text in small files, whoever they are for"),
                        SettingsKnowTheWire.class),
                new Guard(
                        room(
                                        "catalogue",
                                        "..foursight.http..",
                                        "org.snakeyaml..",
                                        "org.commonmark..")
                                .because(
                                        "the catalogue is facts, readable with nothing else running"),
                        CatalogueReadsFromTheLab.class),
                new Guard(
                        room("craft", "..foursight.http..")
                                .because(
                                        "a craft changes a draft and knows nothing of what comes of it"),
                        CraftExplains.class),
                new Guard(
                        room("exercise", "..foursight.http..")
                                .because("whether a task is done is seen in the bytes alone"),
                        ExerciseExplains.class),
                new Guard(
                        room("wire", "..foursight.http..", "okhttp3..", "okio..", "kotlin..")
                                .because("the wire carries bytes and has no opinion of them"),
                        WireDraws.class),
                new Guard(
                        room(
                                        "explain",
                                        "..foursight.http..",
                                        "..foursight.catalogue..",
                                        "..foursight.craft..",
                                        "javax.xml.stream..",
                                        "org.snakeyaml..",
                                        "org.greenbytes.http.sfv..",
                                        "tools.jackson..")
                                .because("explaining is a pure function of the exchange"),
                        ExplainSends.class),
                new Guard(
                        room(
                                        "probe",
                                        "..foursight.http..",
                                        "..foursight.craft..",
                                        "..foursight.explain..",
                                        "dev.foursight.wire")
                                .because("a probe sends through whatever transport it is given"),
                        ProbeOpensTheRawWire.class),
                new Guard(
                        room(
                                        "probe.report",
                                        "..foursight.http..",
                                        "..foursight.craft..",
                                        "..foursight.explain..")
                                .because(
                                        "what a probe found is a value that anybody may write down"),
                        ReportSends.class),
                new Guard(
                        room(
                                        "lab",
                                        "..foursight.http..",
                                        "org.eclipse.jetty..",
                                        "okhttp3.tls..",
                                        "javax.xml..")
                                .because(
                                        "lab and wire share no parser, so that each checks the other"),
                        LabBorrowsTheReader.class),
                new Guard(
                        room(
                                        "formats",
                                        "..foursight.http..",
                                        "..foursight.craft..",
                                        "..foursight.explain..",
                                        "..foursight.catalogue..",
                                        "..foursight.probe.report..",
                                        "tools.jackson..",
                                        "org.brotli.dec..")
                                .because("formats turn values into text and back, without I/O"),
                        FormatsSend.class),
                new Guard(
                        only("javafx..", "ui", "boot").because("only the window needs a toolkit"),
                        WireDraws.class),
                new Guard(
                        only("okhttp3", "wire.ok").because("OkHttp is one transport among others"),
                        RawUsesOkHttp.class),
                new Guard(
                        noClasses()
                                .that()
                                .resideOutsideOfPackages("..foursight.lab..", "dev.foursight.wire")
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage("okhttp3.tls..")
                                .because("certificates are made in two places only"),
                        RawMakesACertificate.class),
                new Guard(
                        only("org.eclipse.jetty..", "lab")
                                .because("the server library belongs to the lab"),
                        HttpUsesALibrary.class),
                new Guard(
                        only("org.greenbytes.http.sfv..", "explain")
                                .because("whoever else needs a structured field asks the reader"),
                        LabReadsAStructuredField.class),
                new Guard(
                        only("org.commonmark..", "catalogue")
                                .because("whoever shows a page gets values, not markup"),
                        ScreenReadsMarkdown.class),
                new Guard(
                        only("org.brotli..", "formats")
                                .because("content codings are taken off in one place, with a cap"),
                        ExplainUnpacks.class),
                new Guard(
                        only("tools.jackson..", "formats", "explain")
                                .because("JSON is what is stored, and what servers explain in"),
                        LabUsesJackson.class),
                new Guard(
                        noClasses()
                                .that()
                                .resideOutsideOfPackages(
                                        "..foursight.wire.raw..", "..foursight.lab..")
                                .should()
                                .accessClassesThat()
                                .haveNameMatching(
                                        "java\\.net\\.(Server|Datagram)?Socket|java\\.nio\\.channels\\..*SocketChannel|javax\\.net\\..*Socket.*")
                                .because("what touches a socket must be found in two places only"),
                        ExplainOpensASocket.class),
                new Guard(
                        noClasses()
                                .that()
                                .resideOutsideOfPackages("..foursight.history.sqlite..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage("java.sql..")
                                .because("one place knows SQL"),
                        SettingsUseSql.class),
                new Guard(
                        noClasses()
                                .that()
                                .resideOutsideOfPackages(
                                        "..foursight.ui.common..", "..foursight.boot..")
                                .should()
                                .callMethod(
                                        "javafx.application.Platform",
                                        "runLater",
                                        "java.lang.Runnable")
                                .because("there is one door to the toolkit's thread"),
                        ScreenTouchesTheFxThread.class),
                new Guard(
                        noClasses()
                                .that()
                                .resideOutsideOfPackages(
                                        "..foursight.boot..",
                                        "..foursight.ui.common..",
                                        "..foursight.wire..",
                                        "..foursight.lab..",
                                        "..foursight.probe..")
                                .should()
                                .accessClassesThat()
                                .haveNameMatching(
                                        "java\\.lang\\.Thread(\\$Builder.*)?|java\\.util\\.concurrent\\.(Executors|.*ExecutorService|ForkJoinPool|CompletableFuture)")
                                .because("threads are started where they are known to be stopped"),
                        CliStartsAThread.class),
                new Guard(
                        noClasses()
                                .that()
                                .resideInAnyPackage("..foursight.ui..", "..foursight.cli..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(
                                        "..foursight.wire.raw..",
                                        "..foursight.wire.ok..",
                                        "..foursight.history.sqlite..")
                                .because("views and commands work against interfaces"),
                        ScreenTouchesTheRawWire.class),
                new Guard(
                        slices().matching("..foursight.(*)..")
                                .should()
                                .beFreeOfCycles()
                                .because("the rooms have one direction"),
                        HttpKnowsTheCatalogue.class),
                new Guard(
                        slices().matching("..foursight.lab.(*)..")
                                .should()
                                .beFreeOfCycles()
                                .because(
                                        "pages know what they are made of, not what is made of them"),
                        SiteKnowsDav.class));
    }

    private static ArchRule room(String name, String... allowed) {
        List<String> packages = new ArrayList<>(List.of(JDK));
        packages.remove("javax..");
        packages.addAll(List.of("javax.net..", "javax.crypto..", "javax.security.."));
        packages.add("..foursight." + name + "..");
        packages.addAll(List.of(allowed));
        return classes()
                .that()
                .resideInAPackage("..foursight." + name + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(packages.toArray(String[]::new));
    }

    private static ArchRule only(String library, String... rooms) {
        String[] outside = new String[rooms.length];
        for (int i = 0; i < rooms.length; i++) {
            outside[i] = "..foursight." + rooms[i] + "..";
        }
        return noClasses()
                .that()
                .resideOutsideOfPackages(outside)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }
}
