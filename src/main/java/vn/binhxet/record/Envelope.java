package vn.binhxet.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * The signature beside {@code run.json}: a DSSE envelope over its bytes, signed with Ed25519. It carries the public key,
 * so that a changed signature is noticed without any key; whose key it is, only the key's owner can say.
 *
 * @param payload the bytes of {@code run.json} in Base64
 */
record Envelope(String payloadType, String payload, List<Signed> signatures) {
    /** Name of the file in a run. */
    static final String FILE = "run.dsse.json";

    private static final String TYPE = "application/vnd.in-toto+json";

    record Signed(String keyid, String publicKey, String sig) {}

    /** The file for a record with these bytes. */
    static byte[] sign(byte[] record, SigningKey key) {
        Base64.Encoder base64 = Base64.getEncoder();
        var signed = new Signed(
                key.id(), base64.encodeToString(key.encoded()), base64.encodeToString(key.sign(whatIsSigned(record))));
        return CanonicalJson.pretty(new Envelope(TYPE, base64.encodeToString(record), List.of(signed)));
    }

    /** DSSE v1 pre-authentication encoding: the type is signed with the content, each by its length. */
    private static byte[] whatIsSigned(byte[] record) {
        var encoded = new ByteArrayOutputStream();
        encoded.writeBytes(
                ("DSSEv1 " + TYPE.length() + " " + TYPE + " " + record.length + " ").getBytes(StandardCharsets.UTF_8));
        encoded.writeBytes(record);
        return encoded.toByteArray();
    }

    /** Whether the run has no signature, or one that fits its record in every byte. */
    static boolean fitsIfAny(Path run) throws IOException {
        return !Files.exists(run.resolve(FILE)) || signer(run).isPresent();
    }

    /** The key whose signature of the record is beside it; empty if there is none, or it does not fit. */
    static Optional<SigningKey> signer(Path run) throws IOException {
        if (!Files.isRegularFile(run.resolve(FILE))) {
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(run.resolve(FILE));
        byte[] record = Files.readAllBytes(run.resolve(RunRecord.FILE));
        try {
            Envelope envelope = CanonicalJson.MAPPER.readValue(bytes, Envelope.class);
            boolean asWritten = TYPE.equals(envelope.payloadType)
                    && envelope.signatures != null
                    && envelope.signatures.size() == 1
                    && Base64.getEncoder().encodeToString(record).equals(envelope.payload)
                    && Arrays.equals(CanonicalJson.pretty(envelope), bytes);
            return asWritten ? signer(envelope.signatures.get(0), record) : Optional.empty();
        } catch (JsonProcessingException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<SigningKey> signer(Signed signed, byte[] record) {
        if (signed == null || signed.publicKey == null || signed.sig == null) {
            return Optional.empty();
        }
        Base64.Decoder base64 = Base64.getDecoder();
        byte[] shown = base64.decode(signed.publicKey);
        byte[] sig = base64.decode(signed.sig);
        // Base64 can end in bits that mean nothing: only the one spelling we write is taken.
        boolean spelt = Base64.getEncoder().encodeToString(shown).equals(signed.publicKey)
                && Base64.getEncoder().encodeToString(sig).equals(signed.sig);
        return SigningKey.ofPublic(shown)
                .filter(key -> spelt
                        && Arrays.equals(key.encoded(), shown)
                        && key.id().equals(signed.keyid)
                        && key.fits(whatIsSigned(record), sig));
    }
}
