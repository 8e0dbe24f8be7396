package az.bildiris.web.session;

import az.bildiris.platform.BaseAddress;
import az.bildiris.platform.Setting;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.langtag.LangTag;
import com.nimbusds.langtag.LangTagException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The state portal as an OpenID provider: authorization code with PKCE (RFC 7636), refreshed tokens, sign-out. */
@ApplicationScoped
public class Portal {
    private static final int TIMEOUT_MS = 5000;
    private static final int LARGEST = 256 * 1024;

    private volatile Known known;

    /** The portal's published metadata and the validator of its tokens; read once. */
    private record Known(OIDCProviderMetadata metadata, IDTokenValidator tokens, LogoutTokenValidator signOuts) {}

    /** The answer to a code or a refresh token; {@code seconds} is the life of the access token. */
    record Tokens(Map<String, Object> claims, String identity, String refresh, long seconds) {}

    /** A code or token is invalid: used, expired or forged. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1;

        Refused(String why) {
            super(why, null, false, false);
        }
    }

    /** The portal does not answer, or its answer is no OpenID Connect. */
    static final class Away extends Exception {
        private static final long serialVersionUID = 1;

        Away(Exception cause) {
            super(cause.getClass().getName(), null, false, false);
        }
    }

    /** Address of the portal's login, in this language if the portal has it. */
    String login(SignInAttempt attempt, Locale language) throws Away {
        return new AuthenticationRequest.Builder(
                        new ResponseType(ResponseType.Value.CODE),
                        new Scope("openid", "profile", "email"),
                        client(),
                        callback())
                .endpointURI(known().metadata.getAuthorizationEndpointURI())
                .state(new State(attempt.state()))
                .nonce(new Nonce(attempt.nonce()))
                .codeChallenge(new CodeVerifier(attempt.verifier()), CodeChallengeMethod.S256)
                .uiLocales(List.of(tag(language)))
                .build()
                .toURI()
                .toString();
    }

    Tokens exchange(String code, SignInAttempt attempt) throws Refused, Away {
        var grant = new AuthorizationCodeGrant(
                new AuthorizationCode(code), callback(), new CodeVerifier(attempt.verifier()));
        return tokens(grant, new Nonce(attempt.nonce()));
    }

    Tokens refresh(String token) throws Refused, Away {
        return tokens(new RefreshTokenGrant(new RefreshToken(token)), null);
    }

    /**
     * Address to which a form with the ID token is posted to end the portal's own session (RP-Initiated Logout 1.0).
     */
    URI signOutAddress() throws Away {
        return known().metadata.getEndSessionEndpointURI();
    }

    /** The portal session that a logout token ends (Back-Channel Logout 1.0). */
    String endedSession(String token) throws Refused, Away {
        try {
            LogoutTokenClaimsSet claims = known().signOuts.validate(JWTParser.parse(token));
            if (claims.getSessionID() == null) {
                throw new Refused("no sid");
            }
            return claims.getSessionID().getValue();
        } catch (java.text.ParseException | BadJOSEException e) {
            throw new Refused(e.getClass().getSimpleName());
        } catch (JOSEException e) {
            throw new Away(e);
        }
    }

    private Tokens tokens(AuthorizationGrant grant, Nonce nonce) throws Refused, Away {
        var secret = new ClientSecretBasic(client(), new Secret(Setting.OIDC_CLIENT_SECRET.value()));
        HTTPRequest request = new TokenRequest.Builder(known().metadata.getTokenEndpointURI(), secret, grant)
                .build()
                .toHTTPRequest();
        request.setConnectTimeout(TIMEOUT_MS);
        request.setReadTimeout(TIMEOUT_MS);
        try {
            TokenResponse answer = OIDCTokenResponseParser.parse(request.send());
            if (!answer.indicatesSuccess()) {
                int status = answer.toErrorResponse().getErrorObject().getHTTPStatusCode();
                if (status >= 500) {
                    throw new IOException("portal " + status);
                }
                throw new Refused("" + answer.toErrorResponse().getErrorObject().getCode());
            }
            return checked((OIDCTokenResponse) answer.toSuccessResponse(), nonce);
        } catch (IOException | ParseException | JOSEException e) {
            throw new Away(e);
        } catch (BadJOSEException e) {
            throw new Refused(e.getClass().getSimpleName());
        }
    }

    private Tokens checked(OIDCTokenResponse answer, Nonce nonce)
            throws BadJOSEException, JOSEException, ParseException, Away {
        JWT identity = answer.getOIDCTokens().getIDToken();
        var claims = known().tokens.validate(identity, nonce);
        RefreshToken refresh = answer.getOIDCTokens().getRefreshToken();
        return new Tokens(
                claims.toJWTClaimsSet().getClaims(),
                identity.getParsedString(),
                refresh == null ? "" : refresh.getValue(),
                answer.getOIDCTokens().getAccessToken().getLifetime());
    }

    private Known known() throws Away {
        Known found = known;
        if (found == null) {
            found = ask();
            known = found;
        }
        return found;
    }

    private static Known ask() throws Away {
        try {
            var issuer = new Issuer(Setting.OIDC_PROVIDER_URI.value());
            OIDCProviderMetadata metadata = OIDCProviderMetadata.resolve(issuer, TIMEOUT_MS, TIMEOUT_MS);
            URL keys = metadata.getJWKSetURI().toURL();
            var retriever = new DefaultResourceRetriever(TIMEOUT_MS, TIMEOUT_MS, LARGEST);
            return new Known(
                    metadata,
                    new IDTokenValidator(issuer, client(), JWSAlgorithm.RS256, keys, retriever),
                    new LogoutTokenValidator(issuer, client(), JWSAlgorithm.RS256, keys, retriever));
        } catch (GeneralException | IOException e) {
            throw new Away(e);
        }
    }

    private static ClientID client() {
        return new ClientID(Setting.OIDC_CLIENT_ID.value());
    }

    static URI callback() {
        return URI.create(BaseAddress.at("/callback"));
    }

    private static LangTag tag(Locale language) {
        try {
            return LangTag.parse(language.getLanguage());
        } catch (LangTagException e) {
            throw new IllegalArgumentException(language.toString(), e);
        }
    }
}
