package org.techne.server.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;
import org.techne.server.TechneServer;
import org.techne.server.TestGraph;
import org.techne.testing.Caller;

/** Every kind of page in a browser, light and dark: nothing complains, nothing is fetched from elsewhere, axe finds nothing serious. */
class PagesIT {
    private static final String ROWS = "SELECT ?s ?label { ?s <http://www.w3.org/2004/02/skos/core#prefLabel> ?label }";
    private static TechneServer server;
    private static Browser browser;

    @TempDir
    private static Path data;

    @BeforeAll
    static void start() throws Exception {
        browser = Browser.start();
        server = TestGraph.served(data, "/graph.ttl");
    }

    @AfterAll
    static void stop() throws Exception {
        if (browser != null) {
            browser.close();
            server.close();
        }
    }

    static Stream<String> pages() {
        return Stream.of(
                "/",
                "/search?q=quick",
                "/queries",
                "/queries/methods-above-speedup?min=1",
                "/queries/techniques-most-used?task=reading",
                "/board/speed",
                "/board/accuracy?dataset=ImageBox",
                "/doc/paper/one",
                "/doc/paper/hostile",
                "/doc/technique/quickattn",
                "/doc/technique/attention",
                "/doc/hardware/nvidia-a100",
                "/doc/dataset/longtexts",
                "/doc/person/ada",
                "/neighbourhood/technique/attention",
                "/neighbourhood/paper/hostile",
                "/compare?a=QuickAttn&b=SlowAttn",
                "/query",
                "/query?query=" + Caller.encoded(ROWS),
                "/query?query=" + Caller.encoded("SELECT * {"),
                "/ontology",
                "/nowhere");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsQuietAtHomeAndOpenToAll(String path) {
        for (String theme : List.of("light", "dark")) {
            browser.prefers(theme);
            browser.open(server.address() + path);
            assertThat(browser.violations()).as(theme + " " + path).isEmpty();
            assertThat(complaints(path)).as(theme + " " + path).isEmpty();
            assertThat(browser.requests()).as(path).isNotEmpty().allMatch(PagesIT::isAtHome);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageFitsAPhone(String path) {
        browser.isWide(390);
        browser.open(server.address() + path);
        assertThat(browser.run("return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as(path)
                .isEqualTo(0L);
        browser.isWide(1280);
    }

    @Test
    void aCountStaysOnOneLineInANarrowColumn() {
        browser.open(server.address() + "/");
        assertThat(browser.run("""
                const counts = [...document.querySelectorAll('.facets .count')];
                counts.forEach(c => { c.textContent = '1 234'; c.parentElement.style.width = '1rem'; });
                const lines = c => { const r = new Range(); r.selectNodeContents(c); return r.getClientRects().length; };
                return counts.length > 0 && counts.every(c => lines(c) === 1);
                """)).isEqualTo(true);
    }

    @Test
    void aQueryIsCheckedCompletedRunAndShared() {
        browser.complaints();
        browser.open(server.address() + "/query");
        browser.requests();
        browser.find(".CodeMirror").click();
        type(Keys.chord(Keys.CONTROL, "a") + "SELECT ?paper { ?paper tn:repor");
        assertThat(browser.find(".CodeMirror-hint").getText())
                .contains("tn:reports")
                .contains("13 triples");
        browser.until(d -> browser.find("#lint").getText().startsWith("Line 1, column"));
        browser.run("document.querySelector('.CodeMirror').CodeMirror.setValue(arguments[0])", ROWS);
        type(Keys.chord(Keys.CONTROL, Keys.ENTER));
        browser.until(d -> browser.address().contains("SELECT"));
        assertThat(browser.requests()).isNotEmpty().allMatch(PagesIT::isAtHome);
        String shared = browser.address();
        browser.open(server.address() + "/");
        browser.open(shared);
        assertThat(browser.find("#answer tbody").getText())
                .contains("QuickAttn")
                .contains("NVIDIA A100");
        assertThat(browser.find(".CodeMirror").getText()).contains("prefLabel");
        assertThat(complaints("")).isEmpty();
    }

    @Test
    void aTechniqueIsFoundWhileTypingAndShowsItsSpeedUpsByDevice() {
        browser.open(server.address() + "/");
        browser.find(".big input").sendKeys("deltan");
        browser.until(d -> browser.find(".big [role=option]").getText().contains("DeltaNet"));
        browser.find(".big input").sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
        browser.until(d -> browser.address().endsWith("/doc/technique/deltanet"));
        assertThat(browser.find("#devices h3").getText()).isEqualTo("NVIDIA H100");
        assertThat(browser.find("#devices tbody").getText())
                .contains("3.75")
                .contains("SlowAttn")
                .contains("It runs 3.75x faster");
    }

    @Test
    void aPageIsLightWithoutEditorAndDrawings() {
        for (String path : List.of("/", "/board/accuracy", "/doc/paper/one", "/doc/technique/quickattn")) {
            browser.open(server.address() + path);
            Object bytes = browser.run("return performance.getEntries().filter(each => each.decodedBodySize)"
                    + ".reduce((sum, each) => sum + each.decodedBodySize, 0)");
            assertThat((Long) bytes).as(path).isBetween(1_000L, 150_000L);
        }
    }

    @Test
    void aNeighbourhoodIsDrawnOnItsTabAndLeadsOn() {
        browser.open(server.address() + "/doc/technique/attention");
        assertThat(browser.requests()).noneMatch(url -> url.contains("cytoscape"));
        browser.find(".tabs a:not([aria-current])").sendKeys(Keys.ENTER);
        browser.find(".near.drawn canvas");
        assertThat(browser.run(
                        "return document.querySelector('.web')._cyreg.cy.nodes('.name').map(n => n.data('label'))"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .contains("QuickAttn", "DeltaNet", "ImageBox", "NVIDIA H100");
        assertThat(browser.requests())
                .anyMatch(url -> url.contains("cytoscape"))
                .allMatch(PagesIT::isAtHome);
        assertThat(browser.violations()).isEmpty();
        browser.run("const cy = document.querySelector('.web')._cyreg.cy;"
                + "const at = cy.nodes('.name').filter(n => n.data('label') === 'DeltaNet').position();"
                + "const box = document.querySelector('.sheet').getBoundingClientRect();"
                + "document.querySelector('.sheet').dispatchEvent(new MouseEvent('click',"
                + " { clientX: box.left + at.x, clientY: box.top + at.y }));");
        browser.until(d -> browser.address().endsWith("/doc/technique/deltanet"));
        assertThat(complaints("")).isEmpty();
    }

    @Test
    void aBoardLeadsToTheSentence() {
        browser.open(server.address() + "/board/accuracy");
        browser.find(".says a").click();
        browser.until(d -> browser.address().contains("/doc/paper/delta#r1"));
        assertThat(browser.find(".result:target blockquote").getText()).contains("83.1% accuracy");
        browser.find(".abstract a.value[href='#r3']").click();
        assertThat(browser.find(".result:target .value").getText()).contains("3.75");
    }

    @Test
    void aPointerOverADrawingShowsWhatIsUnderIt() {
        browser.complaints();
        browser.open(server.address() + "/queries/faster-than?baseline=slowattn&min=1");
        browser.moveTo(".drawing .wide rect");
        browser.find("svg.tips");
        browser.moveTo(".drawing");
        browser.moveTo(".drawing .wide rect");
        assertThat(browser.find("svg.tips [aria-label=tip] text").getText()).contains("DeltaNet");
        assertThat(complaints("")).isEmpty();
        assertThat(browser.requests()).allMatch(PagesIT::isAtHome);
    }

    @Test
    void withoutAScriptTheQueryPageStaysATextArea() {
        assertThatCode(() -> browser.scripted(false)).doesNotThrowAnyException();
        browser.open(server.address() + "/query?query=" + Caller.encoded(ROWS));
        assertThat(browser.find("textarea[name=query]").getText()).contains("prefLabel");
        assertThat(browser.find("#answer tbody").getText()).contains("QuickAttn");
        browser.scripted(true);
    }

    private static void type(String keys) {
        browser.find(".CodeMirror");
        browser.type(".CodeMirror textarea", keys);
    }

    /** A page that is not there says so in its status, which the browser notes. */
    private static List<String> complaints(String path) {
        return browser.complaints().stream()
                .filter(message -> !(path.equals("/nowhere") && message.contains("404")))
                .toList();
    }

    private static boolean isAtHome(String url) {
        return url.startsWith(server.address() + "/") || url.startsWith("data:");
    }
}
