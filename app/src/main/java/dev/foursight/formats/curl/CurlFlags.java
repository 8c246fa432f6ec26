package dev.foursight.formats.curl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The options that curl has, up to version 8.16: which of them takes a value must be known to read
 * any.
 */
final class CurlFlags {

    /** Written as {@code letter:name=}; the equals sign where a value follows. */
    private static final String SHAPING =
            """
            abstract-unix-socket= alt-svc= anyauth aws-sigv4= ca-native cacert= capath= E:cert=
            cert-status cert-type= ciphers= compressed K:config= connect-timeout= connect-to=
            C:continue-at= b:cookie= crlf crlfile= curves= d:data= data-ascii= data-binary=
            data-raw= data-urlencode= digest dns-interface= dns-ipv4-addr= dns-ipv6-addr=
            dns-servers= doh-cert-status doh-insecure doh-url= ech= engine= etag-compare=
            expand-data= expand-header= expand-output= expand-url= follow F:form= form-string= G:get
            haproxy-clientip= haproxy-protocol I:head H:header= hsts= 0:http1.0 http1.1 http2
            http2-prior-knowledge http3 http3-only k:insecure interface= ip-tos= ipfs-gateway=
            4:ipv4 6:ipv6 json= key= key-type= local-port= L:location location-trusted
            login-options= m:max-time= mptcp negotiate n:netrc netrc-file= netrc-optional ::next
            no-alpn noproxy= ntlm ntlm-wb oauth2-bearer= pass= path-as-is pinnedpubkey= preproxy=
            x:proxy= proxy-anyauth proxy-basic proxy-ca-native proxy-cacert= proxy-capath=
            proxy-cert= proxy-cert-type= proxy-ciphers= proxy-crlfile= proxy-digest proxy-header=
            proxy-http2 proxy-insecure proxy-key= proxy-key-type= proxy-negotiate proxy-ntlm
            proxy-pass= proxy-pinnedpubkey= proxy-service-name= proxy-ssl-allow-beast
            proxy-ssl-auto-client-cert proxy-tls13-ciphers= proxy-tlsauthtype= proxy-tlspassword=
            proxy-tlsuser= proxy-tlsv1 U:proxy-user= proxy1.0= p:proxytunnel r:range= e:referer=
            X:request= request-target= resolve= sasl-authzid= service-name= sigalgs=
            socks4= socks4a= socks5= socks5-basic socks5-gssapi
            socks5-gssapi-nec socks5-gssapi-service= socks5-hostname= ssl ssl-allow-beast
            ssl-auto-client-cert ssl-no-revoke ssl-reqd ssl-revoke-best-effort 2:sslv2 3:sslv3
            z:time-cond= tls-earlydata tls-max= tls13-ciphers= tlsauthtype= tlspassword= tlsuser=
            1:tlsv1 tlsv1.0 tlsv1.1 tlsv1.2 tlsv1.3 tr-encoding unix-socket= T:upload-file=
            upload-flags= url= url-query= u:user= A:user-agent= variable= vlan-priority=
            """;

    private static final String OTHER =
            """
            a:append basic compressed-ssh c:cookie-jar= create-dirs create-file-mode= delegation=
            q:disable disable-eprt disable-epsv disallow-username-in-url dump-ca-embed
            D:dump-header= egd-file= etag-save= expect100-timeout= f:fail fail-early fail-with-body
            false-start form-escape ftp-account= ftp-alternative-to-user= ftp-create-dirs
            ftp-method= ftp-pasv P:ftp-port= ftp-pret ftp-skip-pasv-ip ftp-ssl-ccc ftp-ssl-ccc-mode=
            ftp-ssl-control g:globoff happy-eyeballs-timeout-ms= h:help= hostpubmd5= hostpubsha256=
            http0.9 ignore-content-length i:include j:junk-session-cookies keepalive-cnt=
            keepalive-time= knownhosts= krb= libcurl= limit-rate= l:list-only mail-auth= mail-from=
            mail-rcpt= mail-rcpt-allowfails M:manual max-filesize= max-redirs= metalink N:no-buffer
            no-clobber no-keepalive no-npn no-progress-meter no-sessionid out-null o:output=
            output-dir= Z:parallel parallel-immediate parallel-max= parallel-max-host= post301
            post302 post303 #:progress-bar proto= proto-default= proto-redir= pubkey= Q:quote=
            random-file= rate= raw J:remote-header-name O:remote-name remote-name-all R:remote-time
            remove-on-error retry= retry-all-errors retry-connrefused retry-delay= retry-max-time=
            sasl-ir S:show-error s:silent skip-existing Y:speed-limit= y:speed-time= stderr=
            styled-output suppress-connect-headers tcp-fastopen tcp-nodelay t:telnet-option=
            tftp-blksize= tftp-no-options trace= trace-ascii= trace-config= trace-ids trace-time
            B:use-ascii v:verbose V:version w:write-out= xattr
            """;

    private final List<CurlFlag> all = new ArrayList<>();

    CurlFlags() {
        add(SHAPING, true);
        add(OTHER, false);
    }

    private void add(String flags, boolean shapes) {
        for (String flag : flags.strip().split("\\s+")) {
            boolean lettered = flag.indexOf(':') >= 0 && flag.length() > 2;
            String name = lettered ? flag.substring(2) : flag;
            boolean takesValue = name.endsWith("=");
            all.add(
                    new CurlFlag(
                            lettered ? flag.charAt(0) : ' ',
                            takesValue ? name.substring(0, name.length() - 1) : name,
                            takesValue,
                            shapes));
        }
    }

    Optional<CurlFlag> lettered(char letter) {
        return all.stream().filter(flag -> flag.letter() == letter && letter != ' ').findFirst();
    }

    /** By its long name, or by the beginning of one where only one begins so. */
    Optional<CurlFlag> named(String name) {
        List<CurlFlag> exact = all.stream().filter(flag -> flag.name().equals(name)).toList();
        List<CurlFlag> fitting =
                exact.isEmpty()
                        ? all.stream().filter(flag -> flag.name().startsWith(name)).toList()
                        : exact;
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }
}
