package org.techne.loader.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {
    @ParameterizedTest
    @CsvSource({
        "FlashAttention-2,     FlashAttention-2",
        "C++,                  C%2B%2B",
        "C#,                   C%23",
        "C,                    C",
        "R@1,                  R%401",
        "σ,                    %CF%83",
        "INT8 İstanbul,        INT8-%C4%B0stanbul",
        "Vision  Transformer,  Vision-Transformer",
        "TCP/IP,               TCP%2FIP",
        "..,                   %2E%2E",
        "100%,                 100%25",
    })
    void keepsCaseAndSigns(String name, String slug) {
        assertThat(Slug.of(name)).isEqualTo(slug);
    }

    @Test
    void refusesBlanks() {
        assertThatThrownBy(() -> Slug.of(" ")).hasMessageContaining("needs a name");
    }

    @Property
    void namesThatDifferInMoreThanBlanksAndHyphensDiffer(@ForAll String one, @ForAll String other) {
        Assume.that(!one.isBlank() && !other.isBlank() && isText(one) && isText(other));
        assertThat(Slug.of(one).equals(Slug.of(other))).isEqualTo(plain(one).equals(plain(other)));
    }

    @Property
    void everySlugIsOneSegmentOfAnAddress(@ForAll String name) {
        Assume.that(!name.isBlank() && isText(name));
        URI iri = URI.create(IriMint.DEFAULT_BASE + "technique/" + Slug.of(name));
        assertThat(iri.normalize().getRawPath()).isEqualTo("/techne/technique/" + Slug.of(name));
        assertThat(URLDecoder.decode(Slug.of(name), StandardCharsets.UTF_8)).isEqualTo(plain(name));
    }

    private static String plain(String name) {
        return name.strip().replaceAll("[\\s\\u00a0]+", "-");
    }

    /** Half of a surrogate pair is no character. */
    private static boolean isText(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text)
                && !plain(text).isEmpty();
    }
}
