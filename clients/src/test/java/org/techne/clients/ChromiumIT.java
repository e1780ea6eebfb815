package org.techne.clients;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The home page as a browser has built it. */
class ChromiumIT {
    @Test
    void theHomePageIsBuilt() throws Exception {
        String dom = Programs.run(
                        "chromium",
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--virtual-time-budget=5000",
                        "--dump-dom",
                        ServedExamples.address() + "/")
                .whenOk();
        Document page = Jsoup.parse(dom);
        assertThat(page.title()).contains("Techne");
        assertThat(page.select("main a[href^=/doc/]").size()).isGreaterThan(10);
    }
}
