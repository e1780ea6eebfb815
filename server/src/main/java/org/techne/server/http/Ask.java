package org.techne.server.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a client asks, as far as a face needs it.
 *
 * @param path from the first slash on, in the one spelling of {@link EncodedPath}
 * @param parameters by name, in the order given, the first value of each
 * @param accept what the client takes
 * @param address scheme, host and port that the client used, without a slash at the end
 */
public record Ask(String path, Map<String, String> parameters, Accept accept, String address) {

    public Ask {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    static Ask of(HttpServletRequest request) {
        Map<String, String> parameters = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
        String accept = String.join(",", Collections.list(request.getHeaders("Accept")));
        String path = EncodedPath.of(request.getRequestURI());
        String url = request.getRequestURL().toString();
        String address = url.substring(0, url.length() - request.getRequestURI().length());
        return new Ask(path.isEmpty() ? "/" : path, parameters, Accept.of(accept), address);
    }

    /** A parameter that is given and not blank, without blanks around it. */
    public Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /**
     * A parameter that is a whole number.
     *
     * @throws HttpProblem 400 where it is none, or out of range
     */
    public int number(String name, int otherwise, int least, int most) {
        Optional<String> text = parameter(name);
        if (text.isEmpty()) {
            return otherwise;
        }
        boolean digits = text.get().matches("[0-9]{1,9}");
        if (!digits || Integer.parseInt(text.get()) < least || Integer.parseInt(text.get()) > most) {
            throw HttpProblem.badRequest(
                    name + " is \"" + text.get() + "\"; give a whole number from " + least + " to " + most, List.of());
        }
        return Integer.parseInt(text.get());
    }
}
