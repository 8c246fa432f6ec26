package dev.foursight.explain.conformance;

import dev.foursight.explain.ConformanceRule;
import java.util.List;
import java.util.stream.Stream;

/** All requirements that Foursight judges, in the order of their rows. */
public final class ConformanceRules {

    private ConformanceRules() {}

    public static List<ConformanceRule> all() {
        return Stream.of(onRequests(), onAnswers()).flatMap(List::stream).toList();
    }

    /** What is owed to requests of a certain kind: the rows R. */
    private static List<ConformanceRule> onRequests() {
        return List.of(
                new NoHostRejected(),
                new SecondHostRejected(),
                new BadHostRejected(),
                new BlankBeforeColonRejected(),
                new BlankBeforeFields(),
                new FoldedLine(),
                new NulInValue(),
                new BareCr(),
                new NotHttpRefused(),
                new EmptyLineIgnored(),
                new LongMethod(),
                new UnknownMethod(),
                new KnownMethodRefused(),
                new GetSupported(),
                new LongTarget(),
                new ShortLineAccepted(),
                new LargeFieldsRefused(),
                new BlankInTarget(),
                new NoAutocorrection(),
                new AbsoluteFormAccepted(),
                new ConnectPort(),
                new ClosedAfterTwoFramings(),
                new LastCodingChunked(),
                new BadLengthRejected(),
                new SameLengths(),
                new UnknownCoding(),
                new ClosedAfterCodingIn10(),
                new BadChunk(),
                new ChunkExtension(),
                new LengthDemanded(),
                new IncompleteContent(),
                new TimeoutOfRequest(),
                new ClosedAsAsked(),
                new CloseEchoed(),
                new ExpectAnswered(),
                new ExpectClose(),
                new ExpectInHttp10(),
                new OtherExpectation(),
                new IfMatchFalse(),
                new IfNoneMatchFalse(),
                new UnmodifiedSince(),
                new PreconditionAfterChecks(),
                new ConditionOrder(),
                new RangeUnsatisfied(),
                new RangeNotUnderstood(),
                new RangeOnOtherMethods(),
                new PartialPut(),
                new CertificateForHost(),
                new CodingsIn415(),
                new NoCodingsIn415(),
                new NothingAcceptable(),
                new ContentInGet(),
                new EarlyDataUnsafe(),
                new EarlyDataForm(),
                new QueryType(),
                new PatchTypesIn415(),
                new DavContent(),
                new BadXmlRejected(),
                new DepthInfinity());
    }

    /** What any answer must look like: the rows J. */
    private static List<ConformanceRule> onAnswers() {
        return List.of(
                new ExplanationIn4xx(),
                new ChallengeIn401(),
                new ChallengeSyntax(),
                new ChallengeParameters(),
                new BearerErrorStatus(),
                new BearerErrorUnasked(),
                new AllowIn405(),
                new AllowLacksMethod(),
                new ChallengeIn407(),
                new ContentRangeIn416(),
                new StatusFitsRequest(),
                new StatusOfPost(),
                new UpgradeIn426(),
                new UpgradeInConnection(),
                new RetryAfterIn413(),
                new ExplanationIn429(),
                new RetryAfterForm(),
                new FieldNamedIn431(),
                new ExplanationIn428(),
                new NotStored(),
                new ExplanationIn406(),
                new ExplanationIn409(),
                new TypesIn415(),
                new ExplanationIn451(),
                new BlockedByIn451(),
                new DateInAnswer(),
                new NoContentToHead(),
                new LengthOrChunked(),
                new TransferEncodingToHttp10(),
                new FramingWithoutContent(),
                new LengthForm(),
                new ContentComplete(),
                new TypeOfContent(),
                new StatusLineForm(),
                new VersionDefined(),
                new FieldLineForm(),
                new SingleFields(),
                new FromCache(),
                new EarlyDataFor425(),
                new ProxyStatusForm(),
                new StatusInProblem(),
                new LockCondition(),
                new VaryOfNegotiated(),
                new ClosesAsAnnounced());
    }
}
