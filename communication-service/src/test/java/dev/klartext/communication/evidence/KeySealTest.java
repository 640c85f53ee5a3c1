package dev.klartext.communication.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeySealTest {

    private final UUID agency = UUID.randomUUID();
    private final byte[] secret = {1, 2, 3};
    private final KeySeal seal = new KeySeal(filled(1));

    @Test
    void a_closed_key_opens_again() {
        byte[] stored = seal.close(agency, secret);

        assertThat(seal.open(agency, stored)).isEqualTo(secret);
    }

    @Test
    void another_key_encryption_key_does_not_open_it() {
        byte[] stored = seal.close(agency, secret);

        assertThatThrownBy(() -> new KeySeal(filled(2)).open(agency, stored)).hasMessageContaining("does not open");
    }

    @Test
    void it_does_not_open_in_another_agencys_row() {
        byte[] stored = seal.close(agency, secret);

        assertThatThrownBy(() -> seal.open(UUID.randomUUID(), stored)).hasMessageContaining("does not open");
    }

    @Test
    void a_short_key_encryption_key_is_refused_at_start() {
        assertThatThrownBy(() -> new KeySeal(new byte[16])).hasMessageContaining("32 bytes");
    }

    private static byte[] filled(int value) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) value);
        return key;
    }
}
