package org.techne.loader.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates, ids, names and texts as sources write them. */
class ValuesTest {
    @ParameterizedTest
    @CsvSource({
        "2024-01-31, 2024-01-31",
        "2024/1/31, 2024-01-31",
        "2024-01-31T10:00:00Z, 2024-01-31",
        "2021/6, 2021-06",
        "2024, 2024"
    })
    void datesAreAsPreciseAsGiven(String text, String date) {
        assertThat(PaperDate.parse(text)).map(Object::toString).contains(date);
    }

    @ParameterizedTest
    @CsvSource({"2023-13", "2023-02-30", "0023", "soon", "9999-01-01", "2024-01-31x"})
    void whatIsNoDateIsNone(String text) {
        assertThat(PaperDate.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "arXiv:2401.01234v2, 2401.01234",
        "https://arxiv.org/pdf/2401.01234v3.pdf, 2401.01234",
        "math.GT/0309136, math/0309136",
        "http://arxiv.org/abs/hep-th/9901001v1, hep-th/9901001",
        "abs/1706.03762, 1706.03762"
    })
    void arxivIdsLoseTheirVersion(String text, String id) {
        assertThat(Identifiers.arxiv(text)).contains(id);
    }

    @ParameterizedTest
    @CsvSource({
        "https://doi.org/10.1000/ABC., 10.1000/abc",
        "doi:10.1364/JOSAA.23.002578 10.1364/JOSAA.32.002407, 10.1364/josaa.23.002578",
        "http://dx.doi.org/10.1007/s00779-005-0347-6, 10.1007/s00779-005-0347-6"
    })
    void doisAreLowerCaseWithoutResolver(String text, String doi) {
        assertThat(Identifiers.doi(text)).contains(doi);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Doe, Jane|Jane Doe",
                "Doe, Jr., John|John Doe Jr.",
                "Jane Doe|Jane Doe",
                "von Neumann-Cosel, P.|P. von Neumann-Cosel",
                "Yuan, C. -P.|C.-P. Yuan"
            })
    void namesHaveTheGivenOneFirst(String name, String natural) {
        assertThat(PersonNames.natural(name)).isEqualTo(natural);
    }

    @Test
    void listsOfNamesLoseAffiliations() {
        assertThat(PersonNames.list(
                        "A. S. Mishchenko (1 and 2), N. Nagaosa (1, (3)) and O. Roe Jr. ((1) Tokyo, (2) Bath)"))
                .containsExactly("A. S. Mishchenko", "N. Nagaosa", "O. Roe Jr.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Bal\\'azs|Balázs",
                "M\\\"{u}ller|Müller",
                "{\\\"o}|ö",
                "Bj{\\o}rn|Bjørn",
                "Macr\\`i|Macrì",
                "\\v{S}koda|Škoda",
                "Fran\\c{c}ois|François",
                "Lema\\^\\itre|Lemaître",
                "Stra\\ss e|Straße",
                "\\alpha|\\alpha"
            })
    void accentsAreDecoded(String tex, String text) {
        assertThat(TexAccents.decode(tex)).isEqualTo(text);
    }

    @Test
    void foldedLinesAreJoinedAndIndentedOnesBegin() {
        assertThat(Whitespace.unfold("  One\ntwo \nthree.\n  Four\r\nfive.\n\nSix.\n"))
                .isEqualTo("One two three.\nFour five.\nSix.");
    }

    @Test
    void publishersWordsAroundAbstractsGo() {
        assertThat(Markup.withoutHeading("ABSTRACT We try.")).isEqualTo("We try.");
        assertThat(Markup.withoutHeading("Abstract interpretation is old."))
                .isEqualTo("Abstract interpretation is old.");
        assertThat(Markup.withoutNotice("We try. © 2019 IEEE.")).isEqualTo("We try.");
        assertThat(Markup.withoutNotice("We use (c) 3 signs.")).isEqualTo("We use (c) 3 signs.");
    }

    @Test
    void recordsRefuseNonsense() {
        Origin origin = new Origin("x", "paper-json", 1);
        assertThatThrownBy(() -> PaperRecord.at(origin).title(" ").build())
                .hasMessage("title \"\" is blank; give the paper's title");
        assertThatThrownBy(() -> PaperRecord.at(origin)
                        .title("T")
                        .author("A")
                        .author("B")
                        .authorCount(1)
                        .build())
                .hasMessageStartingWith("author count 1 is below the 2 names");
    }

    @Test
    void idsAndDatesRefuseOtherForms() {
        assertThatThrownBy(() -> new PaperIds(
                        Optional.of("2401.01234v2"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        new TreeMap<>()))
                .hasMessageContaining("write 2401.01234 or hep-th/9901001, without version");
        assertThatThrownBy(() -> new PaperDate.Year(20240)).hasMessageContaining("outside 1500..2100");
    }

    @Test
    void moreAuthorsThanNamedAreNotCounted() {
        Origin origin = new Origin("x", "paper-json", 1);
        assertThat(PaperRecord.at(origin)
                        .title("T")
                        .author("A")
                        .moreAuthors()
                        .build()
                        .authorCount())
                .isEqualTo(OptionalInt.empty());
    }
}
