package org.techne.server;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Element;

/** Addresses on a server under test. */
final class TestAddresses {
    private TestAddresses() {}

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** The path that a link leads to, without its fragment; empty where it leads elsewhere. */
    static String within(String address, Element link) {
        String url = link.absUrl("href");
        int hash = url.indexOf('#');
        String whole = hash < 0 ? url : url.substring(0, hash);
        return whole.startsWith(address + "/") ? whole.substring(address.length()) : "";
    }
}
