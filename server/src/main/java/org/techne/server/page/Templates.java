package org.techne.server.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import java.util.Optional;

/** The templates of {@code src/main/jte}, compiled by the build. What they write out is escaped for where it stands. */
final class Templates {
    private static final String PACKAGE = "org.techne.server.page.template";
    private static final TemplateEngine ENGINE = engine();

    private Templates() {}

    /** The page of a template with these parameters. */
    static String page(String template, Map<String, Object> parameters) {
        StringOutput out = new StringOutput();
        ENGINE.render(template + ".jte", parameters, out);
        return out.toString();
    }

    private static TemplateEngine engine() {
        ClassLoader loader =
                Optional.ofNullable(Templates.class.getClassLoader()).orElseThrow();
        return TemplateEngine.createPrecompiled(null, ContentType.Html, loader, PACKAGE);
    }
}
