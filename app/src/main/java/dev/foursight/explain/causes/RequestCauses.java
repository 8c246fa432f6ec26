package dev.foursight.explain.causes;

import dev.foursight.explain.CauseRule;
import java.util.List;

/** The causes that show in the request. */
public final class RequestCauses {

    private RequestCauses() {}

    public static List<CauseRule> all() {
        return Stated.all(
                List.of(
                        new RequestLineMalformed(),
                        new MethodMalformed(),
                        new MethodUnknown(),
                        new ToldAnyway(new MethodNotAllowed()),
                        new TargetTooLong(),
                        new TargetMalformed(),
                        new TargetEncodedSlash(),
                        new TargetAbsoluteMismatch(),
                        new VersionMalformed(),
                        new VersionUnsupported(),
                        new HostMissing(),
                        new HostDuplicate(),
                        new HostMalformed(),
                        new HostMisdirected(),
                        new HeaderTooLarge(),
                        new HeaderTooMany(),
                        new HeaderSpaceBeforeColon(),
                        new HeaderNoColon(),
                        new HeaderFolded(),
                        new HeaderControlCharacter(),
                        new HeaderNameMalformed(),
                        new HeaderLineEnding(),
                        new HeaderUnfinished(),
                        new FieldMissing(),
                        new FieldValueMalformed(),
                        new FramingLengthMissing(),
                        new FramingLengthMalformed(),
                        new FramingLengthConflict(),
                        new FramingLengthAndChunked(),
                        new FramingLengthTooShort(),
                        new FramingChunkMalformed(),
                        new FramingCodingUnknown(),
                        new FramingCodingInHttp10(),
                        new BodyIncomplete(),
                        new BodyUnexpected(),
                        new RangeUnsatisfiable(),
                        new RangeMalformed(),
                        new RangeUnitUnknown(),
                        new RangeMultipleRefused(),
                        new RangeWriteRefused(),
                        new ExpectationFailed(),
                        new PreconditionFailed(),
                        new PreconditionMalformed(),
                        new PreconditionRequired(),
                        new EarlyDataReplay(),
                        new UpgradeRequired(),
                        new UpgradeUnsupported()));
    }
}
