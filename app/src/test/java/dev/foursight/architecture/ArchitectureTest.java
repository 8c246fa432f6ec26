package dev.foursight.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.foursight.architecture.Architecture.Guard;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds every rule against the product, and against a class that breaks it: a guard that cannot
 * fail guards nothing.
 */
class ArchitectureTest {

    private static final JavaClasses PRODUCT =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("dev.foursight");
    private static final JavaClasses CULPRITS =
            new ClassFileImporter().importPackages("archfixtures.foursight");

    static List<Guard> guards() {
        return Architecture.guards();
    }

    @ParameterizedTest
    @MethodSource("guards")
    void holdsInTheProduct(Guard guard) {
        guard.rule().allowEmptyShould(true).check(PRODUCT);
    }

    @ParameterizedTest
    @MethodSource("guards")
    void catchesTheClassThatBreaksIt(Guard guard) {
        assertThat(guard.rule().evaluate(CULPRITS).getFailureReport().toString())
                .contains(guard.culprit().getSimpleName());
    }
}
