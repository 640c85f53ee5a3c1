package dev.klartext.communication.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignedNoteTest {

    /** The example of golang.org/x/mod/sumdb/note, made by another program than ours. */
    private static final String PETER = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

    private static final String PETERS_NOTE = """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.

            — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
            """;

    private final KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    private final NoteKey key = new NoteKey("klartext.example/krume/shared", NoteKey.raw(pair.getPublic()));
    private final Checkpoint checkpoint = new Checkpoint(key.name(), 31, TreeHash.leaf(new byte[] {7}));

    SignedNoteTest() throws Exception {}

    @Test
    void a_note_signed_by_another_program_is_read_and_verified() {
        SignedNote note = SignedNote.parse(PETERS_NOTE);

        assertThat(note.signedBy(NoteKey.parse(PETER))).isTrue();
        assertThat(note.toString()).isEqualTo(PETERS_NOTE);
    }

    @Test
    void a_checkpoint_is_signed_and_read_back() {
        String shown =
                SignedNote.sign(checkpoint.text(), key, pair.getPrivate()).toString();

        SignedNote note = SignedNote.parse(shown);

        assertThat(note.signedBy(NoteKey.parse(key.encoded()))).isTrue();
        Checkpoint read = Checkpoint.parse(note.text());
        assertThat(read.origin()).isEqualTo(checkpoint.origin());
        assertThat(read.size()).isEqualTo(31);
        assertThat(read.root()).isEqualTo(checkpoint.root());
    }

    @Test
    void a_changed_size_breaks_the_signature() {
        String shown =
                SignedNote.sign(checkpoint.text(), key, pair.getPrivate()).toString();

        SignedNote forged = SignedNote.parse(shown.replace("\n31\n", "\n30\n"));

        assertThat(forged.signedBy(key)).isFalse();
    }

    @Test
    void the_line_of_another_key_does_not_count() {
        SignedNote note = SignedNote.sign(checkpoint.text(), key, pair.getPrivate());

        SignedNote other =
                new SignedNote(note.text(), List.of(PETERS_NOTE.lines().toList().getLast()));

        assertThat(other.signedBy(key)).isFalse();
    }

    @Test
    void a_key_whose_id_does_not_fit_is_refused() {
        assertThatThrownBy(() -> NoteKey.parse(PETER.replace("c74f20a3", "c74f20a4")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void openssl_verifies_the_checkpoint_and_refuses_a_forged_one(@TempDir Path directory) throws Exception {
        assumeTrue(opensslRuns(), "openssl is not installed");
        SignedNote note = SignedNote.sign(checkpoint.text(), key, pair.getPrivate());

        int genuine = openssl(directory, note.text(), note);
        int forged = openssl(directory, note.text().replace("31", "32"), note);

        assertThat(genuine).isZero();
        assertThat(forged).isNotZero();
    }

    /** What the page about checking tells people to do. */
    private int openssl(Path directory, String text, SignedNote note) throws Exception {
        byte[] line = Base64.getDecoder().decode(note.signatures().getFirst().split(" ")[2]);
        Files.writeString(directory.resolve("key.pem"), key.pem());
        Files.writeString(directory.resolve("text"), text, StandardCharsets.UTF_8);
        Files.write(directory.resolve("signature"), Arrays.copyOfRange(line, 4, line.length));
        Process openssl = new ProcessBuilder(
                        "openssl",
                        "pkeyutl",
                        "-verify",
                        "-pubin",
                        "-inkey",
                        "key.pem",
                        "-rawin",
                        "-in",
                        "text",
                        "-sigfile",
                        "signature")
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(openssl.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return openssl.exitValue();
    }

    private static boolean opensslRuns() throws InterruptedException {
        try {
            return new ProcessBuilder("openssl", "version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
