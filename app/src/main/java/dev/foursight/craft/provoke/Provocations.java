package dev.foursight.craft.provoke;

import dev.foursight.craft.Craft;
import java.util.List;
import java.util.stream.Stream;

/** All crafts that break a request, in the palette's order. */
public final class Provocations {

    private Provocations() {}

    public static List<Craft> all() {
        return Stream.of(
                        method(),
                        requestLine(),
                        target(),
                        host(),
                        headers(),
                        framing(),
                        body(),
                        range(),
                        conditions(),
                        negotiation(),
                        authentication(),
                        tls(),
                        timing())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Craft> method() {
        return List.of(
                new UnknownMethod(),
                new MalformedMethod(),
                new LowercaseMethod(),
                new LongMethod(),
                new RefusedMethod(),
                new TraceMethod(),
                new ConnectBadPort(),
                new ConnectToOrigin(),
                new BrewCoffee());
    }

    private static List<Craft> requestLine() {
        return List.of(
                new UnsupportedVersion(),
                new MalformedVersion(),
                new MissingVersion(),
                new MissingTarget(),
                new GarbageLine(),
                new LeadingEmptyLine(),
                new DoubleSpace(),
                new CrInRequestLine());
    }

    private static List<Craft> target() {
        return List.of(
                new LongTarget(),
                new LongSegment(),
                new SpaceInTarget(),
                new UnencodedTarget(),
                new NonAsciiTarget(),
                new MalformedEscape(),
                new EncodedSlash(),
                new EncodedNul(),
                new DotSegments(),
                new FragmentInTarget(),
                new TargetWithoutSlash(),
                new AsteriskTarget(),
                new UnknownPath(),
                new AbsoluteTarget(),
                new AbsoluteTargetMismatch());
    }

    private static List<Craft> host() {
        return List.of(
                new MissingHost(),
                new MalformedHost(),
                new DuplicateHost(),
                new EmptyHost(),
                new MalformedHostPort(),
                new MisdirectedHost());
    }

    private static List<Craft> headers() {
        return List.of(
                new SpaceBeforeColon(),
                new HugeHeader(),
                new ManyHeaders(),
                new UnknownExpectation(),
                new MissingColon(),
                new EmptyFieldName(),
                new MalformedFieldName(),
                new FoldedHeader(),
                new NulInValue(),
                new CrInValue(),
                new LfInValue(),
                new ControlCharacter(),
                new SpaceBeforeFirstField(),
                new BareLfLines(),
                new BareCrLines(),
                new LongFieldName(),
                new HugeCookie(),
                new HugeHeaderSection(),
                new ManyForwardedAddresses(),
                new ExpectContinue(),
                new ExpectInHttp10(),
                new UnknownUpgrade(),
                new UnknownWebsocketVersion(),
                new EarlyData(),
                new RepeatedEarlyData());
    }

    private static List<Craft> framing() {
        return List.of(
                new MalformedLength(),
                new NegativeLength(),
                new OverflowingLength(),
                new ConflictingLengths(),
                new RepeatedLength(),
                new LengthAndChunked(),
                new UnknownCoding(),
                new ChunkedNotLast(),
                new ChunkedTwice(),
                new ChunkedInHttp10(),
                new MalformedChunkSize(),
                new OverflowingChunkSize(),
                new MissingChunkEnd(),
                new LongChunkExtension(),
                new MalformedTrailer(),
                new UnfinishedChunks(),
                new MissingLength(),
                new LengthTooLong(),
                new LengthTooShort());
    }

    private static List<Craft> body() {
        return List.of(
                new UnsupportedType(),
                new UnsupportedEncoding(),
                new FalseGzip(),
                new HugeBody(),
                new BodyOnGet(),
                new MalformedJson(),
                new MalformedXml(),
                new MissingType(),
                new QueryWithoutType(),
                new UnprocessableContent(),
                new MissingFormToken(),
                new MkcolWithContent(),
                new PutContentRange(),
                new UnsupportedPatch(),
                new MalformedPatch(),
                new PutWithoutParent(),
                new InfiniteDepth());
    }

    private static List<Craft> range() {
        return List.of(
                new UnsatisfiableRange(),
                new MalformedRange(),
                new UnknownRangeUnit(),
                new BackwardRange(),
                new ManyRanges(),
                new RangeOnPost());
    }

    private static List<Craft> conditions() {
        return List.of(
                new FalseIfMatch(),
                new ExistingIfNoneMatch(),
                new FalseIfUnmodifiedSince(),
                new MalformedConditionDate(),
                new MalformedEtag(),
                new ContradictingConditions(),
                new UnconditionalPut());
    }

    private static List<Craft> negotiation() {
        return List.of(
                new UnacceptableType(),
                new UnacceptableLanguage(),
                new UnacceptableEncoding(),
                new UnacceptableCharset(),
                new MalformedAccept());
    }

    private static List<Craft> authentication() {
        return List.of(
                new NoCredentials(),
                new WrongCredentials(),
                new MalformedCredentials(),
                new UnknownAuthScheme(),
                new InvalidToken(),
                new InvalidUrlToken(),
                new WrongProxyCredentials(),
                new StaleSession());
    }

    private static List<Craft> tls() {
        return List.of(
                new PlainToTlsPort(),
                new TlsToPlainPort(),
                new MissingSni(),
                new WrongSni(),
                new NoClientCertificate(),
                new SelfSignedClientCertificate());
    }

    private static List<Craft> timing() {
        return List.of(
                new PauseInHead(),
                new SlowRequest(),
                new StalledHead(),
                new StalledBody(),
                new CutHead(),
                new HalfClose(),
                new ResetInHead(),
                new EarlyClose(),
                new SecondRequest(),
                new RequestBurst(),
                new ConnectionClose());
    }
}
