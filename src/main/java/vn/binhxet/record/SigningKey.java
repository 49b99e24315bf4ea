package vn.binhxet.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An Ed25519 key an office signs its runs with. The file of the private key holds both halves as PEM; the file of the
 * public key, for whoever checks, one.
 */
public final class SigningKey {
    private static final String ALGORITHM = "Ed25519";
    private static final String PRIVATE = "PRIVATE KEY";
    private static final String PUBLIC = "PUBLIC KEY";

    private final PrivateKey signer;
    private final PublicKey shown;

    private SigningKey(PrivateKey signer, PublicKey shown) {
        this.signer = signer;
        this.shown = shown;
    }

    /** A new key of this machine's randomness. */
    static SigningKey generate() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            return new SigningKey(pair.getPrivate(), pair.getPublic());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java from 15 on has Ed25519", e);
        }
    }

    /**
     * The key in {@code file}.
     *
     * @throws UnusableFile if it holds no private key of ours with its public half
     */
    public static SigningKey readPrivate(Path file) throws IOException {
        String pem = text(file);
        try {
            KeyFactory factory = KeyFactory.getInstance(ALGORITHM);
            Optional<byte[]> signer = block(pem, PRIVATE);
            Optional<byte[]> shown = block(pem, PUBLIC);
            if (signer.isPresent() && shown.isPresent()) {
                var key = new SigningKey(
                        factory.generatePrivate(new PKCS8EncodedKeySpec(signer.get())),
                        factory.generatePublic(new X509EncodedKeySpec(shown.get())));
                byte[] probe = "binhxet".getBytes(StandardCharsets.UTF_8);
                if (key.fits(probe, key.sign(probe))) {
                    return key;
                }
            }
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw UnusableFile.notAKey(file, true, e);
        }
        throw UnusableFile.notAKey(file, true, null);
    }

    /**
     * The public half in {@code file}, which may be a file of either kind.
     *
     * @throws UnusableFile if it holds no public key
     */
    public static SigningKey readPublic(Path file) throws IOException {
        return block(text(file), PUBLIC)
                .flatMap(SigningKey::ofPublic)
                .orElseThrow(() -> UnusableFile.notAKey(file, false, null));
    }

    static Optional<SigningKey> ofPublic(byte[] encoded) {
        try {
            PublicKey shown = KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded));
            return Optional.of(new SigningKey(null, shown));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    }

    /** What names the key to people: SHA-256 of its public half, in lower-case hexadecimal. */
    public String id() {
        return HexFormat.of().formatHex(FileDigest.newDigest().digest(encoded()));
    }

    byte[] encoded() {
        return shown.getEncoded();
    }

    byte[] sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(signer);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean fits(byte[] message, byte[] signed) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(shown);
            signature.update(message);
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    byte[] privatePem() {
        return (pem(PRIVATE, signer.getEncoded()) + pem(PUBLIC, encoded())).getBytes(StandardCharsets.US_ASCII);
    }

    byte[] publicPem() {
        return pem(PUBLIC, encoded()).getBytes(StandardCharsets.US_ASCII);
    }

    private static String pem(String kind, byte[] bytes) {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
        return "-----BEGIN " + kind + "-----\n" + body + "\n-----END " + kind + "-----\n";
    }

    private static Optional<byte[]> block(String pem, String kind) {
        Matcher block = Pattern.compile("-----BEGIN " + kind + "-----([A-Za-z0-9+/=\\s]+)-----END " + kind + "-----")
                .matcher(pem);
        return block.find() ? Optional.of(Base64.getMimeDecoder().decode(block.group(1))) : Optional.empty();
    }
}
